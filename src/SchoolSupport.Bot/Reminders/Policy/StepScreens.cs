using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>The days before a due date, with ticks.</summary>
internal sealed class PolicyStepsScreen(ReminderPolicyStore policies, PolicyExamples examples) : Screen<PolicySteps, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(PolicySteps route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicySteps route, Turn turn)
    {
        var policy = await policies.Of(subject.Id);
        return new Page(Html.Lines(
            (Html)$"<b>Когда напоминать до срока?</b>",
            (Html)$"Сейчас: {PolicyWords.Steps(policy.Steps)}.",
            await examples.BeforeDue(subject.Id, policy, turn)))
            .Grid(2, StepsBefore.Offered.Select(days => (Days: days, IsChosen: policy.Steps.Contains(days)))
                .Select(one => Button.To($"{(one.IsChosen ? "✓" : "✕")} {PolicyWords.Step(one.Days)}", new TickPolicyStep(one.Days, !one.IsChosen))))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }
}

internal sealed class TickPolicyStepCommand(PolicyChanges changes) : Command<TickPolicyStep, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(TickPolicyStep route, Turn turn) =>
        Task.FromResult(StepsBefore.Offered.Contains(route.DaysBefore) ? turn.OwnToRun() : null);

    protected override Task<Outcome> Run(OwnMunicipality subject, TickPolicyStep route, Turn turn) => changes.Make(
        subject,
        policy => policy.Steps.Contains(route.DaysBefore) == route.On ? policy : policy.WithStepToggled(route.DaysBefore),
        new PolicySteps(),
        policy => $"До срока: {PolicyWords.Steps(policy.Steps)}.",
        turn);
}
