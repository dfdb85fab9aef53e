using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Announcements;

public sealed class AnnouncementAudienceTests
{
    private const long Author = 99;
    private const long First = 1;
    private const long Second = 2;

    private static readonly Gen<Candidate> Candidates =
        from membership in Gen.Choose(1, 1000)
        from person in Gen.Choose(1, 8)
        from role in Gen.Elements(Role.Director, Role.Teacher, Role.Tutor)
        from school in Gen.Elements(First, Second)
        from hasSchool in Gen.Elements(true, false)
        from entered in Gen.Elements(true, false)
        from reachable in Gen.Elements(true, false)
        select new Candidate(membership, person, role, role.NeedsSchool || hasSchool ? school : null, entered, reachable);

    [Fact]
    public void A_director_of_two_schools_gets_it_once()
    {
        var people = Audience([Role.Director], [First, Second]).Of([Director(11, person: 5, First), Director(12, person: 5, Second)]);
        Assert.Equal(5, Assert.Single(people).PersonId);
    }

    [Fact]
    public void Only_the_chosen_roles_of_the_chosen_schools_are_meant()
    {
        var people = Audience([Role.Director], [First]).Of([Director(11, person: 5, First), Director(12, person: 6, Second), new Candidate(13, 7, Role.Teacher, First, true, true)]);
        Assert.Equal([5L], people.Select(person => person.PersonId));
    }

    [Fact]
    public void Who_belongs_to_no_school_is_meant_by_the_role_alone() =>
        Assert.Single(Audience([Role.Tutor], []).Of([new Candidate(11, 5, Role.Tutor, null, true, true), new Candidate(12, 6, Role.Tutor, First, true, true)]));

    [Fact]
    public void The_author_is_not_told_what_they_have_written() =>
        Assert.Empty(Audience([Role.Director], [First]).Of([Director(11, Author, First)]));

    [Fact]
    public void Who_has_come_in_as_anything_is_in_and_stands_under_the_membership_that_is_meant()
    {
        var person = Assert.Single(Audience([Role.Director], [First]).Of(
            [new Candidate(11, 5, Role.Director, First, HasEntered: false, IsReachable: true), new Candidate(10, 5, Role.Teacher, Second, HasEntered: true, IsReachable: true)]));
        Assert.Equal(new Addressee(5, 11, HasEntered: true, IsReachable: true), person);
    }

    [Fact]
    public void Nobody_is_reached_who_has_not_come_in() =>
        Assert.Equal(new AudienceCount(0, 1, 0), AudienceCount.Of(Audience([Role.Director], [First]).Of([new Candidate(11, 5, Role.Director, First, HasEntered: false, IsReachable: true)])));

    [Fact]
    public void Everybody_meant_is_there_once_and_nobody_else() => Prop.ForAll(Candidates.ListOf().ToArbitrary(), candidates =>
    {
        var chosen = Audience([Role.Director, Role.Tutor], [First]);
        var people = chosen.Of(candidates);
        var meant = candidates.Where(one => one.Role != Role.Teacher && (one.SchoolId is null or First)).Select(one => one.PersonId).ToHashSet();
        return meant.SetEquals(people.Select(person => person.PersonId))
            && people.Count == meant.Count
            && people.All(person => candidates.Any(one => one.MembershipId == person.MembershipId && one.PersonId == person.PersonId && one.Role != Role.Teacher))
            && AudienceCount.Of(people).All == people.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_list_does_not_matter() => Prop.ForAll(Candidates.ListOf().ToArbitrary(), candidates =>
    {
        List<Candidate> distinct = [.. candidates.DistinctBy(one => one.MembershipId)];
        var chosen = Audience([Role.Director, Role.Teacher], [First, Second]);
        return chosen.Of(distinct).SequenceEqual(chosen.Of(Enumerable.Reverse(distinct)));
    }).QuickCheckThrowOnFailure();

    private static Candidate Director(long membership, long person, long school) => new(membership, person, Role.Director, school, HasEntered: true, IsReachable: true);

    private static AnnouncementAudience Audience(Role[] roles, long[] schools) => new(roles.ToHashSet(), schools.ToHashSet(), Author);
}
