using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

public class SendingHoursTests
{
    [Theory]
    [InlineData("Europe/Kaliningrad", 6, false)]
    [InlineData("Europe/Kaliningrad", 7, true)]
    [InlineData("Europe/Kaliningrad", 17, true)]
    [InlineData("Europe/Kaliningrad", 18, false)]
    [InlineData("Asia/Kamchatka", 7, true)]
    [InlineData("Asia/Kamchatka", 8, false)]
    public void The_same_instant_is_day_in_the_west_and_night_in_the_east(string zone, int utcHour, bool open) => Assert.Equal(
        open, In(zone).AreOpen(new DateTimeOffset(2026, 9, 8, utcHour, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData(8, 5, 59, 8)]
    [InlineData(8, 8, 30, 8)]
    [InlineData(8, 19, 59, 8)]
    [InlineData(8, 20, 0, 9)]
    [InlineData(11, 21, 0, 14)]
    [InlineData(12, 12, 0, 14)]
    [InlineData(13, 23, 59, 14)]
    public void What_waits_goes_out_on_the_next_working_morning(int day, int hour, int minute, int opensOn)
    {
        SendingHours hours = In("Europe/Moscow");
        DateTimeOffset now = new(2026, 9, day, hour, minute, 0, TimeSpan.FromHours(3));
        Assert.Equal(new DateOnly(2026, 9, opensOn), hours.NextOpeningDay(now));
    }

    [Fact]
    public void On_a_day_off_nothing_is_sent_at_any_hour() =>
        Assert.False(In("Europe/Moscow").AreOpen(new DateTimeOffset(2026, 9, 5, 9, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void The_hours_are_those_of_the_municipality()
    {
        ReminderPolicy late = ReminderPolicy.Default.WithDigestAt(new TimeOnly(10, 0)).WithNight(new Night(new TimeOnly(18, 0), new TimeOnly(8, 0)));
        SendingHours hours = new MunicipalityDay(1, new DateOnly(2026, 9, 8), late, WorkingCalendar.Russia, new TimeZoneName("Europe/Moscow")).Hours;
        Assert.Equal([9, 18], Enumerable.Range(9, 10).Where(hour => !hours.AreOpen(new DateTimeOffset(2026, 9, 8, hour, 0, 0, TimeSpan.FromHours(3)))));
    }

    private static SendingHours In(string zone) => new(WorkingCalendar.Russia, new TimeZoneName(zone), new TimeOnly(9, 0), new TimeOnly(20, 0));
}
