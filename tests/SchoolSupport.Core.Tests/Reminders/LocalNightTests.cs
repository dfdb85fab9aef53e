using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

public sealed class LocalNightTests
{
    private static readonly LocalNight Moscow = new(Night.Default, new TimeZoneName("Europe/Moscow"));

    [Theory]
    [InlineData(8, 15, 0, 8, 20, 0)]
    [InlineData(8, 19, 59, 8, 23, 30)]
    [InlineData(8, 19, 59, 9, 0, 0)]
    [InlineData(8, 19, 59, 9, 7, 59)]
    [InlineData(7, 22, 0, 8, 21, 0)]
    [InlineData(1, 9, 0, 9, 3, 0)]
    public void What_was_decided_by_day_waits_for_the_morning(int day, int hour, int minute, int nowDay, int nowHour, int nowMinute)
    {
        DateTimeOffset? until = Moscow.Keeps(At(day, hour, minute), At(nowDay, nowHour, nowMinute));
        Assert.Equal(At(nowHour < 12 ? nowDay : nowDay + 1, 8, 0), until);
    }

    [Theory]
    [InlineData(8, 9, 0, 8, 9, 1)]
    [InlineData(7, 9, 0, 8, 8, 0)]
    [InlineData(7, 9, 0, 8, 19, 59)]
    [InlineData(8, 20, 0, 8, 20, 5)]
    [InlineData(8, 22, 0, 9, 3, 0)]
    [InlineData(9, 1, 0, 9, 3, 0)]
    public void By_day_everything_leaves_and_at_night_what_was_decided_in_it(int day, int hour, int minute, int nowDay, int nowHour, int nowMinute) =>
        Assert.Null(Moscow.Keeps(At(day, hour, minute), At(nowDay, nowHour, nowMinute)));

    [Fact]
    public void A_clock_that_was_set_back_keeps_nothing() => Assert.Null(Moscow.Keeps(At(20, 9, 0), At(8, 23, 0)));

    [Fact]
    public void The_same_instant_is_night_in_the_east_only()
    {
        (DateTimeOffset decided, DateTimeOffset now) = (At(8, 9, 0), At(8, 15, 0));
        Assert.Null(Moscow.Keeps(decided, now));
        Assert.Equal(At(8, 23, 0), new LocalNight(Night.Default, new TimeZoneName("Asia/Kamchatka")).Keeps(decided, now));
    }

    [Fact]
    public void Whatever_is_kept_is_kept_from_a_night_to_the_first_minute_of_the_next_day() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(
            (from zone in Gen.Elements("Europe/Kaliningrad", "Europe/Berlin", "Asia/Kamchatka", "America/New_York")
             from evening in Gen.Choose(17 * 60, 23 * 60)
             from morning in Gen.Choose(5 * 60, 11 * 60)
             from minute in Gen.Choose(0, 366 * 24 * 60)
             from ago in Gen.Choose(0, 3 * 24 * 60)
             select (new LocalNight(new Night(Time(evening), Time(morning)), new TimeZoneName(zone)), At(1, 0, 0).AddMinutes(minute), ago)).ToArbitrary(),
            ((LocalNight Place, DateTimeOffset Now, int Ago) one) =>
            {
                bool isNight = one.Place.Night.Covers(TimeOnly.FromTimeSpan(one.Place.Zone.At(one.Now).TimeOfDay));
                DateTimeOffset? until = one.Place.Keeps(one.Now.AddMinutes(-one.Ago), one.Now);
                return until is { } morning
                    ? isNight && morning > one.Now && morning - one.Now < TimeSpan.FromHours(19) && one.Place.Keeps(one.Now, morning) is null
                    : !isNight || one.Ago < 19 * 60;
            }));

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(3));

    private static TimeOnly Time(int minute) => new(minute / 60, minute % 60);
}
