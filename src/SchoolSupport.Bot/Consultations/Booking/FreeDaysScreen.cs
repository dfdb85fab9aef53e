using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>The days with free times.</summary>
internal sealed class FreeDaysScreen(TimeSearch search, WishWords words, ReaderZones zones) : Screen<FreeDays, Member>
{
    protected override Task<Member?> Admit(FreeDays route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, FreeDays route, Turn turn)
    {
        var wish = new Wish(route.Subject, route.Tutor);
        var tutors = await search.Tutors(wish, turn);
        if (tutors.Count == 0)
            return NobodyPage.Of(wish);
        var reader = await zones.Of(turn);
        var heading = await words.Heading(wish, tutors);
        var free = await search.All(tutors, turn);
        if (free.Count == 0)
            return Full(heading, wish);

        var days = new DayMarks(free, await search.DaysWithHours(tutors, reader, turn), reader, reader.DateAt(turn.Now));
        return new Page(Html.Lines(heading, days.Hint, WishWords.Clock(tutors, reader, turn.Now)))
            .Month(
                route.Month == default ? days.FirstFree : route.Month, days.Reach,
                day => days.Of(day, new FreeTimesOfDay(route.Subject, route.Tutor, day)), month => route with { Month = month })
            .Row(TimeButtons.Wait(wish), Button.To("‹ Назад", new ConsultationsHome()));
    }

    private static Page Full(Html heading, Wish wish) =>
        new Page($"{heading}\nСвободного времени пока нет. В листе ожидания время достаётся по очереди: напишу, как только оно освободится.")
            .Row(TimeButtons.Wait(wish))
            .Row(wish.Tutor == 0 ? null : Button.To("Другие тьюторы", new ChooseTutor()), Button.To("Ближайшее время", new NearestTimes()))
            .Row(Button.To("‹ Назад", new ConsultationsHome()));
}

/// <summary>How the days of a calendar stand, as their reader counts them.</summary>
internal sealed class DayMarks(IReadOnlyList<FreeTime> free, IReadOnlySet<DateOnly> withHours, Core.Schools.TimeZoneName reader, DateOnly today)
{
    private readonly SortedSet<DateOnly> days = [.. free.Select(time => reader.DateAt(time.Slot.Slot.Start))];

    /// <summary>The first day with a free time; there is one.</summary>
    public DateOnly FirstFree => days.Min;

    public Html Hint => withHours.Any(day => day >= today && !days.Contains(day))
        ? (Html)$"Выберите день: числа — есть свободное время, точки — всё занято."
        : $"Выберите день: числа — есть свободное время.";

    public DateSpan Reach => new(today, withHours.Append(days.Max).Max());

    public CalendarDay Of(DateOnly day, ChatRoute times) =>
        days.Contains(day) ? CalendarDay.Free(times) : withHours.Contains(day) ? CalendarDay.Busy() : CalendarDay.Unavailable;
}

/// <summary>Where those who were looked for take no bookings any more.</summary>
internal static class NobodyPage
{
    public static Page Of(Wish wish) =>
        new Page(wish.Tutor == 0 ? (Html)$"По этому предмету сейчас никто не принимает." : $"Этот тьютор сейчас не принимает записи. Можно пойти к другому.")
            .Row(Button.To("По предмету", new ChooseSubject()), Button.To("По тьютору", new ChooseTutor()))
            .Row(Button.To("Ближайшее время", new NearestTimes()))
            .Row(Button.To("‹ Консультации", new ConsultationsHome()));
}
