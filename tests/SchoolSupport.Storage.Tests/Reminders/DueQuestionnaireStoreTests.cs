using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class DueQuestionnaireStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_director_is_due_what_is_open_and_not_handed_in(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Empty(await OfDirectors());
        await test.InTurn(session => new CampaignStore(session).MarkOpened(world.Campaign));
        DueQuestionnaire due = Assert.Single(await OfDirectors());
        Assert.Equal(
            (world.Director, world.Municipality, world.Campaign, world.FirstSchool, new DateOnly(2026, 9, 15), null),
            (due.PersonId, due.MunicipalityId, due.CampaignId, due.SchoolId, due.DueOn, due.AskedFor));

        await test.InTurn(session => new NoticeStore(session).TryAdd($"asked/{world.Campaign}", "2026-09-14"));
        Assert.Equal("2026-09-14", Assert.Single(await OfDirectors()).AskedFor);
        await Submit(test, world);
        Assert.Empty(await OfDirectors());

        Task<IReadOnlyList<DueQuestionnaire>> OfDirectors() =>
            test.Look(session => new DueQuestionnaireStore(session).OfDirectors([world.Director, world.Coordinator], "asked/"));
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_hear_of_campaigns_that_are_late_somewhere(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(session => new CampaignStore(session).MarkOpened(world.Campaign));
        await Submit(test, world);
        Assert.Empty(await Late(15));
        LateCampaign late = Assert.Single(await Late(16));
        Assert.Equal((world.Coordinator, world.Campaign), (late.PersonId, late.CampaignId));
        await test.InTurn(session => new CampaignStore(session).Close(world.Campaign));
        Assert.Empty(await Late(16));

        Task<IReadOnlyList<LateCampaign>> Late(int day) =>
            test.Look(session => new DueQuestionnaireStore(session).Late([world.Director, world.Coordinator], new DateOnly(2026, 9, day)));
    }

    private static Task Submit(TestDatabase test, World world) => test.InTurn(async session =>
    {
        ResponseStore responses = new(session);
        ResponseRow response = await responses.FindOrStart(world.Campaign, world.FirstSchool, world.Director);
        await responses.Submit(response.Id, world.Director, late: false);
    });
}
