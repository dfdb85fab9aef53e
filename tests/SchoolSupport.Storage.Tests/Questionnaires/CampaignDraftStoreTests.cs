using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public class CampaignDraftStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_draft_has_all_schools_ticked_and_is_found_again_until_it_is_started(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            CampaignDraftStore drafts = new(session);
            long draft = await drafts.FindOrStart(world.Municipality, world.Coordinator);
            Assert.Equal([(true, true), (true, false)], (await drafts.Schools(draft)).Select(school => (school.IsTicked, school.IsReachable)));

            await drafts.SetQuestionnaire(draft, world.Questionnaire);
            await drafts.SetOpening(draft, new DateOnly(2026, 9, 2));
            await drafts.SetDue(draft, new DateOnly(2026, 9, 30));
            Assert.Equal(draft, await drafts.FindOrStart(world.Municipality, world.Coordinator));
            CampaignDraftRow row = (await drafts.Find(draft))!;
            Assert.Equal(("Характеристики", new DateOnly(2026, 9, 2), new DateOnly(2026, 9, 30)), (row.Title, row.OpensOn, row.DueOn));

            Assert.True(await drafts.Finish(draft, world.Campaign));
            Assert.False(await drafts.Finish(draft, world.Campaign));
            Assert.NotEqual(draft, await drafts.FindOrStart(world.Municipality, world.Coordinator));
        });
    }

    [Theory, OnBothDatabases]
    public async Task A_tick_is_set_and_taken_away_once_and_never_for_a_school_of_another_municipality(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            long elsewhere = await new SchoolStore(session).FindOrAdd(
                await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow"), new SchoolName("СОШ № 5"), true);
            CampaignDraftStore drafts = new(session);
            long draft = await drafts.FindOrStart(world.Municipality, world.Coordinator);
            await drafts.TickAll(draft, false);
            foreach (long school in new[] { world.SecondSchool, world.SecondSchool, elsewhere }) await drafts.Tick(draft, school, true);
            Assert.Equal([world.SecondSchool], (await drafts.Schools(draft)).Where(school => school.IsTicked).Select(school => school.SchoolId));
            await drafts.Tick(draft, world.SecondSchool, false);
            Assert.DoesNotContain(await drafts.Schools(draft), school => school.IsTicked);
        });
    }

    [Theory, OnBothDatabases]
    public async Task Ticked_schools_that_answer_the_same_questionnaire_already_are_named_until_its_campaign_is_closed(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            CampaignStore campaigns = new(session);
            CampaignDraftStore drafts = new(session);
            await campaigns.MarkOpened(world.Campaign);
            long draft = await drafts.FindOrStart(world.Municipality, world.Coordinator);
            Assert.Empty(await drafts.AlreadyAsked(draft));

            await drafts.SetQuestionnaire(draft, world.Questionnaire);
            IReadOnlyList<string> asked = await drafts.AlreadyAsked(draft);
            Assert.NotEmpty(asked);
            Assert.Equal((await campaigns.Progress(world.Campaign)).Select(school => school.SchoolName).Order(), asked.Order());

            await drafts.TickAll(draft, false);
            Assert.Empty(await drafts.AlreadyAsked(draft));
            await drafts.TickAll(draft, true);
            await campaigns.Close(world.Campaign);
            Assert.Empty(await drafts.AlreadyAsked(draft));
        });
    }

    [Theory, OnBothDatabases]
    public async Task A_due_date_moves_only_from_where_its_mover_saw_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            CampaignStore campaigns = new(session);
            DateOnly seen = new(2026, 9, 15), later = new(2026, 9, 22);
            Assert.True(await campaigns.MoveDue(world.Campaign, seen, later, world.Coordinator));
            Assert.False(await campaigns.MoveDue(world.Campaign, seen, new DateOnly(2026, 10, 1), world.Coordinator));
            Assert.False(await campaigns.MoveDue(world.Campaign, later, new DateOnly(2026, 8, 1), world.Coordinator));
            Assert.Equal(later, (await campaigns.Find(world.Campaign))!.DueOn);
        });
    }
}
