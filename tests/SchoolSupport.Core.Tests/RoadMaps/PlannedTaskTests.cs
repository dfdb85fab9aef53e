using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class PlannedTaskTests
{
    private static readonly TaskHolder[] Two = [TaskHolder.School(1), TaskHolder.School(2)];
    private static readonly TaskWindow[] Twice = [new(TaskWindow.Only, TaskTerm.Undefined, 2)];

    [Fact]
    public void Every_school_does_its_own_as_often_as_is_wanted() => Assert.Equal(
        [(1L, 1), (1L, 2), (2L, 1), (2L, 2)], PlannedTasks.Of(ActivityOwner.Schools, Two, Twice).Select(task => (task.Holder.Id, task.Ordinal)));

    [Fact]
    public void What_is_done_together_is_done_once() => Assert.Equal(
        [(TaskHolder.Together, 1), (TaskHolder.Together, 2)], PlannedTasks.Of(ActivityOwner.Joint, Two, Twice).Select(task => (task.Holder, task.Ordinal)));

    [Fact]
    public void Without_anybody_named_there_is_nothing_to_do_together() => Assert.Empty(PlannedTasks.Of(ActivityOwner.Joint, [], Twice));

    [Fact]
    public void The_departments_own_needs_nobody_named() =>
        Assert.All(PlannedTasks.Of(ActivityOwner.Department, [], Twice), task => Assert.Equal(TaskHolder.Nobody, task.Holder));

    [Fact]
    public void Without_schools_there_is_nothing_for_schools_to_do() => Assert.Empty(PlannedTasks.Of(ActivityOwner.Schools, [], Twice));

    [Fact]
    public void Enough_are_accepted_when_the_counter_says_so()
    {
        Assert.False(new WindowCounter(1, 1, 2).IsSatisfied);
        Assert.True(new WindowCounter(3, 0, 2).IsSatisfied);
        Assert.Equal((0, "1 из 2"), (new WindowCounter(1, 1, 2).Missing, new WindowCounter(1, 1, 2).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WindowCounter(0, 0, 0));
    }
}
