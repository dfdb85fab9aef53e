using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public sealed class AnswerStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Every_change_of_a_value_is_kept_and_the_same_value_is_no_change(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        Assert.Equal(SavedAnswer.Changed, await response.Save("pupils", "512"));
        Assert.Equal(SavedAnswer.Unchanged, await response.Save("pupils", "512"));
        Assert.Equal(SavedAnswer.Changed, await response.Test.InTurn(session => new AnswerStore(session).Save(
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
        await using ResponseCase response = await ResponseCase.Start(provider);
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
        await using ResponseCase response = await ResponseCase.Start(provider);
        Assert.Equal(SavedAnswer.Changed, await response.Save("tutors", null));
        Assert.Equal(SavedAnswer.Unchanged, await response.Save("tutors", null));
        Assert.Null(Assert.Single(await response.Answers()).Value);
    }

    [Theory, OnBothDatabases]
    public async Task The_history_leads_from_nothing_to_the_answers_whatever_was_saved(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        Gen<(int Question, int? Value)[]> saves =
            (from question in Gen.Choose(1, 3) from value in Gen.Choose(0, 3) select (question, value == 0 ? (int?)null : value)).ArrayOf();
        foreach ((int Question, int? Value)[] sequence in saves.Sample(12, 15))
        {
            await using Session session = await response.Test.Database.Begin();
            AnswerStore answers = new(session);
            Dictionary<string, string?> model = [];
            foreach ((int question, int? value) in sequence)
            {
                string name = $"q{question}";
                string? text = value?.ToString((IFormatProvider?)null);
                bool same = model.TryGetValue(name, out string? old) && old == text;
                Assert.Equal(same ? SavedAnswer.Unchanged : SavedAnswer.Changed, await answers.Save(response.Id, name, text, response.World.Director));
                model[name] = text;
            }
            Assert.Equal(model.OrderBy(pair => pair.Key),
                (await answers.Of(response.Id)).Select(answer => KeyValuePair.Create(answer.Question, answer.Value)).OrderBy(pair => pair.Key));
            foreach (IGrouping<string, AnswerChangeRow> history in (await answers.Changes(response.Id)).GroupBy(change => change.Question))
            {
                Assert.Equal(history.Select(change => change.NewValue).Prepend(null).SkipLast(1), history.Select(change => change.OldValue));
                Assert.Equal(model[history.Key], history.Last().NewValue);
            }
        }
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
        ResponseRow row = (await test.Look(session => new ResponseStore(session).Find(now)))!;
        Assert.Equal(new DateOnly(2024, 10, 15), row.PreviousDueOn);
        Assert.Equal("505", Assert.Single(await test.Look(session => new AnswerStore(session).Of(row.PreviousId!.Value))).Value);
        ResponseRow elsewhere = await test.InTurn(session => new ResponseStore(session).FindOrStart(world.Campaign, world.SecondSchool, world.Coordinator));
        Assert.Null(elsewhere.PreviousId);
    }

    [Theory, OnBothDatabases]
    public async Task A_dropped_answer_stays_in_the_history_only_and_a_locked_one_is_not_dropped(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        await response.Save("pupils", "512");
        await response.Save("teachers", "34");
        await response.Test.InTurn(session => new AnswerStore(session).Drop(response.Id, "pupils", response.World.Director));
        Assert.Equal("teachers", Assert.Single(await response.Answers()).Question);
        Assert.Equal(("512", null), (await response.Changes()).Select(change => (change.OldValue, change.NewValue)).Last());
        await response.Submit(late: false);
        await response.Test.InTurn(session => new AnswerStore(session).Drop(response.Id, "teachers", response.World.Director));
        Assert.Single(await response.Answers());
    }

    [Theory, OnBothDatabases]
    public async Task A_whole_campaigns_answers_come_by_response(StorageProvider provider)
    {
        await using ResponseCase response = await ResponseCase.Start(provider);
        await response.Save("pupils", "512");
        await response.Save("teachers", null);
        ILookup<long, AnswerRow> answers = await response.Test.Look(session => new AnswerStore(session).OfCampaign(response.World.Campaign));
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
            await new AnswerStore(session).Save(id, "pupils", pupils, world.Director);
            if (submit) await responses.Submit(id, world.Director, late: false);
            return id;
        });
    }
}
