using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Tests.Questionnaires.Campaigns;

/// <summary>A coordinator writes answers down from a director's words.</summary>
public sealed class AnswerForSchoolTests
{
    private const string School = "СОШ № 12";

    private const string Form = """
        type|name|label|required
        integer|pupils|Сколько учащихся?|yes
        integer|teachers|Сколько учителей?|yes
        """;

    [Fact]
    public async Task Answers_are_written_down_by_phone_and_the_director_sees_by_whom()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var campaign = await town.CampaignOf(Form, School);
        await coordinator.Says("/menu");
        await coordinator.Presses("Анкеты");
        await coordinator.Presses("1.");
        await coordinator.Presses("Не начали · 1");
        await coordinator.Presses(School);
        await coordinator.Presses("Записать со слов директора");
        await coordinator.Says("512");
        await coordinator.Presses("Позже");
        await coordinator.Presses("Продолжить анкету");
        await coordinator.Says("34");
        await coordinator.Presses("Отправить за школу");
        await director.Presses("Посмотреть ответы");
        await coordinator.Presses("Посмотреть ответы");

        var response = await town.Response(campaign, School);
        var answers = await town.Look(session => new AnswerStore(session).Of(response.Id));
        var events = await town.Look(session => new ResponseStore(session).Events(response.Id));
        Assert.Equal((ResponseState.Submitted, coordinator.PersonId), (response.State, response.SubmittedBy));
        Assert.All(answers, answer => Assert.Equal(coordinator.PersonId, answer.AnsweredBy));
        Assert.Equal(["on behalf", "submitted"], events.Select(happened => happened.Kind));
        town.Storyboard.Holds("from-the-directors-words.approved.txt");
    }

    [Fact]
    public async Task The_director_goes_on_where_the_coordinator_stopped_and_each_value_keeps_its_author()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var campaign = await town.CampaignOf(Form, School);
        await coordinator.Forges($"c.for:{Base36.Write(campaign)}:{Base36.Write(await town.School(School))}");
        await coordinator.Says("512");

        await director.Says("/menu");
        await director.Presses("Продолжить анкету");
        director.Sees("Сколько учителей?");
        director.DoesNotSee("со слов директора");
        await director.Says("34");
        await director.Presses("Отправить координатору");

        var response = await town.Response(campaign, School);
        var answers = await town.Look(session => new AnswerStore(session).Of(response.Id));
        Assert.Equal(
            [("pupils", coordinator.PersonId), ("teachers", director.PersonId)],
            answers.OrderBy(answer => answer.Question, StringComparer.Ordinal).Select(answer => (answer.Question, answer.AnsweredBy)));
        await director.Presses("Посмотреть ответы");
        director.Sees("Со слов директора записал координатор: Ольга Лебедева");
    }

    [Fact]
    public async Task Only_the_municipalitys_coordinator_may_and_only_while_answers_are_taken()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null);
        var other = await town.Director("СОШ № 3");
        var campaign = await town.CampaignOf(Form, School);
        var button = $"c.for:{Base36.Write(campaign)}:{Base36.Write(await town.School(School))}";

        foreach (var nobody in new[] { controller, other })
        {
            await nobody.Forges(button);
            nobody.SeesToast("больше не действует");
        }

        await coordinator.Forges($"c.for:{Base36.Write(campaign)}:{Base36.Write(await town.School("СОШ № 3"))}");
        coordinator.SeesToast("больше не действует");
        await town.InTurn(session => new CampaignStore(session).Close(campaign));
        await coordinator.Forges(button);
        coordinator.SeesToast("Анкета сейчас не идёт");

        Assert.Equal(0, await town.Look(session => session.Find<long>("select count(*) from response")));
    }
}
