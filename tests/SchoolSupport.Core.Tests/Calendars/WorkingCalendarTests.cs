using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly Arbitrary<DateOnly> Dates =
        Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(2024, "17 20 20 21 20 19 23 22 21 23 21 21", 248)]
    [InlineData(2025, "17 20 21 22 18 19 23 21 22 23 19 22", 247)]
    [InlineData(2026, "15 19 21 22 19 21 23 21 22 22 20 22", 247)]
    public void Every_month_has_the_working_days_of_the_published_calendar(int year, string months, int total)
    {
        int[] counts =
        [
            .. Enumerable.Range(1, 12).Select(month => Enumerable.Range(1, DateTime.DaysInMonth(year, month))
                .Count(day => WorkingCalendar.Russia.IsWorkingDay(new DateOnly(year, month, day)))),
        ];
        Assert.Equal(months, string.Join(' ', counts));
        Assert.Equal(total, counts.Sum());
    }

    [Theory]
    [InlineData("2024-01-06", false)]
    [InlineData("2024-04-27", true)]
    [InlineData("2024-04-29", false)]
    [InlineData("2024-04-30", false)]
    [InlineData("2024-05-10", false)]
    [InlineData("2024-11-02", true)]
    [InlineData("2024-12-28", true)]
    [InlineData("2024-12-30", false)]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-02-23", false)]
    [InlineData("2025-02-24", true)]
    [InlineData("2025-03-10", true)]
    [InlineData("2025-05-02", false)]
    [InlineData("2025-05-08", false)]
    [InlineData("2025-06-13", false)]
    [InlineData("2025-11-01", true)]
    [InlineData("2025-11-03", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-09", false)]
    [InlineData("2026-01-12", true)]
    [InlineData("2026-03-09", false)]
    [InlineData("2026-05-11", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-12-31", false)]
    [InlineData("2026-09-05", false)]
    public void Decreed_days_are_as_the_decrees_say(string date, bool working) => Assert.Equal(working, WorkingCalendar.Russia.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("2027-05-03", false)]
    [InlineData("2027-05-10", false)]
    [InlineData("2027-06-14", false)]
    [InlineData("2027-02-23", false)]
    [InlineData("2027-02-24", true)]
    [InlineData("2027-01-11", true)]
    [InlineData("2027-11-20", false)]
    [InlineData("2023-02-24", true)]
    [InlineData("2022-05-03", true)]
    [InlineData("2022-05-02", false)]
    public void A_year_not_adopted_follows_the_law_alone(string date, bool working) => Assert.Equal(working, WorkingCalendar.Russia.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData(2023, false)]
    [InlineData(2024, true)]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void It_says_which_years_are_settled(int year, bool adopted)
    {
        Assert.Equal(adopted, WorkingCalendar.IsAdopted(year));
        Assert.Equal(adopted, WorkingCalendar.SourceOf(year) is not null);
    }

    [Fact]
    public void A_municipality_adds_days_off_and_working_days_of_its_own()
    {
        WorkingCalendar own = WorkingCalendar.Russia.With(
            [new CalendarChange(new DateOnly(2026, 10, 12), false, "Закон республики"), new CalendarChange(new DateOnly(2026, 10, 17), true, "Постановление главы")]);
        Assert.False(own.IsWorkingDay(new DateOnly(2026, 10, 12)));
        Assert.True(own.IsWorkingDay(new DateOnly(2026, 10, 17)));
        Assert.Equal(new DateOnly(2026, 10, 13), own.NextWorkingDay(new DateOnly(2026, 10, 9)));
        Assert.True(WorkingCalendar.Russia.IsWorkingDay(new DateOnly(2026, 10, 12)));
    }

    [Fact]
    public void A_later_change_of_one_day_counts() => Assert.True(WorkingCalendar.Russia
        .With([new CalendarChange(new DateOnly(2026, 10, 12), false, "Закон")]).With([new CalendarChange(new DateOnly(2026, 10, 12), true, "Отменён")])
        .IsWorkingDay(new DateOnly(2026, 10, 12)));

    [Fact]
    public void A_change_without_a_source_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CalendarChange(new DateOnly(2026, 10, 12), false, " "));

    [Theory]
    [InlineData("2026-12-30", 1, "2027-01-11")]
    [InlineData("2026-09-04", 1, "2026-09-07")]
    [InlineData("2026-09-05", 1, "2026-09-07")]
    [InlineData("2026-09-07", 5, "2026-09-14")]
    [InlineData("2026-09-07", 0, "2026-09-07")]
    [InlineData("2026-09-05", 0, "2026-09-05")]
    [InlineData("2026-01-12", -1, "2025-12-30")]
    [InlineData("2026-09-14", -5, "2026-09-07")]
    public void Working_days_are_counted_over_days_off(string from, int days, string expected) =>
        Assert.Equal(Date(expected), WorkingCalendar.Russia.AddWorkingDays(Date(from), days));

    [Fact]
    public void Neighbours_are_working_days_with_nothing_but_days_off_between() => Prop.ForAll(Dates, date =>
    {
        DateOnly before = WorkingCalendar.Russia.PreviousWorkingDay(date), after = WorkingCalendar.Russia.NextWorkingDay(date);
        return before < date && date < after && WorkingCalendar.Russia.IsWorkingDay(before) && WorkingCalendar.Russia.IsWorkingDay(after)
            && Enumerable.Range(before.DayNumber + 1, after.DayNumber - before.DayNumber - 1).Select(DateOnly.FromDayNumber)
                .All(between => between == date || !WorkingCalendar.Russia.IsWorkingDay(between));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_a_working_day_counting_there_and_back_comes_home() => Prop.ForAll(
        Dates.Filter(WorkingCalendar.Russia.IsWorkingDay), Gen.Choose(0, 60).ToArbitrary(),
        (date, days) => WorkingCalendar.Russia.AddWorkingDays(WorkingCalendar.Russia.AddWorkingDays(date, days), -days) == date)
        .QuickCheckThrowOnFailure();
}
