namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A school term by its number. In a calendar year's name it is the one that begins in that year.</summary>
internal sealed record TermMoment(int Number) : Moment
{
    /// <inheritdoc/>
    public override bool UsesTerms => true;

    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        SchoolYears.Around(year, calendar).Where(terms => terms.Terms.Count >= Number).Select(terms => terms.Terms[Number - 1]).Where(term => term.First.Year == year);
}

/// <summary>Half a school year, the first or the second.</summary>
internal sealed record HalfYearMoment(int Number) : Moment
{
    /// <inheritdoc/>
    public override bool UsesTerms => true;

    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        SchoolYears.Around(year, calendar).Select(terms => terms.Halves[Number - 1]).Where(half => half.First.Year == year);
}

/// <summary>Half a calendar year, the first or the second.</summary>
internal sealed record CalendarHalfMoment(int Number) : Moment
{
    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        [Number == 1 ? new DateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 6, 30)) : new DateSpan(new DateOnly(year, 7, 1), new DateOnly(year, 12, 31))];
}

/// <summary>School holidays by their season, numbered as its token, or any (0). They bear the name of the year they end in.</summary>
internal sealed record HolidaysMoment(int Season) : Moment
{
    /// <inheritdoc/>
    public override bool UsesTerms => true;

    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        SchoolYears.Around(year, calendar).SelectMany(terms => terms.Holidays).Where(holidays => holidays.Last.Year == year && (Season == 0 || SeasonOf(holidays) == Season));

    /// <summary>The season that holidays are named by: winter holds New Year, spring is March and April, summer is the longest.</summary>
    public static int SeasonOf(DateSpan holidays) => holidays.Last.Month switch
    {
        12 or 1 or 2 => 1,
        3 or 4 or 5 => 2,
        6 or 7 or 8 => 3,
        _ => 4,
    };
}

/// <summary>School years around a calendar year.</summary>
internal static class SchoolYears
{
    /// <summary>The two school years that have days in a calendar year.</summary>
    public static IEnumerable<SchoolTerms> Around(int year, SchoolCalendar calendar) =>
        [calendar.Terms(new SchoolYear(year - 1)), calendar.Terms(new SchoolYear(year))];
}
