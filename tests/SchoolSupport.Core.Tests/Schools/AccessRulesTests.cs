using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class AccessRulesTests
{
    private static readonly SchoolScope Own = new(1, 10);

    private static readonly SchoolScope[] Others = [new(1, 11), new(2, 10), new(2, 20)];

    private static Membership As(string role, long municipality = 1, long school = 10) => Role.FromCode(role) switch
    {
        var r when r == Role.Administrator => new Membership(r, null, null),
        var r when r.NeedsSchool => new Membership(r, municipality, school),
        var r => new Membership(r, municipality, null),
    };

    [Theory]
    [InlineData("administrator", false, false, false, false)]
    [InlineData("coordinator", true, true, true, true)]
    [InlineData("controller", true, true, true, false)]
    [InlineData("director", true, true, true, true)]
    [InlineData("teacher", true, false, false, false)]
    [InlineData("tutor", false, false, false, false)]
    [InlineData("curator", true, true, false, false)]
    public void What_a_role_may_in_its_own_school(string role, bool school, bool indicators, bool answers, bool answering)
    {
        Membership who = As(role);
        Assert.Equal(
            (school, indicators, answers, answering),
            (AccessRules.MaySeeSchool(who, Own), AccessRules.MaySeeIndicators(who, Own), AccessRules.MaySeeAnswers(who, Own),
                AccessRules.MayAnswer(who, Own)));
    }

    [Theory]
    [InlineData("director")]
    [InlineData("teacher")]
    [InlineData("tutor")]
    [InlineData("curator")]
    public void People_of_a_school_see_nothing_of_another(string role) => Assert.All(Others, other => Assert.False(
        AccessRules.MaySeeSchool(As(role), other) || AccessRules.MaySeeIndicators(As(role), other)
        || AccessRules.MaySeeAnswers(As(role), other) || AccessRules.MayAnswer(As(role), other)));

    [Theory]
    [InlineData("coordinator")]
    [InlineData("controller")]
    public void Nobody_sees_another_municipality(string role)
    {
        Assert.True(AccessRules.MaySeeMunicipality(As(role), 1));
        Assert.False(AccessRules.MaySeeMunicipality(As(role), 2));
        Assert.False(AccessRules.MaySeeAnswers(As(role), new SchoolScope(2, 20)));
        Assert.False(AccessRules.MayCoordinate(As(role), 2));
    }

    [Fact]
    public void A_questionnaire_is_read_where_it_is_used_and_nowhere_else()
    {
        Role[] readers = [.. Role.All.Where(role => AccessRules.MaySeeQuestionnaire(As(role.Code), 1))];

        Assert.Equal(["controller", "coordinator", "director"], readers.Select(role => role.Code).Order());
        Assert.Equal(readers, Role.All.Where(role => AccessRules.MaySeeQuestionnaire(As(role.Code), null)));
        Assert.DoesNotContain(Role.All, role => AccessRules.MaySeeQuestionnaire(As(role.Code), 2));
    }

    [Fact]
    public void Only_the_coordinator_coordinates() =>
        Assert.Equal([Role.Coordinator], Role.All.Where(role => AccessRules.MayCoordinate(As(role.Code), 1)));

    [Fact]
    public void Only_the_administrator_runs_the_installation() =>
        Assert.Equal([Role.Administrator], Role.All.Where(role => AccessRules.MayRunInstallation(As(role.Code))));

    [Theory]
    [InlineData("administrator", "administrator coordinator")]
    [InlineData("coordinator", "coordinator controller director teacher tutor curator")]
    [InlineData("controller", "")]
    [InlineData("director", "teacher")]
    [InlineData("teacher", "")]
    [InlineData("tutor", "")]
    [InlineData("curator", "")]
    public void Whom_a_role_invites(string inviter, string invited) => Assert.Equal(
        invited, string.Join(' ', Role.All.Select(role => role.Code).Where(role => AccessRules.MayInvite(As(inviter), As(role)))));

    [Fact]
    public void Nobody_but_an_administrator_invites_elsewhere()
    {
        Assert.False(AccessRules.MayInvite(As("coordinator"), As("director", municipality: 2)));
        Assert.False(AccessRules.MayInvite(As("director"), As("teacher", school: 11)));
        Assert.False(AccessRules.MayInvite(As("director"), As("teacher", municipality: 2)));
        Assert.True(AccessRules.MayInvite(As("administrator"), As("coordinator", municipality: 2)));
    }
}
