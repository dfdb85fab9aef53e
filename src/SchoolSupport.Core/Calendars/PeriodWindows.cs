namespace SchoolSupport.Core.Calendars;

/// <summary>The periods of one kind that lie in a span: months, school terms, quarters.</summary>
internal static class PeriodWindows
{
    private const int LongestSingleYear = 400;

    /// <summary>
    /// The periods in order, cut to the span. A period of which less than half is left is passed over, for nobody expects a quarter's seminar
    /// in its last week; when that leaves nothing, the whole span is the only period.
    /// </summary>
    public static IReadOnlyList<DateSpan> Of(DeadlinePeriod period, DateSpan span, SchoolCalendar calendar)
    {
        List<DateSpan> kept = [];
        foreach (DateSpan whole in Whole(period, span, calendar))
        {
            if (whole.Common(span) is { } common && common.Days * 2 >= whole.Days) kept.Add(common);
        }
        return kept.Count == 0 ? [span] : kept;
    }

    /// <summary>Calendar years when the span begins in January, else school years.</summary>
    public static bool CountsCalendarYears(DateSpan span) => span.First.Month == 1;

    /// <summary>Every period that has a day in the span, uncut.</summary>
    public static IEnumerable<DateSpan> Whole(DeadlinePeriod period, DateSpan span, SchoolCalendar calendar) => period switch
    {
        DeadlinePeriod.Week => Weeks(span),
        DeadlinePeriod.Month => Months(span, 1, span.First.Month),
        DeadlinePeriod.TwoMonths => Months(span, 2, span.First.Month),
        DeadlinePeriod.Quarter => Months(span, 3, ((span.First.Month - 1) / 3 * 3) + 1),
        DeadlinePeriod.Term => calendar.TermsWithin(span).Select(term => term.Days),
        DeadlinePeriod.HalfYear => calendar.YearsWithin(span).SelectMany(year => year.Halves),
        _ => Years(span, calendar),
    };

    private static IEnumerable<DateSpan> Weeks(DateSpan span)
    {
        var monday = span.First.AddDays(-(((int)span.First.DayOfWeek + 6) % 7));
        for (; monday <= span.Last; monday = monday.AddDays(7)) yield return new DateSpan(monday, monday.AddDays(6));
    }

    private static IEnumerable<DateSpan> Months(DateSpan span, int length, int firstMonth)
    {
        for (var first = new DateOnly(span.First.Year, firstMonth, 1); first <= span.Last; first = first.AddMonths(length))
            yield return new DateSpan(first, first.AddMonths(length).AddDays(-1));
    }

    private static IEnumerable<DateSpan> Years(DateSpan span, SchoolCalendar calendar)
    {
        if (span.Days <= LongestSingleYear) return [span];
        return CountsCalendarYears(span)
            ? Enumerable.Range(span.First.Year, span.Last.Year - span.First.Year + 1).Select(year => DateSpan.Years(year, year))
            : calendar.YearsWithin(span).Select(year => year.Year.Days);
    }
}
