using SchoolSupport.Core.Events;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.Events;

public sealed class EventProofTests
{
    private static readonly DateOnly Held = new(2026, 10, 1);

    [Fact]
    public void Of_every_school_that_took_part_the_task_of_the_days_term_is_proven()
    {
        IReadOnlyList<ProvableTask> chosen = EventProof.Choose(
        [
            Task(1, school: 5, "2026-09-01", "2026-10-23"), Task(2, school: 5, "2026-11-02", "2026-12-28"),
            Task(3, school: 6, "2026-09-01", "2026-10-23"), Task(4, school: 7, "2026-09-01", "2026-10-23"),
        ], Held, [5, 6]);
        Assert.Equal([1, 3], chosen.Select(task => task.Id));
    }

    [Fact]
    public void Of_two_wanted_in_a_term_one_event_is_one()
    {
        ProvableTask done = Task(1, school: 5, "2026-09-01", "2026-10-23") with { State = OccurrenceState.Accepted };
        Assert.Equal(2, Assert.Single(EventProof.Choose([done, Task(2, 5, "2026-09-01", "2026-10-23"), Task(3, 5, "2026-09-01", "2026-10-23")], Held, [5])).Id);
    }

    [Fact]
    public void A_task_of_nobody_in_particular_is_proven_once_whoever_came()
    {
        Assert.Equal(8, Assert.Single(EventProof.Choose([Task(8, null, "2026-09-01", "2026-10-23")], Held, [])).Id);
    }

    [Fact]
    public void A_task_with_a_date_alone_is_proven_until_that_date()
    {
        ProvableTask until = new(1, 5, null, null, Held, OccurrenceState.Planned);
        Assert.Single(EventProof.Choose([until], Held, [5]));
        Assert.Empty(EventProof.Choose([until], Held.AddDays(1), [5]));
        Assert.Single(EventProof.Choose([until with { DueOn = null }], Held, [5]));
    }

    private static ProvableTask Task(long id, long? school, string first, string last) =>
        new(id, school, DateOnly.Parse(first, null), DateOnly.Parse(last, null), DateOnly.Parse(last, null), OccurrenceState.Planned);
}
