using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>The hour of a digest: half hours of the morning, then full hours, none of the night.</summary>
internal sealed class PolicyHourScreen(ReminderPolicyStore policies) : Screen<PolicyHour, OwnMunicipality>
{
    private const int Noon = 12;

    protected override Task<OwnMunicipality?> Admit(PolicyHour route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, PolicyHour route, Turn turn)
    {
        var policy = await policies.Of(subject.Id);
        var now = Of(policy, route.Whose);
        return new Page(Html.Lines(
            route.Whose == DigestOf.Everybody ? (Html)$"<b>Во сколько писать школам и тьюторам?</b>" : $"<b>Во сколько писать координаторам и контролёрам?</b>",
            (Html)$"Сейчас в {ReminderWords.Clock(now)} по часам района. Кто выбрал себе другое время, получит в своё.",
            route.Whose == DigestOf.Coordinators && now < policy.DigestAt ? (Html)$"Это раньше, чем остальным: ответы этого утра в сводку не попадут." : null))
            .Grid(4, Offered(policy.Night).Select(time => Button.Choice(ReminderWords.Clock(time), time == now, new SetPolicyHour(route.Whose, (time.Hour * 60) + time.Minute))))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }

    internal static TimeOnly Of(ReminderPolicy policy, DigestOf whose) => whose == DigestOf.Everybody ? policy.DigestAt : policy.CoordinatorDigestAt;

    private static IEnumerable<TimeOnly> Offered(Night night) => Enumerable.Range(0, 48)
        .Select(half => new TimeOnly(half / 2, half % 2 * 30))
        .Where(time => !night.Covers(time) && (time.Hour < Noon || time.Minute == 0));
}

internal sealed class SetPolicyHourCommand(PolicyChanges changes) : Command<SetPolicyHour, OwnMunicipality>
{
    private const int MinutesOfDay = 24 * 60;

    protected override Task<OwnMunicipality?> Admit(SetPolicyHour route, Turn turn) =>
        Task.FromResult(route.Minute is >= 0 and < MinutesOfDay ? turn.OwnToRun() : null);

    protected override Task<Outcome> Run(OwnMunicipality subject, SetPolicyHour route, Turn turn)
    {
        TimeOnly time = new(route.Minute / 60, route.Minute % 60);
        return changes.Make(
            subject,
            policy => policy.Night.Covers(time) ? policy : With(policy, route.Whose, time),
            new PolicyHour(route.Whose),
            policy => policy.Night.Covers(time)
                ? $"В {ReminderWords.Clock(time)} теперь тихие часы, осталось {ReminderWords.Clock(PolicyHourScreen.Of(policy, route.Whose))}."
                : $"Пишу в {ReminderWords.Clock(time)}.",
            turn);
    }

    private static ReminderPolicy With(ReminderPolicy policy, DigestOf whose, TimeOnly time) =>
        whose == DigestOf.Everybody ? policy.WithDigestAt(time) : policy.WithCoordinatorDigestAt(time);
}
