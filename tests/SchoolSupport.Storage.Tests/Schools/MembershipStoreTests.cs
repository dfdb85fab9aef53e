using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Schools;

public sealed class MembershipStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Nobody_is_the_same_thing_twice(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long again = await test.InTurn(session =>
            new MembershipStore(session).Add(world.Director, "director", world.Municipality, world.FirstSchool));
        Assert.Equal(world.DirectorMembership, again);
    }

    [Theory, OnBothDatabases]
    public async Task The_list_of_people_tells_who_came_in_and_how_the_others_invitations_stand(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new InvitationStore(session).Add(world.AbsentDirectorMembership, "hash", test.Clock.GetUtcNow() + TimeSpan.FromDays(1), null));
        IReadOnlyList<PersonLine> people = await People(test, world);
        Assert.Equal(
            [
                ("Анна Седова", "coordinator", true, InvitationState.None, false),
                ("Вера Ильина", "director", true, InvitationState.None, true),
                ("Пётр Громов", "director", false, InvitationState.Open, false),
            ],
            people.OrderBy(line => line.Name).Select(line => (line.Name, line.Role, line.EnteredAt is not null, line.Invitation, line.IsReachable)));
        test.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(InvitationState.Expired, (await People(test, world)).Single(line => line.Name == "Пётр Громов").Invitation);
    }

    [Theory, OnBothDatabases]
    public async Task A_line_shows_the_invitation_in_force_and_is_gone_with_the_membership(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        DateTimeOffset until = test.Clock.GetUtcNow() + TimeSpan.FromDays(1);
        await test.InTurn(session => new InvitationStore(session).Add(world.AbsentDirectorMembership, "first", until, null));
        long second = await test.InTurn(session => new InvitationStore(session).Add(world.AbsentDirectorMembership, "second", until, world.Coordinator));
        PersonLine? line = await test.Look(session => new MembershipStore(session).Line(world.AbsentDirectorMembership));
        Assert.Equal((second, InvitationState.Open, until, world.Municipality, "Озёрный район"),
            (line!.InvitationId, line.Invitation, line.ExpiresAt, line.MunicipalityId, line.MunicipalityName));
        Assert.Equal(world.Coordinator, (await test.Look(session => new InvitationStore(session).Find(second)))!.CreatedBy);
        await test.InTurn(session => new MembershipStore(session).End(world.AbsentDirectorMembership));
        Assert.Null(await test.Look(session => new MembershipStore(session).Line(world.AbsentDirectorMembership)));
    }

    [Theory, OnBothDatabases]
    public async Task Administrators_belong_to_no_municipality_and_have_a_list_of_their_own(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session => await new MembershipStore(session).Add(
            await new PersonStore(session).Add("Глеб Админов", null), "administrator", null, null));
        Assert.Equal("Глеб Админов", Assert.Single(await test.Look(session => new MembershipStore(session).Administrators())).Name);
        Assert.DoesNotContain(await People(test, world), line => line.Name == "Глеб Админов");
    }

    [Theory, OnBothDatabases]
    public async Task Who_blocked_the_bot_is_out_of_reach_until_they_let_it_in(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.True(await test.InTurn(session => new ChatStore(session).MarkUnreachable(world.DirectorChat)));
        Assert.False(await test.InTurn(session => new ChatStore(session).MarkUnreachable(world.DirectorChat)));
        Assert.False((await People(test, world)).Single(line => line.PersonId == world.Director).IsReachable);
        await test.InTurn(session => new ChatStore(session).MarkReachable(world.DirectorChat));
        Assert.Equal(world.DirectorChat, (await People(test, world)).Single(line => line.PersonId == world.Director).ChatId);
    }

    [Theory, OnBothDatabases]
    public async Task What_ended_is_over_everywhere_and_ends_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.True(await test.InTurn(session => new MembershipStore(session).End(world.DirectorMembership)));
        Assert.False(await test.InTurn(session => new MembershipStore(session).End(world.DirectorMembership)));
        ChatRow? chat = await test.Look(session => new ChatStore(session).Find(world.DirectorChat));
        Assert.Empty(chat!.Memberships);
        Assert.Null(chat.MembershipId);
        Assert.DoesNotContain(await People(test, world), line => line.PersonId == world.Director);
        long anew = await test.InTurn(session => new MembershipStore(session).Add(world.Director, "director", world.Municipality, world.FirstSchool));
        Assert.NotEqual(world.DirectorMembership, anew);
    }

    [Theory, OnBothDatabases]
    public async Task The_people_of_a_school_are_those_of_that_school(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        IReadOnlyList<PersonLine> people = await test.Look(session => new MembershipStore(session).PeopleOfSchool(world.SecondSchool));
        Assert.Equal("Пётр Громов", Assert.Single(people).Name);
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_only_invited_is_nothing_yet(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        MembershipRow invited = (await test.Look(session => new MembershipStore(session).Find(world.AbsentDirectorMembership)))!;
        Assert.Null(invited.EnteredAt);
        Assert.Empty(await test.Look(session => new MembershipStore(session).OfPerson(invited.PersonId)));
        Assert.Single(await test.Look(session => new MembershipStore(session).HistoryOf(invited.PersonId)));
    }

    private static Task<IReadOnlyList<PersonLine>> People(TestDatabase test, World world) =>
        test.Look(session => new MembershipStore(session).People(world.Municipality));
}
