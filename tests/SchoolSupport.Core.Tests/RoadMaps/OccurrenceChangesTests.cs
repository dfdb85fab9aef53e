using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class OccurrenceChangesTests
{
    private static readonly TaskHolder School = TaskHolder.School(12);
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Theory]
    [InlineData(OccurrenceState.Planned, true)]
    [InlineData(OccurrenceState.Returned, true)]
    [InlineData(OccurrenceState.Submitted, false)]
    [InlineData(OccurrenceState.Accepted, false)]
    [InlineData(OccurrenceState.Withdrawn, false)]
    public void A_date_changed_in_the_order_moves_only_what_is_open(OccurrenceState state, bool moves)
    {
        OccurrenceChanges changes = OccurrenceChanges.Between([Existing(Planned(Due), state)], [Planned(Due.AddDays(7))]);
        Assert.Equal(moves, changes.Moved.Count == 1);
        Assert.Empty(changes.Added);
        Assert.Empty(changes.Withdrawn);
    }

    [Fact]
    public void What_is_wanted_no_more_is_withdrawn_while_open_and_kept_when_done()
    {
        ExistingOccurrence open = Existing(Planned(Due), OccurrenceState.Planned, 1);
        ExistingOccurrence done = Existing(Planned(Due) with { WindowKey = "2026-10-01" }, OccurrenceState.Accepted, 2);
        Assert.Equal([1], OccurrenceChanges.Between([open, done], []).Withdrawn);
    }

    [Fact]
    public void A_date_set_by_hand_stays_while_the_plan_leaves_it_open()
    {
        ExistingOccurrence byHand = Existing(new PlannedTask(School, TaskWindow.Only, 1, TaskTerm.Undefined), OccurrenceState.Planned) with
        {
            Timing = TaskTiming.Dated, OriginalDueOn = Due,
        };
        OccurrenceChanges changes = OccurrenceChanges.Between([byHand], [new PlannedTask(School, TaskWindow.Only, 1, TaskTerm.Undefined)]);
        Assert.Empty(changes.Moved);
    }

    [Fact]
    public void The_same_plan_again_changes_nothing() => Prop.ForAll(Plans, plan =>
    {
        OccurrenceChanges changes = OccurrenceChanges.Between([.. plan.Select((task, index) => Existing(task, OccurrenceState.Planned, index))], plan);
        return changes is { Added.Count: 0, Moved.Count: 0, Withdrawn.Count: 0 };
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_a_change_everything_wanted_is_there_and_nothing_open_besides() => Prop.ForAll(Plans, Plans, (before, after) =>
    {
        ExistingOccurrence[] existing = [.. before.Select((task, index) => Existing(task, index % 3 == 0 ? OccurrenceState.Accepted : OccurrenceState.Planned, index))];
        OccurrenceChanges changes = OccurrenceChanges.Between(existing, after);
        IEnumerable<OccurrenceKey> open = existing
            .Where(one => one.State.IsOpen() && !changes.Withdrawn.Contains(one.Id)).Select(one => one.Key).Concat(changes.Added.Select(one => one.Key));
        HashSet<OccurrenceKey> done = [.. existing.Where(one => !one.State.IsOpen()).Select(one => one.Key)];
        return open.ToHashSet().SetEquals(after.Select(one => one.Key).Where(key => !done.Contains(key)));
    }).QuickCheckThrowOnFailure();

    private static readonly Arbitrary<IReadOnlyList<PlannedTask>> Plans = (
        from owner in Gen.Elements(Enum.GetValues<ActivityOwner>())
        from schools in Gen.SubListOf(1L, 2L, 3L)
        from months in Gen.SubListOf(9, 10, 11, 12)
        from atLeast in Gen.Choose(1, 3)
        select PlannedTasks.Of(
            owner, [.. schools.Select(TaskHolder.School)],
            [.. months.Select(month => new TaskWindow($"{month}", TaskTerm.Dated(DateSpan.Month(2026, month), DateSpan.Month(2026, month).Last, null), atLeast))])).ToArbitrary();

    private static PlannedTask Planned(DateOnly due) => new(School, TaskWindow.Only, 1, TaskTerm.Dated(DateSpan.Day(due), due, null));

    private static ExistingOccurrence Existing(PlannedTask task, OccurrenceState state, long id = 1) =>
        new(id, task.Key, state, task.Term.Timing, task.Term.StartsOn, task.Term.EndsOn, task.Term.DueOn);
}
