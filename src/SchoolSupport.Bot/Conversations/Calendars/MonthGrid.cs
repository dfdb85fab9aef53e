using System.Collections.Immutable;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Conversations.Calendars;

/// <summary>A month as rows of buttons: «‹ октябрь | ноябрь 2026 | декабрь ›», the weekdays, and a row a week from Monday on.</summary>
public static class MonthGrid
{
    private const int Week = 7;

    // Telegram refuses a button without a text, and a space is none to it; this sign is seen as nothing and keeps the columns.
    private const string Blank = "\u2800";

    private static readonly string[] Weekdays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    /// <summary>The month under a page.</summary>
    /// <inheritdoc cref="Rows"/>
    public static Page Month(
        this Page page, DateOnly month, DateSpan reach, Func<DateOnly, CalendarDay> day, Func<DateOnly, ChatRoute> turn) =>
        Rows(month, reach, day, turn).Aggregate(page, (sofar, row) => sofar.Row(row));

    /// <param name="month">Any day of the month wished; the nearest month of <paramref name="reach"/> is shown.</param>
    /// <param name="reach">The days that can be asked for: outside them nothing is offered, and no turning leads there.</param>
    /// <param name="day">What a day of the reach is; asked once a day shown.</param>
    /// <param name="turn">The route that shows another month, given by its first day.</param>
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(
        DateOnly month, DateSpan reach, Func<DateOnly, CalendarDay> day, Func<DateOnly, ChatRoute> turn)
    {
        var first = FirstOf(Nearest(month, reach));
        var weeks = Weeks(first)
            .Select(dates => dates.Select(date => (Date: date, Day: date is { } real && reach.Contains(real) ? day(real) : CalendarDay.Unavailable)).ToList())
            // Weeks in which there is nothing to choose only make the page longer.
            .Where(week => week.Exists(cell => cell.Day.Mark != DayMark.Unavailable));
        return
        [
            [.. Turns(first, reach, turn)],
            [.. Weekdays.Select(name => Button.To(name, new NoDay(NoDayReason.Heading)))],
            .. weeks.Select(week => week.Select(cell => Cell(cell.Date, cell.Day)).ToImmutableList()),
        ];
    }

    private static DateOnly Nearest(DateOnly month, DateSpan reach) => month < reach.First ? reach.First : month > reach.Last ? reach.Last : month;

    private static DateOnly FirstOf(DateOnly date) => new(date.Year, date.Month, 1);

    private static IEnumerable<Button> Turns(DateOnly first, DateSpan reach, Func<DateOnly, ChatRoute> turn)
    {
        if (first > reach.First)
            yield return Button.To($"‹ {RussianDate.Month(first.AddMonths(-1))}", turn(first.AddMonths(-1)));
        yield return Button.To($"{RussianDate.Month(first)} {first.Year}", new NoDay(NoDayReason.Heading));
        if (first.AddMonths(1) <= reach.Last)
            yield return Button.To($"{RussianDate.Month(first.AddMonths(1))} ›", turn(first.AddMonths(1)));
    }

    // Null: a cell before the first day or after the last.
    private static IEnumerable<IReadOnlyList<DateOnly?>> Weeks(DateOnly first)
    {
        var before = ((int)first.DayOfWeek + Week - 1) % Week;
        var days = DateTime.DaysInMonth(first.Year, first.Month);
        return Enumerable.Range(0, (before + days + Week - 1) / Week)
            .Select(week => Enumerable.Range((week * Week) - before, Week).Select(i => i >= 0 && i < days ? first.AddDays(i) : (DateOnly?)null).ToList());
    }

    private static Button Cell(DateOnly? date, CalendarDay day) =>
        date is { } real ? Button.To(Label(real, day), day.Route ?? NoRoute(day)) : Button.To(Blank, new NoDay(NoDayReason.Unavailable));

    private static NoDay NoRoute(CalendarDay day) => new(day.Mark == DayMark.Busy ? NoDayReason.Busy : NoDayReason.Unavailable);

    private static string Label(DateOnly date, CalendarDay day) => day.Mark switch
    {
        DayMark.Unavailable => "–",
        DayMark.Busy => "·",
        var mark => $"{(mark == DayMark.Chosen ? "●" : "")}{date.Day}{(day.IsDayOff ? "*" : "")}",
    };
}
