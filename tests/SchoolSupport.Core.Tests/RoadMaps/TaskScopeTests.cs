using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.RoadMaps;

public sealed class TaskScopeTests
{
    private const long Town = 1, OtherTown = 2, School = 10, Partner = 11, OtherSchool = 12, Person = 20, SomebodyElse = 21;
    private static readonly TaskScope Joint = new(Town, [School, Partner], [Person]) { IsJoint = true };

    [Fact]
    public void A_task_is_done_by_its_schools_directors_and_its_persons()
    {
        Assert.True(May(Role.Director, Town, School));
        Assert.True(May(Role.Director, Town, Partner));
        Assert.True(Joint.MayDo(Person, new Membership(Role.Tutor, Town, null)));
        Assert.False(May(Role.Director, Town, OtherSchool));
        Assert.False(May(Role.Director, OtherTown, School));
        Assert.False(May(Role.Teacher, Town, School));
        Assert.False(May(Role.Curator, Town, School));
        Assert.False(May(Role.Coordinator, Town, null));
        static bool May(Role role, long town, long? school) => Joint.MayDo(SomebodyElse, new Membership(role, town, school));
    }

    [Fact]
    public void What_is_done_together_is_confirmed_by_a_curator_of_a_school_that_takes_part_too()
    {
        Assert.True(May(Joint, Role.Curator, School));
        Assert.True(May(Joint, Role.Curator, Partner));
        Assert.True(May(Joint, Role.Director, School));
        Assert.False(May(Joint, Role.Curator, OtherSchool));
        Assert.False(May(Joint, Role.Teacher, School));
        Assert.False(May(Joint with { IsJoint = false }, Role.Curator, School));
        static bool May(TaskScope task, Role role, long school) => task.MayConfirm(SomebodyElse, new Membership(role, Town, school));
    }

    [Fact]
    public void It_is_seen_by_them_by_curators_and_by_whoever_sees_the_municipality()
    {
        Assert.True(May(Role.Director, Town, School));
        Assert.True(May(Role.Curator, Town, Partner));
        Assert.True(May(Role.Coordinator, Town, null));
        Assert.True(May(Role.Controller, Town, null));
        Assert.False(May(Role.Curator, Town, OtherSchool));
        Assert.False(May(Role.Teacher, Town, School));
        Assert.False(May(Role.Coordinator, OtherTown, null));
        Assert.False(Joint.MaySee(SomebodyElse, new Membership(Role.Administrator, null, null)));
        static bool May(Role role, long town, long? school) => Joint.MaySee(SomebodyElse, new Membership(role, town, school));
    }

    [Fact]
    public void It_is_judged_by_the_municipalitys_own_coordinator()
    {
        Assert.True(Joint.MayRun(new Membership(Role.Coordinator, Town, null)));
        Assert.False(Joint.MayRun(new Membership(Role.Coordinator, OtherTown, null)));
        Assert.False(Joint.MayRun(new Membership(Role.Controller, Town, null)));
    }
}
