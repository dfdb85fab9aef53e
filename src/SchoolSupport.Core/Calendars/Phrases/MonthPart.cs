namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A part of a month or of another period.</summary>
internal abstract record MonthPart
{
    /// <summary>Whether people differ over which days it is, so that the last one must be confirmed.</summary>
    public virtual bool IsVague(DateSpan days) => false;

    /// <summary>Whether a period of this kind has such a part: a year has no last Friday that anybody would mean.</summary>
    public virtual bool Fits(DeadlinePeriod period) => period == DeadlinePeriod.Month;

    /// <summary>Its days; null when the month has none, as a fifth Friday.</summary>
    public abstract DateSpan? In(DateSpan month);
}

/// <summary>A third, 1 to 3: days 1–10, 11–20, and the rest.</summary>
internal sealed record DecadePart(int Number) : MonthPart
{
    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month) =>
        new DateSpan(month.First.AddDays((Number - 1) * 10), Number == 3 ? month.Last : month.First.AddDays((Number * 10) - 1));
}

/// <summary>A half, 1 or 2: days 1–15, and the rest.</summary>
internal sealed record HalfPart(int Number) : MonthPart
{
    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month) =>
        Number == 1 ? new DateSpan(month.First, month.First.AddDays(14)) : new DateSpan(month.First.AddDays(15), month.Last);
}

/// <summary>A week, 1 to 5, or the last (0): seven days from the first of the month, or the last seven.</summary>
internal sealed record WeekPart(int Number) : MonthPart
{
    /// <inheritdoc/>
    public override bool Fits(DeadlinePeriod period) => period != DeadlinePeriod.Week;

    // Seven days that begin on a Tuesday to Friday tear a working week apart: then people may mean the next Monday's.
    /// <inheritdoc/>
    public override bool IsVague(DateSpan days) => days.First.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday;

    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month)
    {
        if (Number == 0) return new DateSpan(month.Last.AddDays(-6), month.Last);
        var first = month.First.AddDays((Number - 1) * 7);
        return first > month.Last ? null : new DateSpan(first, first.AddDays(6) < month.Last ? first.AddDays(6) : month.Last);
    }
}

/// <summary>A weekday, the first to the fifth in the month, or the last (0).</summary>
internal sealed record WeekdayPart(int Number, DayOfWeek Weekday) : MonthPart
{
    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month)
    {
        var day = Number == 0
            ? month.Last.AddDays(-(((int)month.Last.DayOfWeek - (int)Weekday + 7) % 7))
            : month.First.AddDays((((int)Weekday - (int)month.First.DayOfWeek + 7) % 7) + ((Number - 1) * 7));
        return day > month.Last ? null : DateSpan.Day(day);
    }
}

/// <summary>A day of the month by its number; the last day where the month is shorter.</summary>
internal sealed record NumberedDayPart(int Day, bool IsUntil) : MonthPart
{
    // «ежеквартально до 10 числа»: of the quarter's first month.
    /// <inheritdoc/>
    public override bool Fits(DeadlinePeriod period) => period is DeadlinePeriod.Month or DeadlinePeriod.Quarter;

    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month)
    {
        var day = month.First.AddDays(Math.Min(Day, month.Days) - 1);
        return IsUntil ? new DateSpan(month.First, day) : DateSpan.Day(day);
    }
}

/// <summary>From one day of the month to another: «с 15 по 20 число».</summary>
internal sealed record DaysPart(int First, int Last) : MonthPart
{
    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month) =>
        First > Last || First > month.Days ? null : new DateSpan(month.First.AddDays(First - 1), month.First.AddDays(Math.Min(Last, month.Days) - 1));
}

/// <summary>The first days, the middle or the last days of any period.</summary>
internal sealed record EdgePart(TokenKind Edge) : MonthPart
{
    private const int Week = 7;

    /// <inheritdoc/>
    public override bool IsVague(DateSpan days) => Edge != TokenKind.End;

    /// <inheritdoc/>
    public override bool Fits(DeadlinePeriod period) => true;

    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month)
    {
        // A third of a month, a week of a term: nobody expects what is due «at the beginning» within a day.
        var length = month.Days is > 20 and < 32 ? 10 : month.Days > 300 ? 30 : Week;
        if (length >= month.Days) return month;
        return Edge switch
        {
            TokenKind.Begin => new DateSpan(month.First, month.First.AddDays(length - 1)),
            TokenKind.End => new DateSpan(month.Last.AddDays(1 - length), month.Last),
            _ => Around(month.First.AddDays((month.Days - length) / 2), length),
        };
    }

    private static DateSpan Around(DateOnly first, int length) => new(first, first.AddDays(length - 1));
}

/// <summary>The edge of something: «конец 1 четверти», «начало 2022 года».</summary>
internal sealed record EdgeMoment(Moment Of, TokenKind Edge) : Moment
{
    /// <inheritdoc/>
    public override bool UsesTerms => Of.UsesTerms;

    /// <inheritdoc/>
    public override bool EndsBefore => true;

    /// <inheritdoc/>
    public override IEnumerable<DateSpan> At(int year, SchoolCalendar calendar) =>
        Of.At(year, calendar).Select(whole => new EdgePart(Edge).In(whole)).OfType<DateSpan>();
}

/// <summary>All of it.</summary>
internal sealed record WholePart : MonthPart
{
    /// <inheritdoc/>
    public override bool Fits(DeadlinePeriod period) => true;

    /// <inheritdoc/>
    public override DateSpan? In(DateSpan month) => month;
}
