using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

public class DigestPlannerTests
{
    // Thursday.
    private static readonly DateOnly Due = new(2026, 10, 15);
    private static readonly DateOnly Known = new(2026, 9, 1);

    private static MunicipalityDay On(DateOnly today) => new(1, today, ReminderPolicy.Default, WorkingCalendar.Russia, new TimeZoneName("Europe/Moscow"));

    private static DigestReader Reader(DateOnly today, DateOnly? lastOn) => new(7, On(today), ReminderPreferences.Default) { LastOn = lastOn };

    private static DueItem Task(DateOnly today, DateOnly due, long id = 1) =>
        new(7, ReminderTopic.Tasks, ReminderRhythm.BeforeAndAfter, On(today), id, due, Known) { IsOwn = true };

    private static IReadOnlyList<long>? Named(DigestReader reader, params DueItem[] items) =>
        DigestPlanner.Compose(reader, items)?.Sections.SelectMany(section => section.Items).Select(item => item.Id).ToList();

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-2, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(4, false)]
    public void There_is_a_digest_only_on_a_day_with_a_step(int days, bool said)
    {
        DateOnly today = Due.AddDays(days);
        Assert.Equal(said, Named(Reader(today, today.AddDays(-1)), Task(today, Due)) is not null);
    }

    [Fact]
    public void What_was_missed_is_caught_up_once()
    {
        DateOnly today = new(2026, 10, 13);
        Assert.NotNull(Named(Reader(today, new DateOnly(2026, 10, 9)), Task(today, Due)));
        Assert.Null(Named(Reader(today, new DateOnly(2026, 10, 12)), Task(today, Due)));
    }

    [Fact]
    public void One_message_names_what_has_reached_a_step_and_what_is_late_or_due_this_week_by_date() => Assert.Equal(
        [4, 3, 1, 2, 6],
        Named(Reader(Due, Due.AddDays(-1)), Task(Due, Due, 1), Task(Due, Due.AddDays(1), 2), Task(Due, Due.AddDays(-1), 3), Task(Due, Due.AddDays(-3), 4), Task(Due, Due.AddDays(60), 5), Task(Due, Due.AddDays(3), 6)));

    [Fact]
    public void What_is_known_since_today_is_not_reminded_of_by_its_past_steps()
    {
        DateOnly today = Due.AddDays(-5);
        Assert.Null(Named(Reader(today, null), Task(today, Due) with { KnownOn = today }));
        Assert.NotNull(Named(Reader(today, null), Task(today, Due)));
    }

    [Fact]
    public void Who_has_heard_nothing_for_longer_than_two_weeks_is_not_told_of_what_was_then()
    {
        DateOnly today = new(2026, 11, 30);
        DueItem word = Task(today, new DateOnly(2026, 11, 13)) with { Rhythm = ReminderRhythm.Before };
        Assert.Null(Named(Reader(today, null), word));
        Assert.Null(Named(Reader(today, new DateOnly(2026, 10, 1)), word));
    }

    [Fact]
    public void What_was_asked_for_comes_on_its_day_without_a_step_and_once()
    {
        DateOnly today = Due.AddDays(-2);
        Assert.Null(Named(Reader(today.AddDays(-1), today.AddDays(-4)), Asked(today.AddDays(-1))));
        Assert.NotNull(Named(Reader(today, today.AddDays(-1)), Asked(today)));
        Assert.Null(Named(Reader(today.AddDays(1), today), Asked(today.AddDays(1))));

        DueItem Asked(DateOnly now) => Task(now, Due.AddDays(60)) with { AskedFor = today };
    }

    [Fact]
    public void Silence_and_refused_topics_leave_only_what_is_late_by_the_reader()
    {
        ReminderPreferences deaf = new() { MutedThrough = Due.AddDays(30), Refused = new TopicSet([ReminderTopic.Tasks]) };
        DigestReader reader = Reader(Due, Due.AddDays(-1)) with { Preferences = deaf };
        Assert.Null(Named(reader, Task(Due, Due), Task(Due, Due.AddDays(1), 2)));
        Assert.Equal([3], Named(reader, Task(Due, Due), Task(Due, Due.AddDays(-1), 3)));
        Assert.Null(Named(reader, Task(Due, Due.AddDays(-1), 3) with { IsOwn = false }));
    }

    [Fact]
    public void What_comes_along_brings_no_digest_about()
    {
        DueItem along = Task(Due, Due, 9) with { Rhythm = ReminderRhythm.Along, Topic = ReminderTopic.Reviews };
        Assert.Null(Named(Reader(Due, Due.AddDays(-1)), along));
        Assert.Equal([1, 9], Named(Reader(Due, Due.AddDays(-1)), along, Task(Due, Due)));
    }

    [Theory]
    [InlineData(null, 8, 59, false)]
    [InlineData(null, 9, 0, true)]
    [InlineData(null, 19, 59, true)]
    [InlineData(null, 20, 0, false)]
    [InlineData(6, 5, 59, false)]
    [InlineData(6, 6, 0, true)]
    [InlineData(6, 20, 0, false)]
    [InlineData(21, 20, 30, false)]
    [InlineData(21, 21, 0, true)]
    [InlineData(21, 23, 59, true)]
    public void Digests_come_from_the_hour_on_until_the_night_unless_the_hour_lies_in_it(int? chosen, int hour, int minute, bool ready)
    {
        ReminderPreferences preferences = new() { DigestAt = chosen is { } own ? new TimeOnly(own, 0) : null };
        Assert.Equal(ready, (Reader(Due, null) with { Preferences = preferences }).IsReadyAt(new TimeOnly(hour, minute)));
    }

    [Fact]
    public void Coordinators_have_an_hour_of_their_own()
    {
        Assert.Equal(new TimeOnly(9, 30), (Reader(Due, null) with { IsCoordinator = true }).DigestAt);
        Assert.Equal(new TimeOnly(7, 0), (Reader(Due, null) with { IsCoordinator = true, Preferences = new ReminderPreferences { DigestAt = new TimeOnly(7, 0) } }).DigestAt);
    }
}
