using static SchoolSupport.Core.Calendars.Phrases.TokenKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A period and how many of it lie between one time and the next.</summary>
internal sealed record EveryPeriod(DeadlinePeriod Period, int Every = 1);

/// <summary>Reads the words of periods: «месяц», «два месяца», «учебный год».</summary>
internal static class PeriodReader
{
    /// <summary>The period; null when there is none, or when it is one by its number («1 четверть» is no period).</summary>
    public static EveryPeriod? Read(PhraseCursor cursor) => cursor.Try(at =>
    {
        at.Skip(Every, Whole);
        var count = 1;
        if (at.Current is { Kind: Number, IsOrdinal: false })
        {
            count = at.Step().Value;
            at.Skip(CalendarAdjective);
        }
        at.Skip(School, CalendarAdjective);
        return Of(at.Step().Kind, count);
    });

    private static EveryPeriod? Of(TokenKind unit, int count) => (unit, count) switch
    {
        (Week, >= 1 and <= 8) => new EveryPeriod(DeadlinePeriod.Week, count),
        (MonthWord, 1) => new EveryPeriod(DeadlinePeriod.Month),
        (MonthWord, 2) => new EveryPeriod(DeadlinePeriod.TwoMonths),
        (MonthWord, 3) => new EveryPeriod(DeadlinePeriod.Quarter),
        (MonthWord, 6) => new EveryPeriod(DeadlinePeriod.HalfYear),
        (MonthWord, 12) => new EveryPeriod(DeadlinePeriod.Year),
        (Quarter, 1) => new EveryPeriod(DeadlinePeriod.Quarter),
        (Term, 1) => new EveryPeriod(DeadlinePeriod.Term),
        (HalfYear, 1) => new EveryPeriod(DeadlinePeriod.HalfYear),
        (TokenKind.Year, 1) => new EveryPeriod(DeadlinePeriod.Year),
        _ => null,
    };
}
