using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>How often something overdue is brought up.</summary>
internal sealed class PolicyRepeatScreen(ReminderPolicyStore policies, PolicyExamples examples) : Screen<PolicyRepeat, OwnMunicipality>
{
    private static readonly int[] Offered = [1, 2, 3, 5];

    protected override Task<OwnMunicipality?> Admit(PolicyRepeat route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicyRepeat route, Turn turn)
    {
        var policy = await policies.Of(subject.Id);
        return new Page(Html.Lines(
            (Html)$"<b>Как часто напоминать о просроченном?</b>",
            (Html)$"Сейчас: {PolicyWords.Repeat(policy.RepeatEvery)}.",
            await examples.AfterDue(subject.Id, policy, turn)))
            .Grid(2, Offered.Select(days => Button.Choice(PolicyWords.ShortRepeat(days), policy.RepeatEvery == days, new SetPolicyRepeat(days))))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }
}

internal sealed class SetPolicyRepeatCommand(PolicyChanges changes) : Command<SetPolicyRepeat, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(SetPolicyRepeat route, Turn turn) =>
        Task.FromResult(route.Days is >= 1 and <= ReminderPolicy.LongestRepeat ? turn.OwnToRun() : null);

    protected override Task<Outcome> Run(OwnMunicipality subject, SetPolicyRepeat route, Turn turn) => changes.Make(
        subject, policy => policy.WithRepeatEvery(route.Days), new PolicyRepeat(), policy => $"После срока: {PolicyWords.Repeat(policy.RepeatEvery)}.", turn);
}

/// <summary>After how long the controller hears of it.</summary>
internal sealed class PolicyEscalationScreen(ReminderPolicyStore policies, PolicyExamples examples) : Screen<PolicyEscalation, OwnMunicipality>
{
    // As a route holds it.
    internal const int Never = 0;

    private static readonly int[] Offered = [1, 2, 3, 5, 7, 10, 15, 20];

    protected override Task<OwnMunicipality?> Admit(PolicyEscalation route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicyEscalation route, Turn turn)
    {
        var policy = await policies.Of(subject.Id);
        return new Page(Html.Lines(
            (Html)$"<b>Когда сообщать контролёру?</b>",
            Html.Plain(PolicyWords.Escalation(policy.EscalateAfter)),
            await examples.Escalation(subject.Id, policy, turn)))
            .Grid(4, Offered.Select(days => Button.Choice(Counted.Days(days), policy.EscalateAfter == days, new SetPolicyEscalation(days))))
            .Row(Button.Choice("Не сообщать", policy.EscalateAfter is null, new SetPolicyEscalation(Never)))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }
}

internal sealed class SetPolicyEscalationCommand(PolicyChanges changes) : Command<SetPolicyEscalation, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(SetPolicyEscalation route, Turn turn) =>
        Task.FromResult(route.Days is >= PolicyEscalationScreen.Never and <= ReminderPolicy.LongestEscalation ? turn.OwnToRun() : null);

    protected override Task<Outcome> Run(OwnMunicipality subject, SetPolicyEscalation route, Turn turn) => changes.Make(
        subject,
        policy => policy.WithEscalateAfter(route.Days == PolicyEscalationScreen.Never ? null : route.Days),
        new PolicyEscalation(),
        policy => PolicyWords.Escalation(policy.EscalateAfter),
        turn);
}
