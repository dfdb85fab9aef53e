using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Announcements;

public sealed class AnnouncementScopeTests
{
    private const long Here = 1;
    private const long Elsewhere = 2;

    public static TheoryData<string> OtherRoles => [.. Role.All.Where(role => role != Role.Coordinator).Select(role => role.Code)];

    [Theory]
    [MemberData(nameof(OtherRoles))]
    public void Nobody_but_coordinators_runs_it(string role) =>
        Assert.False(new AnnouncementScope(Here, AnnouncementState.Draft).MayRun(Of(Role.FromCode(role), Here)));

    [Theory]
    [InlineData(AnnouncementState.Draft, true)]
    [InlineData(AnnouncementState.Sending, true)]
    [InlineData(AnnouncementState.Sent, true)]
    [InlineData(AnnouncementState.Dropped, false)]
    public void Coordinators_of_the_municipality_run_what_is_not_thrown_away(AnnouncementState state, bool may)
    {
        Assert.Equal(may, new AnnouncementScope(Here, state).MayRun(Of(Role.Coordinator, Here)));
        Assert.False(new AnnouncementScope(Here, state).MayRun(Of(Role.Coordinator, Elsewhere)));
    }

    [Theory]
    [InlineData(AnnouncementState.Draft, false)]
    [InlineData(AnnouncementState.Sending, true)]
    [InlineData(AnnouncementState.Sent, true)]
    [InlineData(AnnouncementState.Dropped, false)]
    public void Whom_it_is_addressed_to_reads_it_once_it_is_sent(AnnouncementState state, bool may)
    {
        AnnouncementScope scope = new(Here, state);
        Assert.Equal(may, scope.MayRead(Of(Role.Teacher, Here), isReceiver: true));
        Assert.False(scope.MayRead(Of(Role.Teacher, Here), isReceiver: false));
        Assert.False(scope.MayRead(Of(Role.Teacher, Elsewhere), isReceiver: true));
    }

    private static Membership Of(Role role, long municipality) => new(role, role.NeedsMunicipality ? municipality : null, role.NeedsSchool ? 5 : null);
}
