using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;
using PersonRow = SchoolSupport.Storage.Schools.PersonRow;

namespace SchoolSupport.Bot.Schools;

/// <summary>Where the person's clocks are: a tutor of another region, or a teacher at the edge of theirs.</summary>
public sealed class MyZoneScreen(PersonStore people) : Screen<MyZone, PersonRow>
{
    // As a route holds it.
    internal const int Usual = -1;

    protected override Task<PersonRow?> Admit(MyZone route, Turn turn) => people.Find(turn.Member.PersonId);

    protected override Task<Page> Show(PersonRow subject, MyZone route, Turn turn)
    {
        var usual = RussianZones.TitleOf(turn.Member.Acting.Zone.Id);
        var now = subject.TimeZone is { } own ? RussianZones.TitleOf(own) : $"как в районе ({usual})";
        var clock = new TimeZoneName(subject.TimeZone ?? turn.Member.Acting.Zone.Id).At(turn.Now).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Task.FromResult(new Page(Html.Lines(
            (Html)$"<b>Часовой пояс</b>",
            (Html)$"Сейчас: <b>{now}</b>, на ваших часах {clock}.",
            (Html)$"По нему я показываю время консультаций. Где ваши часы?",
            turn.Member.All.Any(standing => standing.Role == Role.Tutor)
                ? (Html)$"Часы вашего приёма пойдут по новому поясу: 15:00 останется 15:00 на ваших часах. Уже сделанные записи не сдвинутся."
                : null))
            .Row(Button.To($"Как в районе: {usual}", new SetMyZone(Usual)))
            .Grid(2, RussianZones.All.Select((zone, place) => Button.To(zone.Title, new SetMyZone(place))))
            .Row(Button.To("‹ Назад", new WhoAmI())));
    }
}

public sealed class SetMyZoneCommand(PersonStore people) : Command<SetMyZone, PersonRow>
{
    protected override async Task<PersonRow?> Admit(SetMyZone route, Turn turn) =>
        route.Place >= MyZoneScreen.Usual && route.Place < RussianZones.All.Count ? await people.Find(turn.Member.PersonId) : null;

    protected override async Task<Outcome> Run(PersonRow subject, SetMyZone route, Turn turn)
    {
        await people.SetZone(subject.Id, route.Place == MyZoneScreen.Usual ? null : RussianZones.All[route.Place].Id);
        return Outcome.GoTo(new MyZone(), "Запомнил.");
    }
}
