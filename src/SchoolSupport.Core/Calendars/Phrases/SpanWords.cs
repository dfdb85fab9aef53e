using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Days as buttons name them: «декабрь 2020 г.», «2020/21 учебный год», «1–10 октября 2021 г.».</summary>
internal static class SpanWords
{
    /// <summary>The shortest usual name.</summary>
    public static string Of(DateSpan span)
    {
        if (span.Days == 1) return RussianDate.DayMonthYear(span.First);
        if (span.First.Day == 1 && span.Last == DateSpan.Month(span.Last.Year, span.Last.Month).Last) return Months(span);
        if (span.First.Year != span.Last.Year) return $"{RussianDate.DayMonthYear(span.First)} – {RussianDate.DayMonthYear(span.Last)}";
        return span.First.Month == span.Last.Month
            ? $"{span.First.Day}–{RussianDate.DayMonthYear(span.Last)}"
            : $"{RussianDate.DayMonth(span.First)} – {RussianDate.DayMonthYear(span.Last)}";
    }

    /// <summary>«до 15 декабря 2020 г.».</summary>
    public static string Until(DateOnly due) => $"до {RussianDate.DayMonthYear(due)}";

    private static string Months(DateSpan span)
    {
        var (first, last) = (span.First, span.Last);
        if (SchoolYear.Of(first) is var school && school.Days == span) return $"{school} учебный год";
        if (first.Month == 1 && last.Month == 12) return first.Year == last.Year ? $"{first.Year} год" : $"{first.Year}–{last.Year} годы";
        if (first.Year != last.Year) return $"{Month(first)} {first.Year} – {Month(last)} {last.Year} г.";
        return first.Month == last.Month ? $"{Month(first)} {first.Year} г." : $"{Month(first)}–{Month(last)} {first.Year} г.";
    }

    private static string Month(DateOnly date) => LexiconWords.Months[date.Month - 1].Split(' ')[0];
}
