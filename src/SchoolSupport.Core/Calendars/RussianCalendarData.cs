namespace SchoolSupport.Core.Calendars;

/// <summary>
/// Holidays by law and days off moved by decree, for the five-day week. A new year is a new row here, once the government has adopted it.
/// </summary>
internal static class RussianCalendarData
{
    /// <summary>Labour Code, art. 112: (month, first day, last day).</summary>
    public static readonly IReadOnlyList<(int Month, int From, int To)> Holidays =
        [(1, 1, 8), (2, 23, 23), (3, 8, 8), (5, 1, 1), (5, 9, 9), (6, 12, 12), (11, 4, 4)];

    /// <summary>Years whose transfers are settled, each with where they are written.</summary>
    public static readonly IReadOnlyList<AdoptedYear> Years =
    [
        new(2024, "Постановление Правительства РФ от 10.08.2023 № 1314",
            [((1, 6), (5, 10)), ((1, 7), (12, 31)), ((4, 27), (4, 29)), ((11, 2), (4, 30)), ((12, 28), (12, 30))]),
        new(2025, "Постановление Правительства РФ от 04.10.2024 № 1335",
            [((1, 4), (5, 2)), ((1, 5), (12, 31)), ((2, 23), (5, 8)), ((3, 8), (6, 13)), ((11, 1), (11, 3))]),
        // The first two by decree, the others by the law itself.
        new(2026, "Постановление Правительства РФ от 24.09.2025 № 1466",
            [((1, 3), (1, 9)), ((1, 4), (12, 31)), ((3, 8), (3, 9)), ((5, 9), (5, 11))]),
        // 2027: not adopted when this was written; a preliminary plan has a working Saturday in November, which may change.
    ];

    /// <summary>A year's transfers: a day off at the first date (month, day) is taken at the second.</summary>
    internal sealed record AdoptedYear(int Year, string Source, IReadOnlyList<((int Month, int Day) From, (int Month, int Day) To)> Moves);
}
