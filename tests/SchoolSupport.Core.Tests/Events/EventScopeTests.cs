using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Events;

public sealed class EventScopeTests
{
    private const long Here = 1;
    private const long Elsewhere = 2;
    private const long Leader = 70;
    private static readonly Membership Tutor = new(Role.Tutor, Here, null);
    private static readonly Membership Teacher = new(Role.Teacher, Here, 5);
    private static readonly Membership Coordinator = new(Role.Coordinator, Here, null);
    private static readonly Membership Controller = new(Role.Controller, Here, null);

    [Fact]
    public void It_is_run_by_its_coordinator_and_the_tutor_who_leads_it()
    {
        EventScope scope = new(Here, Leader, EventState.Announced);
        Assert.True(scope.MayRun(1, Coordinator));
        Assert.True(scope.MayRun(Leader, Tutor));
        Assert.False(scope.MayRun(71, Tutor));
        Assert.False(scope.MayRun(1, Controller));
        Assert.False(scope.MayRun(1, new Membership(Role.Coordinator, Elsewhere, null)));
    }

    [Theory]
    [InlineData(EventState.Draft, false, false)]
    [InlineData(EventState.Announced, true, true)]
    [InlineData(EventState.Cancelled, true, true)]
    [InlineData(EventState.Dropped, false, false)]
    public void A_draft_is_seen_by_its_organiser_only(EventState state, bool byController, bool byInvited)
    {
        EventScope scope = new(Here, Leader, state);
        Assert.Equal(byController, scope.MaySee(2, Controller, isConcerned: false));
        Assert.Equal(byInvited, scope.MaySee(3, Teacher, isConcerned: true));
        Assert.False(scope.MaySee(3, Teacher, isConcerned: false));
        Assert.False(scope.MaySee(3, new Membership(Role.Teacher, Elsewhere, 9), isConcerned: true));
        Assert.Equal(state != EventState.Dropped, scope.MaySee(1, Coordinator, isConcerned: false));
    }

    [Fact]
    public void A_tutor_creates_group_consultations_and_nothing_else()
    {
        Assert.All(Enum.GetValues<EventKind>(), kind => Assert.Equal(kind == EventKind.GroupConsultation, EventScope.MayCreate(Tutor, kind)));
        Assert.All(Enum.GetValues<EventKind>(), kind => Assert.True(EventScope.MayCreate(Coordinator, kind)));
        Assert.All(Enum.GetValues<EventKind>(), kind => Assert.False(EventScope.MayCreate(Controller, kind) || EventScope.MayCreate(Teacher, kind)));
    }
}
