using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Calendars;

public sealed class TypedDateTests
{
    // A Tuesday.
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory]
    [InlineData("15.09", "2026-09-15")]
    [InlineData("15.9", "2026-09-15")]
    [InlineData(" 15.09. ", "2026-09-15")]
    [InlineData("15/09/2026", "2026-09-15")]
    [InlineData("15-09-26", "2026-09-15")]
    [InlineData("2026-09-15", "2026-09-15")]
    [InlineData("15 сентября", "2026-09-15")]
    [InlineData("15\u00A0Сентября 2026\u00A0г.", "2026-09-15")]
    [InlineData("15 сентября 2026 года", "2026-09-15")]
    [InlineData("15 сент.", "2026-09-15")]
    [InlineData("до 15 сентября", "2026-09-15")]
    [InlineData("со 2 октября", "2026-10-02")]
    [InlineData("1 мая", "2027-05-01")]
    [InlineData("7 марта", "2027-03-07")]
    [InlineData("29.02.2028", "2028-02-29")]
    public void A_date_is_read_as_people_write_it(string typed, string date) => Assert.Equal(DateOnly.Parse(date, null), TypedDate.Read(typed, Today));

    [Theory]
    [InlineData("сегодня", 0)]
    [InlineData("Завтра!", 1)]
    [InlineData("послезавтра", 2)]
    [InlineData("через 10 дней", 10)]
    [InlineData("через неделю", 7)]
    [InlineData("через 2 недели", 14)]
    [InlineData("через две недели", 14)]
    [InlineData("через месяц", 30)]
    [InlineData("в среду", 1)]
    [InlineData("пн", 6)]
    [InlineData("во вторник", 7)]
    public void A_date_may_be_counted_from_today(string typed, int days) => Assert.Equal(Today.AddDays(days), TypedDate.Read(typed, Today));

    [Fact]
    public void Without_a_year_the_nearest_such_day_is_meant_today_included()
    {
        Assert.Equal(Today, TypedDate.Read("8 сентября", Today));
        Assert.Equal(new DateOnly(2027, 9, 7), TypedDate.Read("7 сентября", Today));
    }

    [Theory]
    [InlineData("")]
    [InlineData("скоро")]
    [InlineData("31.09")]
    [InlineData("29.02")]
    [InlineData("15.13.2026")]
    [InlineData("0 мая")]
    [InlineData("15 магия")]
    [InlineData("через 0 дней")]
    [InlineData("15.09.20266")]
    [InlineData("512")]
    public void What_is_no_date_is_not_guessed(string typed) => Assert.Null(TypedDate.Read(typed, Today));

    [Fact]
    public void Whatever_way_the_screens_write_a_date_it_is_read_back()
    {
        var days = Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(days, date => new[]
        {
            RussianDate.DayMonthYear(date), RussianDate.Digits(date), $"{date:yyyy-MM-dd}",
        }.All(written => TypedDate.Read(written, Today) == date)));
    }
}
