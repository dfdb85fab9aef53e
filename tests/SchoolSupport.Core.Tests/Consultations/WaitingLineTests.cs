using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class WaitingLineTests
{
    private const long Mathematics = 1;
    private const long Physics = 2;
    private static readonly DateTimeOffset Start = new(2026, 10, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly FreedTime Freed = new(new Slot(Start, 45, 15, new MeetingPlace(MeetingFormat.Online, ""), 1), Tutor: 10, new HashSet<long> { Mathematics });

    [Fact]
    public void First_come_first_served() => Assert.Equal(2, Next(Person(1, minute: 5, Mathematics), Person(2, minute: 1, Mathematics), Person(3, minute: 1, Mathematics)));

    [Fact]
    public void A_time_is_for_its_subject_and_its_tutor()
    {
        Assert.Null(Next(Person(1, 0, Physics), Person(2, 0, Mathematics, tutor: 11), Person(3, 0, tutor: 11)));
        Assert.Equal(5, Next(Person(4, 0, Physics, tutor: 10), Person(5, 9, tutor: 10)));
        Assert.Equal(6, Next(Person(6, 0, Mathematics, tutor: 10)));
    }

    [Fact]
    public void Nobody_is_offered_the_same_time_twice_or_two_at_once() =>
        Assert.Equal(2, Next(Person(1, 0, Mathematics) with { IsOrWasOffered = true }, Person(2, 5, Mathematics)));

    [Fact]
    public void Who_is_taken_then_is_passed_over_but_the_buffer_after_it_is_only_the_tutors()
    {
        BusyTimes during = BusyTimes.Of([new TimeRange(Start.AddMinutes(40), Start.AddMinutes(60))]);
        BusyTimes after = BusyTimes.Of([new TimeRange(Start.AddMinutes(45), Start.AddMinutes(60))]);

        Assert.Equal(2, Next(Person(1, 0, Mathematics) with { Busy = during }, Person(2, 5, Mathematics) with { Busy = after }));
    }

    [Fact]
    public void Who_has_reached_a_limit_is_passed_over() =>
        Assert.Equal(2, Next(Person(1, 0, Mathematics) with { Counts = new BookingCounts(4, 4, 1) }, Person(2, 5, Mathematics)));

    [Fact]
    public void In_an_empty_line_nobody_is_next() => Assert.Null(Next());

    private static long? Next(params WaitingPerson[] line) => WaitingLine.Next(Freed, line, new ConsultationLimits { TeacherMonth = 4 })?.Id;

    private static WaitingPerson Person(long id, int minute, long? subject = null, long? tutor = null) =>
        new() { Id = id, JoinedAt = Start.AddDays(-1).AddMinutes(minute), Subject = subject, Tutor = tutor };
}
