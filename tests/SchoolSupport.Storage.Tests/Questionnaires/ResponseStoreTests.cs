using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public sealed class ResponseStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Every_change_of_a_value_is_kept_and_the_same_value_is_no_change(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
        Assert.Equal(SavedAnswer.Changed, await response.Save("pupils", "512"));
        Assert.Equal(SavedAnswer.Unchanged, await response.Save("pupils", "512"));
        Assert.Equal(SavedAnswer.Changed, await response.Test.InTurn(session => new ResponseStore(session).SaveAnswer(
            response.Id, "pupils", "513", response.World.Coordinator, "со слов директора")));
        AnswerRow answer = Assert.Single(await response.Answers());
        Assert.Equal(("513", response.World.Coordinator, "со слов директора"), (answer.Value, answer.AnsweredBy, answer.Comment));
        Assert.Equal(
            [(null, "512", response.World.Director), ("512", "513", response.World.Coordinator)],
            (await response.Changes()).Select(change => (change.OldValue, change.NewValue, change.ChangedBy)));
    }

    [Theory, OnBothDatabases]
    public async Task A_comment_comes_alone_without_touching_the_value_and_goes_with_it(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
        await response.Save("pupils", "512");
        Assert.Equal(SavedAnswer.Changed, await response.Save("pupils", "512", "закрыли класс"));
        Assert.Equal(SavedAnswer.Unchanged, await response.Save("pupils", "512"));
        Assert.Equal("закрыли класс", Assert.Single(await response.Answers()).Comment);
        Assert.Single(await response.Changes());
        await response.Save("pupils", "300");
        Assert.Null(Assert.Single(await response.Answers()).Comment);
    }

    [Theory, OnBothDatabases]
    public async Task A_question_left_out_is_known_to_have_been_seen(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
        Assert.Equal(SavedAnswer.Changed, await response.Save("tutors", null));
        Assert.Equal(SavedAnswer.Unchanged, await response.Save("tutors", null));
        Assert.Null(Assert.Single(await response.Answers()).Value);
    }

    [Theory, OnBothDatabases]
    public async Task The_history_leads_from_nothing_to_the_answers_whatever_was_saved(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
        Gen<(int Question, int? Value)[]> saves =
            (from question in Gen.Choose(1, 3) from value in Gen.Choose(0, 3) select (question, value == 0 ? (int?)null : value)).ArrayOf();
        foreach ((int Question, int? Value)[] sequence in saves.Sample(12, 15))
        {
            await using Session session = await response.Test.Database.Begin();
            ResponseStore responses = new(session);
            Dictionary<string, string?> model = [];
            foreach ((int question, int? value) in sequence)
            {
                string name = $"q{question}";
                string? text = value?.ToString((IFormatProvider?)null);
                bool same = model.TryGetValue(name, out string? old) && old == text;
                Assert.Equal(same ? SavedAnswer.Unchanged : SavedAnswer.Changed, await responses.SaveAnswer(response.Id, name, text, response.World.Director));
                model[name] = text;
            }
            Assert.Equal(model.OrderBy(pair => pair.Key),
                (await responses.Answers(response.Id)).Select(answer => KeyValuePair.Create(answer.Question, answer.Value)).OrderBy(pair => pair.Key));
            foreach (IGrouping<string, AnswerChangeRow> history in (await responses.Changes(response.Id)).GroupBy(change => change.Question))
            {
                Assert.Equal(history.Select(change => change.NewValue).Prepend(null).SkipLast(1), history.Select(change => change.OldValue));
                Assert.Equal(model[history.Key], history.Last().NewValue);
            }
        }
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
        await using Case response = await Case.Start(provider);
        ResponseRow row = await response.Row();
        Assert.Equal((response.World.Campaign, response.World.Municipality, "Europe/Moscow", response.World.Questionnaire),
            (row.CampaignId, row.MunicipalityId, row.TimeZone, row.QuestionnaireId));
        Assert.Equal(("Осень", new DateOnly(2026, 9, 15), "СОШ № 1", true), (row.CampaignTitle, row.DueOn, row.SchoolName, row.HasUpperGrades));
        Assert.True(row.State.IsOpen());
    }

    [Theory, OnBothDatabases]
    public async Task Submission_counts_once_and_locks(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
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
        await using Case response = await Case.Start(provider);
        bool[] submitted = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => response.Submit(late: false))));
        Assert.Single(submitted, counted => counted);
        Assert.Single(await response.Events());
    }

    [Theory, OnBothDatabases]
    public async Task A_returned_response_is_open_again_with_the_reason_and_stays_in_time(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
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
        await using Case response = await Case.Start(provider);
        await response.Submit(late: true);
        await response.Return("Уточните");
        await response.Submit(late: false);
        Assert.True((await response.Row()).Late);
    }

    [Theory, OnBothDatabases]
    public async Task Only_what_is_submitted_can_be_accepted(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
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
        await using Case response = await Case.Start(provider);
        Assert.False(await response.Recall());
        await response.Submit(late: false);
        Assert.True(await response.Recall());
        Assert.False(await response.Recall());
        await response.Return("По вашей просьбе");
        await response.Submit(late: false);
        Assert.True(await response.Recall());
    }

    [Theory, OnBothDatabases]
    public async Task The_previous_answers_are_those_last_submitted_to_the_same_form(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long otherForm = await Form(test, "other", "1");
        await Answered(test, world, world.Questionnaire, 2023, "498", submit: true);
        await Answered(test, world, await Form(test, "context", "2"), 2024, "505", submit: true);
        await Answered(test, world, world.Questionnaire, 2025, "never submitted", submit: false);
        await Answered(test, world, otherForm, 2025, "another form", submit: true);
        await Answered(test, world, world.Questionnaire, 2027, "next year", submit: true);
        long now = await Answered(test, world, world.Questionnaire, 2026, "512", submit: false);
        Assert.Equal("505", Assert.Single(await test.Look(session => new ResponseStore(session).PreviousAnswers(now))).Value);
        long elsewhere = (await test.InTurn(session => new ResponseStore(session).FindOrStart(world.Campaign, world.SecondSchool, world.Coordinator))).Id;
        Assert.Empty(await test.Look(session => new ResponseStore(session).PreviousAnswers(elsewhere)));
    }

    [Theory, OnBothDatabases]
    public async Task A_whole_campaigns_answers_come_by_response(StorageProvider provider)
    {
        await using Case response = await Case.Start(provider);
        await response.Save("pupils", "512");
        await response.Save("teachers", null);
        ILookup<long, AnswerRow> answers = await response.Test.Look(session => new ResponseStore(session).AnswersOfCampaign(response.World.Campaign));
        Assert.Equal([("pupils", "512"), ("teachers", null)], answers[response.Id].Select(answer => (answer.Question, answer.Value)).Order());
    }

    private static Task<long> Form(TestDatabase test, string formId, string version) => test.InTurn(session =>
        new QuestionnaireStore(session).Add(new NewQuestionnaire(null, formId, version, "Форма", "{}", null)));

    private static Task<long> Answered(TestDatabase test, World world, long form, int year, string pupils, bool submit)
    {
        test.Clock.Set(new DateTimeOffset(year, 10, 1, 0, 0, 0, TimeSpan.Zero));
        return test.InTurn(async session =>
        {
            long campaign = await new CampaignStore(session).Add(
                new NewCampaign(world.Municipality, form, $"{year}", new DateOnly(year, 10, 1), new DateOnly(year, 10, 15), null) { Schools = [world.FirstSchool] });
            ResponseStore responses = new(session);
            long id = (await responses.FindOrStart(campaign, world.FirstSchool, world.Director)).Id;
            await responses.SaveAnswer(id, "pupils", pupils, world.Director);
            if (submit) await responses.Submit(id, world.Director, late: false);
            return id;
        });
    }

    private sealed record Case(TestDatabase Test, World World, long Id) : IAsyncDisposable
    {
        public static async Task<Case> Start(StorageProvider provider)
        {
            TestDatabase test = await TestDatabase.Create(provider);
            World world = await World.Make(test);
            ResponseRow response = await test.InTurn(session => new ResponseStore(session).FindOrStart(world.Campaign, world.FirstSchool, world.Director));
            return new Case(test, world, response.Id);
        }

        public Task<SavedAnswer> Save(string question, string? value, string? comment = null) =>
            Do(responses => responses.SaveAnswer(Id, question, value, World.Director, comment));

        public Task<bool> Submit(bool late) => Do(responses => responses.Submit(Id, World.Director, late));

        public Task<bool> Return(string reason) => Do(responses => responses.Return(Id, World.Coordinator, reason));

        public Task<bool> Accept() => Do(responses => responses.Accept(Id, World.Coordinator));

        public Task<bool> Recall() => Do(responses => responses.Recall(Id, World.Director, "Ошиблась в числе"));

        public async Task<ResponseRow> Row() => (await Do(responses => responses.Find(Id)))!;

        public Task<IReadOnlyList<AnswerRow>> Answers() => Do(responses => responses.Answers(Id));

        public Task<IReadOnlyList<AnswerChangeRow>> Changes() => Do(responses => responses.Changes(Id));

        public Task<IReadOnlyList<ResponseEventRow>> Events() => Do(responses => responses.Events(Id));

        public ValueTask DisposeAsync() => Test.DisposeAsync();

        private Task<T> Do<T>(Func<ResponseStore, Task<T>> work) => Test.InTurn(session => work(new ResponseStore(session)));
    }
}
