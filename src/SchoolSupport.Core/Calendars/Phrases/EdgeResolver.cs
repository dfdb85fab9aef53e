using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Finds the beginning, the middle or the end of days, and asks where people differ over it.</summary>
internal sealed class EdgeResolver(Horizon horizon, Doubts doubts)
{
    /// <summary>The edge of these days.</summary>
    public DateSpan Of(DateSpan whole, TokenKind edge, Moment moment, string about)
    {
        EdgePart part = new(edge);
        if (edge == TokenKind.End && SchoolYear.Of(whole.First).Days == whole && moment is WholeYearMoment) return EndOfSchoolYear(whole, about);
        var days = part.In(whole) ?? whole;
        return part.IsVague(days) ? Confirm(days, part, about) : days;
    }

    /// <summary>The year whose beginning or end is meant where a phrase says only «год».</summary>
    public IReadOnlyList<DateSpan>? OfSomeYear(TokenKind edge, string about)
    {
        if (horizon.Span is not { } span) return null;
        var first = horizon.Context.OrderDate is { } ordered && span.Contains(ordered) ? ordered : span.First;
        // The next beginning is that of the next year.
        if (edge == TokenKind.Begin && first.Month > 1 && span.Last.Year > first.Year) first = new DateOnly(first.Year + 1, 1, 1);
        var (calendar, school) = (DateSpan.Years(first.Year, first.Year), SchoolYear.Of(first).Days);
        return [doubts.Ask(
            CalendarOrSchoolYear, about, $"«{about}»: год календарный или учебный?",
            new("calendar", $"Календарный: {SpanWords.Of(calendar)}", calendar), new Doubts.Choice<DateSpan>("school", $"Учебный: {SpanWords.Of(school)}", school))];
    }

    /// <summary>Asks for the last day of something vague: «первая неделя октября», «в начале сентября».</summary>
    public DateSpan Confirm(DateSpan days, MonthPart part, string about)
    {
        var others = part is WeekPart ? [NextWorkingWeek(days)] : new[] { days.First.AddDays((days.Days / 2) - 1), days.Last.AddDays(days.Days / 2) }
            .Select(last => new DateSpan(days.First, last < days.First ? days.First : last));
        return doubts.Ask(
            WhichDay, about, $"«{about}» — до какого дня включительно?",
            [.. others.Prepend(days).Distinct().Select(one => new Doubts.Choice<DateSpan>($"{one.Last:yyyy-MM-dd}", SpanWords.Until(one.Last), one))]);
    }

    private DateSpan EndOfSchoolYear(DateSpan year, string about)
    {
        var lessons = horizon.Context.Calendar.Terms(SchoolYear.Of(year.First)).Teaching.Last;
        DateSpan teaching = new(new DateOnly(lessons.Year, lessons.Month, 1), lessons);
        DateSpan summer = new(new DateOnly(year.Last.Year, 8, 1), year.Last);
        return doubts.Ask(
            WhichDay, about, $"«{about}»: конец уроков или конец августа?",
            new("teaching", $"Конец уроков, {RussianDate.DayMonthYear(lessons)}", teaching), new Doubts.Choice<DateSpan>("summer", RussianDate.DayMonthYear(year.Last), summer));
    }

    private static DateSpan NextWorkingWeek(DateSpan days)
    {
        var monday = days.First.AddDays(((int)DayOfWeek.Monday - (int)days.First.DayOfWeek + 7) % 7);
        return new DateSpan(monday, monday.AddDays(4));
    }
}
