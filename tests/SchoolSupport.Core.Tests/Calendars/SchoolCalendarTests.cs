using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Tests.Calendars.Phrases;

namespace SchoolSupport.Core.Tests.Calendars;

public sealed class SchoolCalendarTests
{
    [Theory]
    [InlineData(2024, TermsStanding.Recommended)]
    [InlineData(2025, TermsStanding.Recommended)]
    [InlineData(2020, TermsStanding.Proposed)]
    [InlineData(2026, TermsStanding.Proposed)]
    public void A_year_says_how_far_its_terms_can_be_relied_on(int year, TermsStanding standing) =>
        Assert.Equal(standing, SchoolCalendar.Russia.Terms(new SchoolYear(year)).Standing);

    [Fact]
    public void Every_year_has_four_terms_of_lessons_and_holidays_between_them()
    {
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(1902, 2198).ToArbitrary(), year =>
        {
            var terms = SchoolCalendar.Russia.Terms(new SchoolYear(year));
            return terms.Terms.Count == 4 && terms.Holidays.Count == 4 && terms.Halves[0].Last.Month == 12 && terms.Halves[1].First.Month == 1
                && terms.Terms.All(term => term.Days is > 30 and < 90) && terms.Holidays.SkipLast(1).All(holidays => holidays.Days is >= 7 and <= 14);
        }));
    }

    [Fact]
    public void A_municipality_has_terms_and_days_of_its_own()
    {
        SchoolTerms trimesters = new(
            new SchoolYear(2026), [Span("2026-09-01", "2026-11-13"), Span("2026-11-23", "2027-02-19"), Span("2027-03-01", "2027-05-28")], TermsStanding.Own, "Приказ отдела образования");
        var own = SchoolCalendar.Russia.With([trimesters]).With([new CalendarChange(Plans.Date("2026-11-13"), false, "Актированный день")]);

        Assert.Equal(TermsStanding.Own, own.Terms(new SchoolYear(2026)).Standing);
        Assert.Equal(Plans.Date("2026-11-12"), own.LastSchoolDay(trimesters.Terms[0]));
        Assert.Equal([Span("2026-09-01", "2026-12-31"), Span("2027-01-01", "2027-05-28")], trimesters.Halves);
        Assert.Equal("window 2026-11-23..2027-02-19", Plans.Means("2 триместр", new DeadlineContext { Calendar = own, Year = new SchoolYear(2026) }));
    }

    [Fact]
    public void The_last_school_day_of_summer_is_a_working_day() =>
        Assert.Equal(Plans.Date("2026-07-31"), SchoolCalendar.Russia.LastSchoolDay(DateSpan.Month(2026, 7)));

    [Fact]
    public void What_is_not_settled_is_said()
    {
        Assert.Empty(SchoolCalendar.Russia.Notes(new SchoolYear(2025).Days));
        Assert.Equal(
            ["Учебные четверти 2026/27 — предложение, проверьте их в календаре.", "Переносы выходных 2027 года неизвестны: праздники — только по закону."],
            SchoolCalendar.Russia.Notes(new SchoolYear(2026).Days));
        Assert.Equal(3, SchoolCalendar.Russia.Notes(new SchoolYear(2021).Days).Count);
    }

    [Theory]
    [InlineData("2021-2022", 2021)]
    [InlineData("2021/22", 2021)]
    [InlineData("2021 – 2022", 2021)]
    [InlineData("2021", 2021)]
    public void A_school_year_is_read_as_people_write_it(string text, int first) => Assert.Equal(new SchoolYear(first), SchoolYear.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("21/22")]
    [InlineData("2021-2023")]
    [InlineData("2021-2022-2023")]
    [InlineData("0021-0022")]
    public void What_is_no_school_year_is_refused(string? text) => Assert.Null(SchoolYear.Parse(text));

    [Fact]
    public void Terms_out_of_order_or_outside_the_year_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Terms(Span("2026-11-01", "2026-12-30"), Span("2026-09-01", "2026-10-30")));
        Assert.Throws<ArgumentException>(() => Terms(Span("2026-09-01", "2026-10-30"), Span("2026-10-30", "2026-12-30")));
        Assert.Throws<ArgumentException>(() => Terms(Span("2026-08-31", "2026-10-30"), Span("2026-11-09", "2026-12-30")));
        Assert.Throws<ArgumentException>(() => Terms(Span("2026-09-01", "2026-10-30")));
    }

    private static SchoolTerms Terms(params DateSpan[] terms) => new(new SchoolYear(2026), terms, TermsStanding.Own, "Приказ");

    private static DateSpan Span(string first, string last) => new(Plans.Date(first), Plans.Date(last));
}
