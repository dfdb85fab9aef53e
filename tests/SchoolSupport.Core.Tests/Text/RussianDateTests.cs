using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class RussianDateTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 15);

    [Fact]
    public void A_date_is_written_in_every_way_the_screens_need()
    {
        Assert.Equal("15\u00A0декабря", RussianDate.DayMonth(Tuesday));
        Assert.Equal("15\u00A0декабря, вт", RussianDate.DayMonthWeekday(Tuesday));
        Assert.Equal("вт, 15\u00A0декабря", RussianDate.WeekdayDayMonth(Tuesday));
        Assert.Equal("вторник, 15\u00A0декабря", RussianDate.FullWeekdayDayMonth(Tuesday));
        Assert.Equal("до 15\u00A0декабря", RussianDate.Until(Tuesday));
        Assert.Equal("15\u00A0декабря 2026\u00A0г.", RussianDate.DayMonthYear(Tuesday));
        Assert.Equal("15.12.2026", RussianDate.Digits(Tuesday));
    }

    [Fact]
    public void The_year_is_named_only_when_it_is_another()
    {
        Assert.Equal("15\u00A0декабря", RussianDate.DayMonth(Tuesday, new DateOnly(2026, 1, 1)));
        Assert.Equal("15\u00A0декабря 2026\u00A0г.", RussianDate.DayMonth(Tuesday, new DateOnly(2027, 1, 1)));
    }

    [Theory]
    [InlineData(0, "сегодня")]
    [InlineData(1, "завтра")]
    [InlineData(6, "через 6 дней")]
    [InlineData(-1, "вчера")]
    [InlineData(-4, "4 дня назад")]
    public void A_distance_is_told_in_days(int days, string expected) =>
        Assert.Equal(expected.Replace("6 ", "6\u00A0").Replace("4 ", "4\u00A0"), RussianDate.Distance(Tuesday.AddDays(days), Tuesday));
}
