using System.Data.Common;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public sealed class CampaignStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_campaign_opens_on_its_day_and_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Empty(await test.Look(session => new CampaignStore(session).ToOpen(new DateOnly(2026, 8, 31))));
        CampaignRow campaign = Assert.Single(await test.Look(session => new CampaignStore(session).ToOpen(new DateOnly(2026, 9, 1))));
        Assert.Equal((world.Campaign, "Europe/Moscow", new DateOnly(2026, 9, 15), false),
            (campaign.Id, campaign.TimeZone, campaign.DueOn, campaign.IsRunning));
        Assert.True(await test.InTurn(session => new CampaignStore(session).MarkOpened(world.Campaign)));
        Assert.False(await test.InTurn(session => new CampaignStore(session).MarkOpened(world.Campaign)));
        Assert.Empty(await test.Look(session => new CampaignStore(session).ToOpen(new DateOnly(2026, 9, 2))));
        Assert.True((await test.Look(session => new CampaignStore(session).Find(world.Campaign)))!.IsRunning);
        Assert.Single(await test.Look(session => new CampaignStore(session).OfSchool(world.SecondSchool)));
        Assert.True(await test.InTurn(session => new CampaignStore(session).Close(world.Campaign)));
        Assert.False((await test.Look(session => new CampaignStore(session).Find(world.Campaign)))!.IsRunning);
    }

    [Theory, OnBothDatabases]
    public async Task Progress_has_a_line_for_every_school_with_the_director_to_call(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            long id = (await new ResponseStore(session).FindOrStart(world.Campaign, world.FirstSchool, world.Director)).Id;
            AnswerStore answers = new(session);
            await answers.Save(id, "pupils", "512", world.Director);
            await answers.Save(id, "skipped", null, world.Director);
        });
        IReadOnlyList<SchoolProgress> progress = await test.Look(session => new CampaignStore(session).Progress(world.Campaign));
        Assert.Equal(
            [("СОШ № 1", ResponseState.Draft, 1, "Вера Ильина", "+79120000001", world.DirectorChat), ("ООШ № 2", ResponseState.NotStarted, 0, "Пётр Громов", null, (long?)null)],
            progress.Select(line => (line.SchoolName, line.State, line.Answered, line.DirectorName, line.DirectorPhone, line.DirectorChatId)));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_directors_the_one_who_came_in_is_called(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            long deputy = await new PersonStore(session).Add("Заря Лунина", null);
            MembershipStore memberships = new(session);
            await memberships.Enter(await memberships.Add(deputy, "director", world.Municipality, world.SecondSchool));
        });
        IReadOnlyList<SchoolProgress> progress = await test.Look(session => new CampaignStore(session).Progress(world.Campaign));
        Assert.Equal(["Вера Ильина", "Заря Лунина"], progress.Select(line => line.DirectorName));
    }

    [Theory, OnBothDatabases]
    public async Task A_school_of_another_municipality_cannot_be_asked(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await using Session session = await test.Database.Begin();
        long other = await new MunicipalityStore(session).FindOrAdd("Лесной район", "Asia/Yakutsk");
        long foreign = await new SchoolStore(session).FindOrAdd(other, new SchoolName("СОШ № 9"), null);
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => Add(session, world, [world.FirstSchool, foreign]));
        Assert.True(session.Dialect.IsConstraintViolation(refusal));
    }

    [Theory, OnBothDatabases]
    public async Task A_campaign_asks_somebody_and_asks_a_school_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await using Session session = await test.Database.Begin();
        await Assert.ThrowsAsync<ArgumentException>(() => Add(session, world, []));
        long id = await Add(session, world, [world.FirstSchool, world.FirstSchool]);
        Assert.Single(await new CampaignStore(session).Progress(id));
        Assert.Equal([id, world.Campaign], (await new CampaignStore(session).OfMunicipality(world.Municipality)).Select(campaign => campaign.Id));
    }

    [Theory, OnBothDatabases]
    public async Task A_version_of_a_form_is_stored_once_and_the_newest_is_offered(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        NewQuestionnaire second = new(null, "context", "2", "Характеристики", "{\"v\":2}", null);
        long id = await test.InTurn(session => new QuestionnaireStore(session).Add(second));
        Assert.Equal(id, await test.InTurn(session => new QuestionnaireStore(session).Add(second with { Definition = "changed" })));
        Assert.Equal("{\"v\":2}", (await test.Look(session => new QuestionnaireStore(session).Find(id)))!.Definition);
        QuestionnaireRow offered = Assert.Single(await test.Look(session => new QuestionnaireStore(session).OfMunicipality(world.Municipality)));
        Assert.Equal((id, "2"), (offered.Id, offered.Version));
    }

    [Theory, OnBothDatabases]
    public async Task A_municipalitys_own_form_is_nobody_elses(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new QuestionnaireStore(session).Add(new NewQuestionnaire(world.Municipality, "own", "1", "Своя", "{}", world.Coordinator)));
        Assert.Equal(["Своя", "Характеристики"],
            (await test.Look(session => new QuestionnaireStore(session).OfMunicipality(world.Municipality))).Select(form => form.Title).Order());
        Assert.Equal("Характеристики", Assert.Single(await test.Look(session => new QuestionnaireStore(session).OfMunicipality(404))).Title);
    }

    [Theory, OnBothDatabases]
    public async Task A_thing_is_noted_as_done_once_whoever_comes_at_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        bool[] first = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            test.InTurn(session => new NoticeStore(session).TryAdd("due:1:2026-09-15:7", "sent")))));
        Assert.Single(first, done => done);
        Assert.True(await test.InTurn(session => new NoticeStore(session).TryAdd("due:1:2026-09-15:3", "sent")));
    }

    private static Task<long> Add(Session session, World world, IReadOnlyCollection<long> schools) => new CampaignStore(session).Add(
        new NewCampaign(world.Municipality, world.Questionnaire, "Зима", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 15), null) { Schools = schools });
}
