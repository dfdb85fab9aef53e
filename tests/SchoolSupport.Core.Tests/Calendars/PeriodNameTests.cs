using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars;

public sealed class PeriodNameTests
{
    private static readonly SchoolCalendar Calendar = SchoolCalendar.Russia.With([Terms(2024, ("09-02", "10-25"), ("11-05", "12-27"), ("01-09", "03-21"), ("03-31", "05-28"))]);

    [Theory]
    [InlineData(DeadlinePeriod.Month, "2024-09-01", "2024-09-30", "сентябрь")]
    [InlineData(DeadlinePeriod.TwoMonths, "2024-11-01", "2024-12-31", "ноябрь–декабрь")]
    [InlineData(DeadlinePeriod.Quarter, "2024-10-01", "2024-12-31", "IV квартал")]
    [InlineData(DeadlinePeriod.Term, "2024-09-02", "2024-10-25", "I четверть")]
    [InlineData(DeadlinePeriod.Term, "2025-03-31", "2025-05-28", "IV четверть")]
    [InlineData(DeadlinePeriod.Term, "2024-09-20", "2024-10-25", "I четверть")]
    [InlineData(DeadlinePeriod.HalfYear, "2024-09-02", "2024-12-27", "I полугодие")]
    [InlineData(DeadlinePeriod.HalfYear, "2025-01-09", "2025-05-28", "II полугодие")]
    [InlineData(DeadlinePeriod.Week, "2024-09-02", "2024-09-08", "2–8 сентября")]
    [InlineData(DeadlinePeriod.Week, "2024-09-30", "2024-10-06", "30 сентября – 6 октября")]
    [InlineData(DeadlinePeriod.Year, "2024-09-01", "2025-08-31", "1 сентября 2024 г. – 31 августа 2025 г.")]
    [InlineData(DeadlinePeriod.Month, "2024-09-15", "2024-10-15", "15 сентября – 15 октября")]
    [InlineData(DeadlinePeriod.Term, "2025-07-01", "2025-07-31", "1–31 июля")]
    public void A_window_is_named_as_people_say(DeadlinePeriod period, string first, string last, string name) =>
        Assert.Equal(name, PeriodName.Of(period, Span(first, last), Calendar).Replace('\u00A0', ' '));

    [Fact]
    public void Three_terms_are_trimesters_and_more_than_four_modules()
    {
        SchoolCalendar three = SchoolCalendar.Russia.With([Terms(2024, ("09-02", "11-29"), ("12-09", "02-28"), ("03-10", "05-28"))]);
        SchoolCalendar six = SchoolCalendar.Russia.With([Terms(2024, ("09-02", "10-04"), ("10-14", "11-15"), ("11-25", "12-27"), ("01-09", "02-14"), ("02-24", "04-04"), ("04-14", "05-28"))]);

        Assert.Equal("II триместр", PeriodName.Of(DeadlinePeriod.Term, Span("2024-12-09", "2025-02-28"), three));
        Assert.Equal("V модуль", PeriodName.Of(DeadlinePeriod.Term, Span("2025-02-24", "2025-04-04"), six));
    }

    private static SchoolTerms Terms(int year, params (string First, string Last)[] terms) => new(
        new SchoolYear(year), [.. terms.Select(term => Span(Day(year, term.First), Day(year, term.Last)))], TermsStanding.Own, "Приказ");

    private static string Day(int year, string day) => $"{(string.CompareOrdinal(day, "09") >= 0 ? year : year + 1)}-{day}";

    private static DateSpan Span(string first, string last) => new(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
}
