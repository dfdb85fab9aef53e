using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Mine;
using SchoolSupport.Bot.Reminders.Preview;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>All rules of the municipality, a line each. A controller reads them, a coordinator changes them.</summary>
internal sealed class PolicyPageScreen(ReminderPolicyStore policies, PersonStore people) : Screen<PolicyPage, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(PolicyPage route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicyPage route, Turn turn)
    {
        var policy = await policies.Of(subject.Id);
        var page = new Page(Html.Lines(
            (Html)$"<b>Правила напоминаний</b> · {turn.Member.Acting.MunicipalityName}",
            (Html)$"<b>До срока:</b> {PolicyWords.Steps(policy.Steps)}",
            (Html)$"<b>После срока:</b> {PolicyWords.Repeat(policy.RepeatEvery)}",
            (Html)$"<b>Время:</b> {ReminderWords.Clock(policy.DigestAt)}, координаторам и контролёрам {ReminderWords.Clock(policy.CoordinatorDigestAt)}; каждый может выбрать себе другое",
            (Html)$"<b>Тихие часы:</b> {PolicyWords.Dark(policy.Night)}",
            (Html)$"<b>Контролёру:</b> {PolicyWords.ShortEscalation(policy.EscalateAfter)}",
            (Html)$"<b>Сводка за неделю:</b> {(policy.MondaySummary ? "по понедельникам" : "не присылаю")}",
            (Html)$"<b>Кто не вошёл:</b> {(policy.RemindOfInvitations ? "напоминаю координаторам" : "не напоминаю")}",
            await Changed(subject.Id, turn)));
        return (turn.RunMunicipality() is null ? page : Editable(page, policy))
            .Row(Button.To("Кому и что уйдёт завтра", new NextDigests()))
            .Row(Button.To("‹ Напоминания", new MyReminders()));
    }

    private static Page Editable(Page page, ReminderPolicy policy) => page
        .Row(Button.To("До срока", new PolicySteps()), Button.To("После срока", new PolicyRepeat()))
        .Row(
            Button.To($"Время · {ReminderWords.Clock(policy.DigestAt)}", new PolicyHour(DigestOf.Everybody)),
            Button.To($"Координаторам · {ReminderWords.Clock(policy.CoordinatorDigestAt)}", new PolicyHour(DigestOf.Coordinators)))
        .Row(Button.To("Тихие часы", new PolicyNight()), Button.To("Контролёру", new PolicyEscalation()))
        .Row(Switch("Сводка за неделю", PolicySwitch.MondaySummary, policy.MondaySummary), Switch("Кто не вошёл", PolicySwitch.RemindOfInvitations, policy.RemindOfInvitations));

    private static Button Switch(string title, PolicySwitch which, bool isOn) =>
        Button.To($"{(isOn ? "✓" : "✕")} {title}", new SetPolicySwitch(which, !isOn));

    private async Task<Html?> Changed(long municipality, Turn turn) => await policies.LastChange(municipality) is { } change
        ? (Html)$"\nПоследняя правка: {(await people.Find(change.ChangedBy))?.Name ?? "тот, кто уже вышел"}, {RussianDate.DayMonth(turn.DateOf(change.ChangedAt), turn.Today)}."
        : null;
}

internal sealed class SetPolicySwitchCommand(PolicyChanges changes) : Command<SetPolicySwitch, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(SetPolicySwitch route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override Task<Outcome> Run(OwnMunicipality subject, SetPolicySwitch route, Turn turn) => route.Switch == PolicySwitch.MondaySummary
        ? changes.Make(subject, policy => policy.WithMondaySummary(route.On), new PolicyPage(), policy => PolicyWords.Summary(policy.MondaySummary), turn)
        : changes.Make(subject, policy => policy.WithRemindOfInvitations(route.On), new PolicyPage(), policy => PolicyWords.Invitations(policy.RemindOfInvitations), turn);
}
