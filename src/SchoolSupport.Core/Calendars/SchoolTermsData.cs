namespace SchoolSupport.Core.Calendars;

/// <summary>School terms as far as they are known for the country, and the rule that proposes the others.</summary>
internal static class SchoolTermsData
{
    private const string ProposalSource = "Предложение программы: даты четвертей на этот год не заданы";

    private static readonly SchoolTerms[] Known =
    [
        new(new SchoolYear(2024),
            [Span(2024, 9, 2, 10, 25), Span(2024, 11, 5, 12, 27), Span(2025, 1, 9, 3, 21), Span(2025, 3, 31, 5, 28)],
            TermsStanding.Recommended, "Распространённые сроки четвертей 2024/25 учебного года"),
        new(new SchoolYear(2025),
            [Span(2025, 9, 1, 10, 24), Span(2025, 11, 3, 12, 30), Span(2026, 1, 12, 3, 27), Span(2026, 4, 6, 5, 26)],
            TermsStanding.Recommended, "Рекомендованные сроки каникул 2025/26 учебного года"),
    ];

    /// <summary>What is known of the year, or else the proposal.</summary>
    public static SchoolTerms Of(SchoolYear year) => Array.Find(Known, terms => terms.Year == year) ?? Propose(year);

    // Nine days of holidays around the last Saturday of October and the fourth of March, 30 December to 8 January, summer from 27 May:
    // what most regions come near to.
    private static SchoolTerms Propose(SchoolYear year)
    {
        int first = year.FirstYear;
        DateOnly begin = Monday(new DateOnly(first, 9, 1), onlyFrom: DayOfWeek.Sunday);
        DateOnly autumn = Saturday(new DateOnly(first, 10, 25));
        DateOnly spring = Saturday(new DateOnly(first + 1, 3, 22));
        return new SchoolTerms(
            year,
            [
                new(begin, autumn.AddDays(-1)),
                new(autumn.AddDays(9), Friday(new DateOnly(first, 12, 29))),
                new(Monday(new DateOnly(first + 1, 1, 9), onlyFrom: DayOfWeek.Saturday), spring.AddDays(-1)),
                new(spring.AddDays(9), Friday(new DateOnly(first + 1, 5, 26))),
            ],
            TermsStanding.Proposed,
            ProposalSource);
    }

    private static DateOnly Saturday(DateOnly from) => from.AddDays(((int)DayOfWeek.Saturday - (int)from.DayOfWeek + 7) % 7);

    /// <summary>The day itself, or the Friday before a day off.</summary>
    private static DateOnly Friday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    /// <summary>The day itself, or the Monday after it when it is a Sunday, or a Saturday too.</summary>
    private static DateOnly Monday(DateOnly day, DayOfWeek onlyFrom) => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => day.AddDays(1),
        DayOfWeek.Saturday when onlyFrom == DayOfWeek.Saturday => day.AddDays(2),
        _ => day,
    };

    private static DateSpan Span(int year, int month, int day, int lastMonth, int lastDay) =>
        new(new DateOnly(year, month, day), new DateOnly(year, lastMonth, lastDay));
}
