using System.Data.Common;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Schools;

public sealed class InvitationStoreTests
{
    [Theory, OnBothDatabases]
    public async Task An_invitation_tells_whom_to_what_and_is_found_only_by_its_hash(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Invite(test, world, "hash");
        InvitationRow? found = await test.InTurn(session => new InvitationStore(session).FindByHash("hash"));
        Assert.Equal(("Пётр Громов", "director", "Озёрный район", "ООШ № 2"),
            (found!.PersonName, found.Role, found.MunicipalityName, found.SchoolName));
        Assert.Null(await test.InTurn(session => new InvitationStore(session).FindByHash("another")));
    }

    [Theory, OnBothDatabases]
    public async Task A_stranger_who_comes_in_becomes_the_invited_person(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        InvitationRow invitation = await Invite(test, world, "hash");
        Entry? entry = await test.InTurn(session => new InvitationStore(session).Use(invitation.Id, null));
        Assert.Equal(new Entry(invitation.PersonId, world.AbsentDirectorMembership), entry);
        Assert.Null(await test.InTurn(session => new InvitationStore(session).Use(invitation.Id, null)));
        Assert.Single(await test.Look(session => new MembershipStore(session).OfPerson(invitation.PersonId)));
        Assert.False(await test.InTurn(session => new InvitationStore(session).Revoke(invitation.Id)));
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_use_an_invitation_at_once_one_comes_in(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Invite(test, world, "hash");
        Entry?[] entries = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => test.InTurn(async session =>
        {
            InvitationStore invitations = new(session);
            InvitationRow found = (await invitations.FindByHash("hash"))!;
            return found.UsedAt is null ? await invitations.Use(found.Id, null) : null;
        }))));
        Assert.Single(entries, entry => entry is not null);
    }

    [Theory, OnBothDatabases]
    public async Task A_known_person_gets_one_more_role_and_the_empty_person_is_dropped(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        InvitationRow invitation = await Invite(test, world, "hash");
        Entry? entry = await test.InTurn(session => new InvitationStore(session).Use(invitation.Id, world.Director));
        Assert.Equal(world.Director, entry!.PersonId);
        Assert.Equal(2, (await test.Look(session => new MembershipStore(session).OfPerson(world.Director))).Count);
        Assert.Equal("Вера Ильина", (await test.Look(session => new PersonStore(session).Find(world.Director)))!.Name);
        PersonRow dropped = (await test.Look(session => new PersonStore(session).Find(invitation.PersonId)))!;
        Assert.Equal((null, true), (dropped.Name, dropped.LeftAt is not null));
    }

    [Theory, OnBothDatabases]
    public async Task A_role_that_a_known_person_has_already_is_not_doubled(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        InvitationRow invitation = await test.InTurn(async session =>
        {
            long placeholder = await new PersonStore(session).Add("В. Ильина", "+79120000009");
            long membership = await new MembershipStore(session).Add(placeholder, "director", world.Municipality, world.FirstSchool);
            long id = await new InvitationStore(session).Add(membership, "hash", test.Clock.GetUtcNow() + TimeSpan.FromDays(1), world.Coordinator);
            return (await new InvitationStore(session).Find(id))!;
        });
        Entry? entry = await test.InTurn(session => new InvitationStore(session).Use(invitation.Id, world.Director));
        Assert.Equal(new Entry(world.Director, world.DirectorMembership), entry);
        Assert.Single(await test.Look(session => new MembershipStore(session).OfPerson(world.Director)));
        Assert.Single(await test.Look(session => new MembershipStore(session).PeopleOfSchool(world.FirstSchool)));
        PersonRow known = (await test.Look(session => new PersonStore(session).Find(world.Director)))!;
        Assert.Equal(("Вера Ильина", "+79120000001"), (known.Name, known.Phone));
    }

    [Theory, OnBothDatabases]
    public async Task A_new_invitation_revokes_the_earlier_one_and_a_used_one_stays_used(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        InvitationRow first = await Invite(test, world, "first");
        InvitationRow second = await Invite(test, world, "second");
        Assert.NotNull((await test.Look(session => new InvitationStore(session).Find(first.Id)))!.RevokedAt);
        Assert.Equal(second.Id, Assert.Single(await test.Look(session => new InvitationStore(session).Open(world.Municipality))).Id);
        Assert.True(await test.InTurn(session => new InvitationStore(session).Revoke(second.Id)));
        Assert.Empty(await test.Look(session => new InvitationStore(session).Open(world.Municipality)));
        Assert.Null(await test.InTurn(session => new InvitationStore(session).Use(second.Id, null)));
    }

    [Theory, OnBothDatabases]
    public async Task Two_invitations_never_share_a_code(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Invite(test, world, "hash");
        await using Session session = await test.Database.Begin();
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() =>
            new InvitationStore(session).Add(world.DirectorMembership, "hash", test.Clock.GetUtcNow() + TimeSpan.FromDays(1), null));
        Assert.True(session.Dialect.IsUniqueViolation(refusal));
    }

    [Theory, OnBothDatabases]
    public async Task Wrong_codes_are_remembered_for_a_while(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        DateTimeOffset start = test.Clock.GetUtcNow();
        await test.InTurn(session => new WrongCodeStore(session).Add(world.DirectorChat));
        test.Clock.Advance(TimeSpan.FromMinutes(10));
        await test.InTurn(session => new WrongCodeStore(session).Add(world.DirectorChat));
        Assert.Equal([start + TimeSpan.FromMinutes(10)], await test.Look(session => new WrongCodeStore(session).Since(world.DirectorChat, start)));
        Assert.Equal(1, await test.InTurn(session => new WrongCodeStore(session).Prune(start + TimeSpan.FromMinutes(1))));
    }

    private static Task<InvitationRow> Invite(TestDatabase test, World world, string hash) => test.InTurn(async session =>
    {
        InvitationStore invitations = new(session);
        long id = await invitations.Add(world.AbsentDirectorMembership, hash, test.Clock.GetUtcNow() + TimeSpan.FromDays(14), world.Coordinator);
        return (await invitations.Find(id))!;
    });
}
