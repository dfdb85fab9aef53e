using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class TimeZoneNameTests
{
    [Theory]
    [InlineData("Europe/Kaliningrad", 2)]
    [InlineData("Europe/Moscow", 3)]
    [InlineData("Europe/Samara", 4)]
    [InlineData("Asia/Yekaterinburg", 5)]
    [InlineData("Asia/Omsk", 6)]
    [InlineData("Asia/Novosibirsk", 7)]
    [InlineData("Asia/Irkutsk", 8)]
    [InlineData("Asia/Yakutsk", 9)]
    [InlineData("Asia/Vladivostok", 10)]
    [InlineData("Asia/Magadan", 11)]
    [InlineData("Asia/Kamchatka", 12)]
    public void Nine_in_the_morning_is_at_the_zones_own_offset(string id, int hours)
    {
        TimeZoneName zone = new(id);
        DateTimeOffset instant = zone.InstantOf(new DateOnly(2026, 1, 15), new TimeOnly(9, 0));
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 9, 0, 0, TimeSpan.FromHours(hours)), instant);
        Assert.Equal(9, zone.At(instant).Hour);
    }

    [Fact]
    public void The_date_is_the_municipalitys_not_that_of_utc()
    {
        DateTimeOffset instant = new(2026, 9, 1, 22, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(2026, 9, 2), new TimeZoneName("Asia/Kamchatka").DateAt(instant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Moscow")]
    [InlineData("Russian Standard Time")]
    [InlineData("europe/moscow")]
    [InlineData("../../etc/passwd")]
    public void What_is_no_iana_name_is_refused_in_words(string text)
    {
        Assert.False(TimeZoneName.TryParse(text, out _, out string? problem));
        Assert.Equal($"Часовой пояс «{text}» неизвестен. Пример: Europe/Moscow.", problem);
        Assert.Throws<ArgumentException>(() => new TimeZoneName(text));
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_the_first_after_the_gap()
    {
        DateTimeOffset instant = new TimeZoneName("Europe/Berlin").InstantOf(new DateOnly(2026, 3, 29), new TimeOnly(2, 30));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), instant);
    }

    [Fact]
    public void A_time_that_the_clocks_show_twice_is_the_earlier()
    {
        DateTimeOffset instant = new TimeZoneName("Europe/Berlin").InstantOf(new DateOnly(2026, 10, 25), new TimeOnly(2, 30));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), instant);
    }

    [Fact]
    public void Zones_of_one_name_are_equal() => Assert.Equal(new TimeZoneName("Asia/Omsk"), new TimeZoneName("Asia/Omsk"));
}
