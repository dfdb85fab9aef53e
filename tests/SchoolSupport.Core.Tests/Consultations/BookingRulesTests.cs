using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using static SchoolSupport.Core.Tests.Consultations.Tutors;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class BookingRulesTests
{
    private static readonly DateOnly Day = new(2026, 10, 12);
    private static readonly ConsultationTerms HourAhead = Terms with { Notice = 60 };
    private static readonly ConsultationLimits Limits = new() { TeacherMonth = 4, SchoolMonth = 20, TeacherAhead = 2 };

    [Fact]
    public void Each_limit_is_kept()
    {
        Assert.Null(BookingRules.Broken(Limits, new BookingCounts(3, 19, 1)));
        Assert.Equal(BrokenLimit.TeacherMonth, BookingRules.Broken(Limits, new BookingCounts(4, 19, 1)));
        Assert.Equal(BrokenLimit.SchoolMonth, BookingRules.Broken(Limits, new BookingCounts(3, 20, 1)));
        Assert.Equal(BrokenLimit.TeacherAhead, BookingRules.Broken(Limits, new BookingCounts(3, 19, 2)));
        Assert.Null(BookingRules.Broken(ConsultationLimits.None, new BookingCounts(99, 99, 99)));
    }

    [Fact]
    public void The_tutors_notice_is_kept_to_its_last_instant()
    {
        Assert.True(BookingRules.IsInTime(At(14, 0), At(15, 0), HourAhead));
        Assert.False(BookingRules.IsInTime(At(14, 1), At(15, 0), HourAhead));
        Assert.False(BookingRules.IsInTime(At(15, 0), At(15, 0), HourAhead with { Notice = 0 }));
    }

    [Fact]
    public void The_horizon_is_counted_by_the_tutors_days()
    {
        ConsultationTerms two = Terms with { Horizon = 2 };
        TimeZoneName kamchatka = new("Asia/Kamchatka");

        Assert.Equal(Day, BookingRules.LastDay(At(14, 0).AddDays(-1), two, kamchatka));
        Assert.Equal(Day.AddDays(1), BookingRules.LastDay(At(15, 0).AddDays(-1), two, kamchatka));
    }

    [Theory]
    [InlineData(10, 0, ChangeRight.Freely)]
    [InlineData(10, 1, ChangeRight.OnRequest)]
    [InlineData(14, 59, ChangeRight.OnRequest)]
    [InlineData(15, 0, ChangeRight.No)]
    public void After_the_cut_off_the_tutor_is_asked(int hour, int minute, ChangeRight right)
    {
        Assert.Equal(right, BookingRules.ToCancel(At(hour, minute), At(15, 0), Terms with { CancelCutOff = 300 }));
        Assert.Equal(right, BookingRules.ToMove(At(hour, minute), At(15, 0), Terms with { MoveCutOff = 300 }));
    }

    [Fact]
    public void Limits_are_counted_by_the_municipalitys_months()
    {
        TimeRange month = BookingRules.LimitMonth(new DateTimeOffset(2026, 9, 30, 22, 0, 0, TimeSpan.Zero), Moscow);

        Assert.Equal(Moscow.InstantOf(new DateOnly(2026, 10, 1), TimeOnly.MinValue), month.From);
        Assert.Equal(Moscow.InstantOf(new DateOnly(2026, 11, 1), TimeOnly.MinValue), month.Until);
    }

    [Theory]
    [InlineData(10, 0, "12.10 12:00")]
    [InlineData(19, 0, "12.10 21:00")]
    [InlineData(20, 0, "13.10 09:00")]
    [InlineData(20, 59, "13.10 09:59")]
    [InlineData(21, 0, "13.10 10:00")]
    [InlineData(23, 30, "13.10 10:00")]
    [InlineData(3, 0, "12.10 10:00")]
    [InlineData(8, 0, "12.10 10:00")]
    public void An_offer_stands_for_two_hours_of_day(int hour, int minute, string until) =>
        Assert.Equal(until, $"{Moscow.At(BookingRules.OfferUntil(At(hour, minute), At(15, 0).AddDays(3), Terms, Moscow)!.Value):dd.MM HH:mm}");

    [Fact]
    public void An_offer_ends_with_the_notice_and_is_not_made_when_nobody_could_see_it()
    {
        Assert.Equal(At(14, 0), BookingRules.OfferUntil(At(13, 0), At(15, 0), HourAhead, Moscow));
        Assert.Null(BookingRules.OfferUntil(At(13, 50), At(15, 0), HourAhead, Moscow));
        Assert.Null(BookingRules.OfferUntil(At(23, 0), At(9, 0).AddDays(1), HourAhead, Moscow));
        Assert.Equal(At(21, 0), BookingRules.OfferUntil(At(20, 0), At(7, 0).AddDays(1), HourAhead, Moscow));
        Assert.Equal(At(21, 0), BookingRules.OfferUntil(At(20, 0), At(9, 0).AddDays(1), HourAhead, Moscow));
    }

    [Fact]
    public void No_offer_ends_at_night_or_before_a_quarter_of_an_hour_or_after_the_notice() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Gen.Choose(0, 1440).ToArbitrary(), Gen.Choose(0, 4000).ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(), (minute, ahead, notice) =>
        {
            (DateTimeOffset now, DateTimeOffset start) = (At(0, 0).AddMinutes(minute), At(0, 0).AddMinutes(minute + ahead));
            if (BookingRules.OfferUntil(now, start, Terms with { Notice = notice }, Moscow) is not { } until) return true;
            TimeOnly clock = TimeOnly.FromTimeSpan(Moscow.At(until).TimeOfDay);
            return clock <= QuietHours.From && clock > QuietHours.Until && until >= now.AddMinutes(15) && until <= start.AddMinutes(-notice);
        }));

    [Fact]
    public void Limits_out_of_range_cannot_be_made() => Assert.Throws<ArgumentOutOfRangeException>(() => new ConsultationLimits { TeacherMonth = 0 });

    private static DateTimeOffset At(int hour, int minute) => Moscow.InstantOf(Day, new TimeOnly(hour, minute));
}
