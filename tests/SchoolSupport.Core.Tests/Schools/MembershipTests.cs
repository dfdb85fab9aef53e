using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class MembershipTests
{
    [Fact]
    public void A_director_without_a_school_cannot_be() => Assert.Throws<ArgumentException>(() => new Membership(Role.Director, 1, null));

    [Fact]
    public void Nobody_but_an_administrator_is_without_a_municipality() =>
        Assert.All(Role.All.Where(role => role != Role.Administrator), role => Assert.Throws<ArgumentException>(() => new Membership(role, null, 2)));

    [Fact]
    public void An_administrator_needs_no_place() => Assert.Null(new Membership(Role.Administrator, null, null).MunicipalityId);

    [Fact]
    public void A_coordinator_belongs_to_no_school() => Assert.Throws<ArgumentException>(() => new Membership(Role.Coordinator, 1, 2));

    [Fact]
    public void A_tutor_may_have_a_school_or_none()
    {
        Assert.Equal(2, new Membership(Role.Tutor, 1, 2).SchoolId);
        Assert.Null(new Membership(Role.Tutor, 1, null).SchoolId);
    }
}
