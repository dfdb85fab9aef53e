using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public sealed class ResponseStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Whoever_answers_from_the_directors_words_is_noted_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            ResponseStore responses = new(session);
            long id = (await responses.FindOrStart(world.Campaign, world.FirstSchool, world.Coordinator)).Id;
            await responses.NoteOnBehalf(id, world.Coordinator);
            await responses.NoteOnBehalf(id, world.Coordinator);
            await responses.NoteOnBehalf(id, world.Director);
            Assert.Equal(
                [("on behalf", (long?)world.Coordinator), ("on behalf", world.Director)],
                (await responses.Events(id)).Select(happened => (happened.Kind, happened.PersonId)));
        });
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_begin_at_once_share_one_response(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        ResponseRow[] begun = await Task.WhenAll(new[] { world.Director, world.Coordinator, world.Director }.Select(person => Task.Run(() =>
            test.InTurn(session => new ResponseStore(session).FindOrStart(world.Campaign, world.FirstSchool, person)))));
        Assert.Single(begun.Select(response => response.Id).Distinct());
    }

    [Theory, OnBothDatabases]
    public async Task A_response_tells_what_pages_and_access_rules_need(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        ResponseRow row = await response.Row();
        Assert.Equal((response.World.Campaign, response.World.Municipality, "Europe/Moscow", response.World.Questionnaire),
            (row.CampaignId, row.MunicipalityId, row.TimeZone, row.QuestionnaireId));
        Assert.Equal(("Осень", new DateOnly(2026, 9, 15), "СОШ № 1", true), (row.CampaignTitle, row.DueOn, row.SchoolName, row.HasUpperGrades));
        Assert.True(row.State.IsOpen());
    }

    [Theory, OnBothDatabases]
    public async Task Submission_counts_once_and_locks(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        await response.Save("pupils", "512");
        Assert.True(await response.Submit(late: false));
        Assert.False(await response.Submit(late: false));
        Assert.Equal(SavedAnswer.Locked, await response.Save("pupils", "600"));
        Assert.Equal("512", Assert.Single(await response.Answers()).Value);
        ResponseRow row = await response.Row();
        Assert.Equal((ResponseState.Submitted, response.World.Director, false), (row.State, row.SubmittedBy, row.Late));
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_submissions_at_once_one_counts(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        bool[] submitted = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => response.Submit(late: false))));
        Assert.Single(submitted, counted => counted);
        Assert.Single(await response.Events());
    }

    [Theory, OnBothDatabases]
    public async Task A_returned_response_is_open_again_with_the_reason_and_stays_in_time(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        await response.Submit(late: false);
        Assert.True(await response.Return("Проверьте число учителей"));
        Assert.False(await response.Return("ещё раз"));
        Assert.Equal((true, "Проверьте число учителей"), ((await response.Row()).State.IsOpen(), (await response.Row()).Reason));
        Assert.Equal(SavedAnswer.Changed, await response.Save("teachers", "34"));
        Assert.True(await response.Submit(late: true));
        ResponseRow row = await response.Row();
        Assert.Equal((false, null), (row.Late, row.Reason));
        Assert.Equal(["submitted", "returned", "submitted"], (await response.Events()).Select(what => what.Kind));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_submitted_late_stays_late(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        await response.Submit(late: true);
        await response.Return("Уточните");
        await response.Submit(late: false);
        Assert.True((await response.Row()).Late);
    }

    [Theory, OnBothDatabases]
    public async Task Only_what_is_submitted_can_be_accepted(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        Assert.False(await response.Accept());
        await response.Submit(late: false);
        Assert.True(await response.Accept());
        Assert.False(await response.Accept());
        Assert.Equal(SavedAnswer.Locked, await response.Save("pupils", "600"));
        Assert.True(await response.Return("Всё-таки уточните"));
    }

    [Theory, OnBothDatabases]
    public async Task A_director_can_ask_for_it_back_once_a_submission(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        Assert.False(await response.Recall());
        await response.Submit(late: false);
        Assert.True(await response.Recall());
        Assert.False(await response.Recall());
        await response.Return("По вашей просьбе");
        await response.Submit(late: false);
        Assert.True(await response.Recall());
    }
}
