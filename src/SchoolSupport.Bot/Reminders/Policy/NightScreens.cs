using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>The quiet hours: an evening and a morning.</summary>
internal sealed class PolicyNightScreen(ReminderPolicyStore policies) : Screen<PolicyNight, OwnMunicipality>
{
    private static readonly int[] Evenings = [18, 19, 20, 21, 22];
    private static readonly int[] Mornings = [6, 7, 8, 9, 10];

    protected override Task<OwnMunicipality?> Admit(PolicyNight route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicyNight route, Turn turn)
    {
        var night = (await policies.Of(subject.Id)).Night;
        return new Page(Html.Lines(
            (Html)$"<b>Тихие часы {PolicyWords.Dark(night)}</b>",
            (Html)$"В это время напоминания не уходят: не успел до вечера — напишу следующим утром. Консультация ранним утром и те, кто сам выбрал такой час, — исключения."))
            .Row(Evenings.Select(hour => Hour("с", hour, night.From, new SetPolicyNight(hour * 60, MinuteOf(night.Until)))))
            .Row(Mornings.Select(hour => Hour("до", hour, night.Until, new SetPolicyNight(MinuteOf(night.From), hour * 60))))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }

    private static Button Hour(string word, int hour, TimeOnly now, ChatRoute set) => Button.Choice($"{word} {hour}", now == new TimeOnly(hour, 0), set);

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}

internal sealed class SetPolicyNightCommand(PolicyChanges changes, ReminderPolicyStore policies) : Command<SetPolicyNight, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(SetPolicyNight route, Turn turn) => Task.FromResult(NightOf(route) is null ? null : turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, SetPolicyNight route, Turn turn)
    {
        var before = await policies.Of(subject.Id);
        return await changes.Make(
            subject,
            policy => policy.WithNight(NightOf(route)!),
            new PolicyNight(),
            policy => policy.DigestAt == before.DigestAt && policy.CoordinatorDigestAt == before.CoordinatorDigestAt
                ? $"Тихие часы {PolicyWords.Dark(policy.Night)}."
                : $"Тихие часы {PolicyWords.Dark(policy.Night)}. Напоминания теперь в {ReminderWords.Clock(policy.DigestAt)}, координаторам в {ReminderWords.Clock(policy.CoordinatorDigestAt)}.",
            turn);
    }

    private static Night? NightOf(SetPolicyNight route) =>
        route is { From: >= 17 * 60 and <= 23 * 60, Until: >= 5 * 60 and <= 11 * 60 }
            ? new Night(new TimeOnly(route.From / 60, route.From % 60), new TimeOnly(route.Until / 60, route.Until % 60))
            : null;
}
