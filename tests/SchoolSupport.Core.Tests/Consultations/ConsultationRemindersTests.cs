using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using static SchoolSupport.Core.Tests.Consultations.Tutors;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class ConsultationRemindersTests
{
    // A Thursday.
    private static readonly DateOnly Day = new(2026, 10, 15);
    private static readonly DateTimeOffset LongAgo = At(12, 0, -10);

    [Fact]
    public void A_day_and_an_hour_before() => Assert.Equal("14.10 15:00, 15.10 14:00", Planned(At(15, 0), LongAgo));

    [Theory]
    [InlineData(6, 30, "14.10 08:00, 15.10 05:30")]
    [InlineData(8, 0, "14.10 08:00, 15.10 07:00")]
    [InlineData(21, 0, "14.10 20:00, 15.10 20:00")]
    [InlineData(22, 0, "14.10 20:00, 15.10 21:00")]
    public void The_days_word_never_comes_at_night_and_the_hours_does(int hour, int minute, string planned) => Assert.Equal(planned, Planned(At(hour, minute), LongAgo));

    [Fact]
    public void Booked_late_there_are_fewer_words()
    {
        Assert.Equal("14.10 15:00, 15.10 14:00", Planned(At(15, 0), At(14, 59, -1)));
        Assert.Equal("15.10 14:00", Planned(At(15, 0), At(15, 1, -1)));
        Assert.Equal("15.10 14:00", Planned(At(15, 0), At(13, 30)));
        Assert.Equal("", Planned(At(15, 0), At(13, 31)));
    }

    [Fact]
    public void A_moved_booking_has_reminders_of_its_own_and_one_moved_back_none_twice()
    {
        IEnumerable<string> first = Keys(At(15, 0));
        IEnumerable<string> moved = Keys(At(16, 0));

        Assert.Empty(first.Intersect(moved));
        Assert.Equal(first, Keys(At(15, 0)));
    }

    [Fact]
    public void What_was_missed_is_caught_up_while_it_is_of_use()
    {
        Assert.Equal(ConsultationReminder.Day, Due(At(12, 0)));
        Assert.Null(Due(At(13, 30)));
        Assert.Equal(ConsultationReminder.Hour, Due(At(14, 59)));
        Assert.Null(Due(At(15, 0)));
    }

    [Fact]
    public void A_missed_days_word_waits_for_the_morning()
    {
        Assert.Null(Due(At(3, 0)));
        Assert.Equal(ConsultationReminder.Day, Due(At(8, 0)));
    }

    [Fact]
    public void The_first_look_at_the_clock_misses_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
        Gen.Choose(0, 288).ToArbitrary(), Gen.Choose(-60, 2400).ToArbitrary(), Gen.Elements("Europe/Moscow", "Asia/Kamchatka", "Europe/Kaliningrad").ToArbitrary(), (fives, ahead, id) =>
        {
            DateTimeOffset start = At(0, 0).AddMinutes(5 * fives);
            DateTimeOffset now = start.AddMinutes(-ahead);
            return ConsultationReminders.DueNow(now, start, LongAgo, new TimeZoneName(id)) is not { } due || ConsultationReminders.MayBeDue(due.Kind, now, start);
        }));

    [Fact]
    public void A_job_of_every_minute_sends_each_at_most_once_never_two_at_once_and_the_days_never_at_night() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(
        Gen.Choose(0, 288).ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(), Gen.Elements("Europe/Moscow", "Asia/Kamchatka", "Europe/Kaliningrad").ToArbitrary(), (fives, ahead, id) =>
        {
            TimeZoneName zone = new(id);
            DateTimeOffset start = At(0, 0).AddMinutes(5 * fives);
            DateTimeOffset booked = start.AddMinutes(-ahead);
            HashSet<string> sent = [];
            for (DateTimeOffset now = booked; now < start.AddHours(1); now = now.AddMinutes(1))
            {
                if (ConsultationReminders.DueNow(now, start, booked, zone) is not { } due || !sent.Add(due.Key)) continue;
                if (due.Kind == ConsultationReminder.Day && (QuietHours.Are(now, zone) || now == booked)) return false;
                if (now >= start) return false;
            }
            return sent.Count <= (ahead >= 1440 ? 2 : ahead >= 90 ? 1 : 0) && (sent.Count > 0 || ahead < 90);
        }));

    private static ConsultationReminder? Due(DateTimeOffset now) => ConsultationReminders.DueNow(now, At(15, 0), LongAgo, Moscow)?.Kind;

    private static string Planned(DateTimeOffset start, DateTimeOffset booked) =>
        string.Join(", ", ConsultationReminders.For(start, booked, Moscow).Select(reminder => $"{Moscow.At(reminder.From):dd.MM HH:mm}"));

    private static IEnumerable<string> Keys(DateTimeOffset start) => ConsultationReminders.For(start, LongAgo, Moscow).Select(reminder => reminder.Key);

    private static DateTimeOffset At(int hour, int minute, int days = 0) => Moscow.InstantOf(Day.AddDays(days), new TimeOnly(hour, minute));
}
