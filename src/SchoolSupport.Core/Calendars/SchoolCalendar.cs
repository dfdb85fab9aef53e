namespace SchoolSupport.Core.Calendars;

/// <summary>
/// School years with their terms and holidays, over the working days of the five-day week: the country's, or a municipality's own.
/// A year whose terms nobody has told is a proposal and says so.
/// </summary>
public sealed class SchoolCalendar
{
    /// <summary>What is known for the country.</summary>
    public static readonly SchoolCalendar Russia = new(WorkingCalendar.Russia, new Dictionary<SchoolYear, SchoolTerms>());

    private readonly IReadOnlyDictionary<SchoolYear, SchoolTerms> own;

    private SchoolCalendar(WorkingCalendar working, IReadOnlyDictionary<SchoolYear, SchoolTerms> own) => (Working, this.own) = (working, own);

    /// <summary>Working days and days off.</summary>
    public WorkingCalendar Working { get; }

    /// <summary>This calendar with a municipality's own days off and working days; of two changes of one day the later in order counts.</summary>
    public SchoolCalendar With(IEnumerable<CalendarChange> days) => new(Working.With(days), own);

    /// <summary>This calendar with a municipality's own terms; of two for one year the later in order counts.</summary>
    public SchoolCalendar With(IEnumerable<SchoolTerms> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        Dictionary<SchoolYear, SchoolTerms> all = new(own);
        foreach (SchoolTerms terms in years) all[terms.Year] = terms;
        return new SchoolCalendar(Working, all);
    }

    /// <summary>The terms of a school year: the municipality's own, else those known for the country, else a proposal.</summary>
    public SchoolTerms Terms(SchoolYear year) => own.TryGetValue(year, out var terms) ? terms : SchoolTermsData.Of(year);

    /// <summary>Every term that has a day inside the span, whole, with its school year and number from 1.</summary>
    public IEnumerable<(SchoolTerms Year, int Number, DateSpan Days)> TermsWithin(DateSpan span) =>
        from terms in YearsWithin(span)
        from term in terms.Terms.Select((days, index) => (terms, index + 1, days))
        where term.days.Common(span) is not null
        select term;

    /// <summary>Every school year that has a day inside the span.</summary>
    public IEnumerable<SchoolTerms> YearsWithin(DateSpan span)
    {
        for (var year = SchoolYear.Of(span.First); year.Days.First <= span.Last; year = year.Next) yield return Terms(year);
    }

    /// <summary>Whether there are lessons: a working day inside a term.</summary>
    public bool IsSchoolDay(DateOnly date) =>
        Working.IsWorkingDay(date) && Terms(SchoolYear.Of(date)).Terms.Any(term => term.Contains(date));

    /// <summary>The last day with lessons inside the span; in a span without any, the last working day; without that, the last day.</summary>
    public DateOnly LastSchoolDay(DateSpan span) => Last(span, IsSchoolDay) ?? Last(span, Working.IsWorkingDay) ?? span.Last;

    /// <summary>What a reader should know about the facts behind these days, in Russian: proposed terms, transfers not adopted. Often nothing.</summary>
    public IReadOnlyList<string> Notes(DateSpan span) =>
    [
        .. YearsWithin(span).Where(year => year.Standing == TermsStanding.Proposed)
            .Select(year => $"Учебные четверти {year.Year} — предложение, проверьте их в календаре."),
        .. Enumerable.Range(span.First.Year, span.Last.Year - span.First.Year + 1).Where(year => !WorkingCalendar.IsAdopted(year))
            .Select(year => $"Переносы выходных {year} года неизвестны: праздники — только по закону."),
    ];

    private static DateOnly? Last(DateSpan span, Func<DateOnly, bool> fits)
    {
        for (var date = span.Last; date >= span.First; date = date.AddDays(-1))
        {
            if (fits(date)) return date;
        }
        return null;
    }
}
