using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class DigestPeopleStoreTests
{
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory, OnBothDatabases]
    public async Task People_come_in_order_with_the_hour_of_their_role_or_their_own(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Chat(test, world.Coordinator);
        long early = await Person(test, "teacher", world.Municipality, world.FirstSchool);
        await test.InTurn(session => new ReminderPreferenceStore(session).Set(early, ReminderPreferences.Default with { DigestAt = new TimeOnly(7, 0) }));

        Assert.Equal([early], Ids(await Page(test, Span(world, -1, 539))));
        Assert.Equal([world.Director], Ids(await Page(test, Span(world, 539, 540))));
        Assert.True(Assert.Single(await Page(test, Span(world, 540, 570))).IsCoordinator);
        IReadOnlyList<DigestPerson> all = await Page(test, Span(world, -1, 1439));
        Assert.Equal(new[] { world.Coordinator, world.Director, early }.Order(), Ids(all));
        Assert.Equal(Ids(all).Skip(1), Ids(await Page(test, Span(world, -1, 1439) with { AfterPerson = all[0].PersonId })));
        Assert.Single(await Page(test, Span(world, -1, 1439) with { Limit = 1 }));
    }

    [Theory, OnBothDatabases]
    public async Task Who_cannot_be_reached_has_left_or_has_not_come_in_is_not_among_them(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal([world.Director], Ids(await Page(test, Span(world, -1, 1439))));
        await test.InTurn(session => new ChatStore(session).MarkUnreachable(world.DirectorChat));
        Assert.Empty(await Page(test, Span(world, -1, 1439)));
        await test.InTurn(session => new ChatStore(session).MarkReachable(world.DirectorChat));
        await test.InTurn(session => new MembershipStore(session).End(world.DirectorMembership));
        Assert.Empty(await Page(test, Span(world, -1, 1439)));
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_of_two_municipalities_is_at_home_in_one(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long other = await test.InTurn(async session =>
        {
            long municipality = await new MunicipalityStore(session).FindOrAdd("Речной район", "Asia/Omsk");
            MembershipStore memberships = new(session);
            await memberships.Enter(await memberships.Add(world.Director, "controller", municipality, null));
            return municipality;
        });

        DigestPerson person = Assert.Single(await Page(test, Span(world, -1, 1439)));
        Assert.True(person.IsCoordinator);
        Assert.Empty(await Page(test, Span(world, -1, 1439) with { MunicipalityId = other }));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_is_told_once_a_date_and_the_last_date_before_is_known(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal((null, false), await Told(Today));
        Assert.Equal([world.Director], await Mark(Today.AddDays(-3)));
        Assert.Equal([world.Director], await Mark(Today.AddDays(-1)));
        Assert.Equal((Today.AddDays(-1), false), await Told(Today));
        Assert.Equal([world.Director], await Mark(Today));
        Assert.Empty(await Mark(Today));
        Assert.Equal((Today.AddDays(-1), true), await Told(Today));
        // A clock that was moved back.
        Assert.Equal((Today.AddDays(-3), false), await Told(Today.AddDays(-2)));

        Task<IReadOnlySet<long>> Mark(DateOnly on) => test.InTurn(session => new DigestPeopleStore(session).MarkTold([world.Director], on));

        async Task<(DateOnly? LastOn, bool IsTold)> Told(DateOnly on)
        {
            DigestPerson person = Assert.Single(await Page(test, Span(world, -1, 1439), on));
            return (person.LastOn, person.IsTold);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_was_sent_a_month_ago_is_forgotten(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new DigestPeopleStore(session).MarkTold([world.Director], Today));
        await test.InTurn(session => new DigestPeopleStore(session).Prune(test.Clock.GetUtcNow()));
        Assert.Equal(1, await Count());
        await test.InTurn(session => new DigestPeopleStore(session).Prune(test.Clock.GetUtcNow().AddMinutes(1)));
        Assert.Equal(0, await Count());

        Task<long> Count() => test.Look(session => session.Find<long>("select count(*) from digest"));
    }

    private static DigestSpan Span(World world, int after, int until) =>
        new() { MunicipalityId = world.Municipality, AfterMinute = after, UntilMinute = until, Limit = 100 };

    private static Task<IReadOnlyList<DigestPerson>> Page(TestDatabase test, DigestSpan span, DateOnly? on = null) =>
        test.Look(session => new DigestPeopleStore(session).Page(span, ReminderPolicy.Default, on ?? Today));

    private static IEnumerable<long> Ids(IEnumerable<DigestPerson> people) => people.Select(person => person.PersonId);

    private static async Task<long> Person(TestDatabase test, string role, long municipality, long? school)
    {
        long person = await test.InTurn(async session =>
        {
            long added = await new PersonStore(session).Add("Нина Лесная", null);
            MembershipStore memberships = new(session);
            await memberships.Enter(await memberships.Add(added, role, municipality, school));
            return added;
        });
        await Chat(test, person);
        return person;
    }

    private static Task Chat(TestDatabase test, long person) => test.InTurn(async session =>
    {
        ChatStore chats = new(session);
        long membership = (await new MembershipStore(session).OfPerson(person))[0].Id;
        await chats.SetPerson((await chats.FindOrCreate("telegram", $"2{person}")).Id, person, membership);
    });
}
