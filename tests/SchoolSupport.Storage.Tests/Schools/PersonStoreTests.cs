using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Schools;

public sealed class PersonStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_person_can_see_all_that_is_stored_about_them(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await AnswerOne(test, world);
        PersonalData data = (await test.Look(session => new PersonalDataStore(session).Of(world.Director)))!;
        Assert.Equal(("Вера Ильина", "+79120000001", "1"), (data.Person.Name, data.Person.Phone, data.Person.ConsentVersion));
        Assert.Equal(("telegram", "1001"), (Assert.Single(data.Accounts).Channel, data.Accounts[0].ExternalId));
        Assert.Equal("director", Assert.Single(data.Memberships).Role);
        GivenAnswers given = Assert.Single(data.Answers);
        Assert.Equal(("Осень", "СОШ № 1", 1, test.Clock.GetUtcNow()), (given.Campaign, given.School, given.Count, given.LastAt));
        Assert.Null(await test.Look(session => new PersonalDataStore(session).Of(404)));
    }

    [Theory, OnBothDatabases]
    public async Task Who_leaves_is_erased_and_the_schools_answers_stay(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long response = await AnswerOne(test, world);
        await test.InTurn(session => new ExpectationStore(session).Put(world.DirectorChat, "answer", "q.1", 1));
        await test.InTurn(session => new PersonStore(session).Erase(world.Director));

        PersonRow person = (await test.Look(session => new PersonStore(session).Find(world.Director)))!;
        Assert.Equal((null, null, test.Clock.GetUtcNow()), (person.Name, person.Phone, person.LeftAt));
        Assert.Equal(0, await test.Look(session => session.Find<long>("select count(*) from chat where external_id = '1001' or person_id is not null")));
        Assert.Empty(await test.Look(session => new ExpectationStore(session).Of(world.DirectorChat)));
        Assert.Empty(await test.Look(session => new MembershipStore(session).OfPerson(world.Director)));
        AnswerRow answer = Assert.Single(await test.Look(session => new AnswerStore(session).Of(response)));
        Assert.Equal(("512", world.Director), (answer.Value, answer.AnsweredBy));
    }

    [Theory, OnBothDatabases]
    public async Task Who_left_and_writes_again_is_a_stranger(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new PersonStore(session).Erase(world.Director));
        ChatRow chat = await test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "1001"));
        Assert.NotEqual(world.DirectorChat, chat.Id);
        Assert.Null(chat.PersonId);
    }

    [Theory, OnBothDatabases]
    public async Task Leaving_voids_open_invitations(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new InvitationStore(session).Add(world.DirectorMembership, "hash", test.Clock.GetUtcNow() + TimeSpan.FromDays(1), null));
        await test.InTurn(session => new PersonStore(session).Erase(world.Director));
        Assert.NotNull((await test.InTurn(session => new InvitationStore(session).FindByHash("hash")))!.RevokedAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_phone_takes_the_place_of_the_old_account(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            ChatStore chats = new(session);
            ChatRow phone = await chats.FindOrCreate("telegram", "3003");
            await chats.SetPerson(phone.Id, world.Director, world.DirectorMembership);
        });
        Assert.Null((await test.Look(session => new ChatStore(session).Find(world.DirectorChat)))!.PersonId);
    }

    private static Task<long> AnswerOne(TestDatabase test, World world) => test.InTurn(async session =>
    {
        long id = (await new ResponseStore(session).FindOrStart(world.Campaign, world.FirstSchool, world.Director)).Id;
        await new AnswerStore(session).Save(id, "pupils", "512", world.Director);
        return id;
    });
}
