using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>The free times of a day.</summary>
internal sealed class FreeTimesScreen(TimeSearch search, WishWords words, ReaderZones zones) : Screen<FreeTimesOfDay, Member>
{
    private const int PerPage = 12;
    private const int InRow = 4;
    private const int MostDaysAhead = 400;

    protected override Task<Member?> Admit(FreeTimesOfDay route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, FreeTimesOfDay route, Turn turn)
    {
        var wish = new Wish(route.Subject, route.Tutor);
        var tutors = await search.Tutors(wish, turn);
        if (tutors.Count == 0)
            return NobodyPage.Of(wish);
        var reader = await zones.Of(turn);
        var heading = (Html)$"{await words.Heading(wish, tutors)}\n<b>{RussianDate.WeekdayDayMonth(route.Day)}</b>";
        var free = IsNear(route.Day, reader, turn) ? await search.Between(tutors, TimeRange.OfDays(new DateSpan(route.Day, route.Day), reader), turn) : [];
        return free.Count == 0
            ? await Nothing(heading, wish, tutors, reader, turn)
            : Times(new Page(Html.Lines(heading, (Html)$"Выберите время.", WishWords.Clock(tutors, reader, turn.Now))), route, free, reader)
                .Row(Button.To("‹ Другой день", new FreeDays(route.Subject, route.Tutor, route.Day)), TimeButtons.Wait(wish));
    }

    // A forged day may be any.
    private static bool IsNear(DateOnly day, TimeZoneName reader, Turn turn) =>
        reader.DateAt(turn.Now) is var today && day >= today && day <= today.AddDays(MostDaysAhead);

    private static Page Times(Page page, FreeTimesOfDay route, IReadOnlyList<FreeTime> free, TimeZoneName reader)
    {
        var part = Parts.Of(free, route.Part, PerPage);
        var severalTutors = free.Select(time => time.Tutor.Id).Distinct().Skip(1).Any();
        return page
            .Grid(severalTutors ? 1 : InRow, part.Items.Select(time => TimeButtons.Timed(time, reader, route.Subject, severalTutors)))
            .Row(part.Turns(index => route with { Part = index }));
    }

    private async Task<Page> Nothing(Html heading, Wish wish, IReadOnlyList<TutorRow> tutors, TimeZoneName reader, Turn turn)
    {
        var nearest = (await search.All(tutors, turn)).Take(2).ToList();
        return new Page(nearest.Count > 0
            ? (Html)$"{heading}\nНа этот день свободного времени уже нет. Ближайшее свободное:"
            : $"{heading}\nСвободного времени уже нет. В листе ожидания оно достаётся по очереди.")
            .Grid(1, nearest.Select(time => TimeButtons.Dated(time, reader, wish.Subject, tutors.Count > 1)))
            .Row(TimeButtons.Wait(wish), Button.To("‹ Другой день", new FreeDays(wish.Subject, wish.Tutor)));
    }
}
