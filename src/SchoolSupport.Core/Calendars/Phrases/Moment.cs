namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Something of the calendar that a year makes days of: 15 December, March, the third term.</summary>
internal abstract record Moment
{
    /// <summary>Whether its days come from the school terms, which may be a proposal.</summary>
    public virtual bool UsesTerms => false;

    /// <summary>Whether «до» means «before it begins» without any doubt, as with «до четвёртой четверти».</summary>
    public virtual bool EndsBefore => false;

    /// <summary>The days it has in a calendar year, by that year's name; none when there are none, as 30 February.</summary>
    public abstract IEnumerable<DateSpan> At(int year, SchoolCalendar calendar);
}

/// <summary>A day of a month.</summary>
internal sealed record DayMoment(int Day, int Month) : Moment
{
    /// <summary>The weekday written beside it; null when none is. A date of another weekday is a misprint.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether any year has it.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2024, Month);

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        Exists && Day <= DateTime.DaysInMonth(year, Month) ? [DateSpan.Day(new DateOnly(year, Month, Day))] : [];
}

/// <summary>A calendar month.</summary>
internal sealed record MonthMoment(int Month) : Moment
{
    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) => [DateSpan.Month(year, Month)];
}

/// <summary>A part of a month: «III декада марта», «последняя пятница августа».</summary>
internal sealed record MonthPartMoment(int Month, MonthPart Part) : Moment
{
    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        Part.In(DateSpan.Month(year, Month)) is { } days ? [days] : [];
}

/// <summary>A calendar quarter, 1 to 4.</summary>
internal sealed record QuarterMoment(int Number) : Moment
{
    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        [new DateSpan(new DateOnly(year, (Number * 3) - 2, 1), DateSpan.Month(year, Number * 3).Last)];
}

/// <summary>A season, numbered as its token; a winter bears the name of either of its years.</summary>
internal sealed record SeasonMoment(int Season) : Moment
{
    private const int Winter = 1;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar)
    {
        if (Season == Winter) return [WinterFrom(year - 1), WinterFrom(year)];
        var first = new DateOnly(year, (Season * 3) - 3, 1);
        return [new DateSpan(first, first.AddMonths(3).AddDays(-1))];
    }

    private static DateSpan WinterFrom(int year) => new(new DateOnly(year, 12, 1), DateSpan.Month(year + 1, 2).Last);
}

/// <summary>The whole of a year, calendar or school.</summary>
internal sealed record WholeYearMoment(YearSense Sense) : Moment
{
    /// <inheritdoc/>
    public override bool EndsBefore => Sense == YearSense.School;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        [Sense == YearSense.School ? new SchoolYear(year).Days : DateSpan.Years(year, year)];
}

/// <summary>The whole of the programme or plan.</summary>
internal sealed record ProgrammeMoment : Moment
{
    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) => [];
}
