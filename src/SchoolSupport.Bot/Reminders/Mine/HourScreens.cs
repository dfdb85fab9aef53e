using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>The hour of the digest: the municipality's, or one of the day.</summary>
internal sealed class MyDigestHourScreen(OwnReminders own, PersonStore people) : Screen<MyDigestHour, Reminded>
{
    // As a route holds it.
    internal const int Usual = -1;

    private static readonly TimeOnly[] Offered =
    [
        new(7, 0), new(7, 30), new(8, 0), new(8, 30), new(9, 0), new(9, 30), new(10, 0), new(11, 0),
        new(12, 0), new(13, 0), new(14, 0), new(15, 0), new(16, 0), new(17, 0), new(18, 0), new(20, 0),
    ];

    protected override Task<Reminded?> Admit(MyDigestHour route, Turn turn) => own.Of(turn);

    protected override async Task<Page> Show(Reminded subject, MyDigestHour route, Turn turn)
    {
        var now = subject.Chosen.DigestAt;
        var usual = ReminderWords.Clock(subject.UsualHour);
        return new Page(Html.Lines(
            (Html)$"<b>Во сколько писать?</b>",
            now is { } own ? (Html)$"Сейчас в {ReminderWords.Clock(own)}, в районе принято в {usual}." : $"Сейчас в {usual}, как принято в районе.",
            await Zone(turn),
            now is { } late && subject.Policy.Night.Covers(late) ? (Html)$"В районе это тихие часы, но раз вы просите, пишу." : null))
            .Row(Button.Choice($"Как в районе · {usual}", now is null, new SetMyDigestHour(Usual)))
            .Grid(4, Offered.Select(time => Button.Choice(ReminderWords.Clock(time), now == time, new SetMyDigestHour((time.Hour * 60) + time.Minute))))
            .Row(Button.To("‹ Напоминания", new MyReminders()));
    }

    /// <summary>Whoever reads times by other clocks must not take the hour for one of theirs.</summary>
    private async Task<Html?> Zone(Turn turn)
    {
        var home = turn.Member.Acting.Zone.Id;
        return (await people.Find(turn.Member.PersonId))?.TimeZone is { } own && own != home ? (Html)$"Это по часам района ({RussianZones.TitleOf(home)})." : null;
    }
}

internal sealed class SetMyDigestHourCommand(OwnReminders own) : Command<SetMyDigestHour, Reminded>
{
    private const int MinutesOfDay = 24 * 60;

    protected override async Task<Reminded?> Admit(SetMyDigestHour route, Turn turn) =>
        route.Minute is >= MyDigestHourScreen.Usual and < MinutesOfDay ? await own.Of(turn) : null;

    protected override Task<Outcome> Run(Reminded subject, SetMyDigestHour route, Turn turn)
    {
        TimeOnly? at = route.Minute == MyDigestHourScreen.Usual ? null : new TimeOnly(route.Minute / 60, route.Minute % 60);
        return own.Set(subject, subject.Chosen with { DigestAt = at }, new MyReminders(), $"Буду писать в {ReminderWords.Clock(at ?? subject.UsualHour)}.");
    }
}
