using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations.BadInput;

/// <summary>Every kind of unasked input in four states of a conversation: the exact answer, and the place stays the person's.</summary>
public sealed class BadInputTests
{
    private const string School = "СОШ № 12";
    private readonly List<(string Kind, string Answer)> answers = [];

    [Fact]
    public async Task A_stranger_gets_a_polite_answer_to_everything()
    {
        await using var town = await Town.Open();
        var stranger = town.Stranger();

        await Try(stranger, before: () => stranger.Says("/start"));

        Approved.Holds("stranger.approved.txt", Table());
    }

    [Fact]
    public async Task Whoever_stands_before_the_menu_is_led_on()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);

        await Try(director, before: () => director.Says("/menu"));

        Approved.Holds("menu.approved.txt", Table());
    }

    [Fact]
    public async Task An_open_question_stays_open()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.BeginsToAnswer();
        var asked = Assert.Single(await Open(town, director)).Receiver;

        await Try(
            director,
            before: async () =>
            {
                await director.Says("/menu");
                await director.Presses("Продолжить анкету");
                director.Sees("Сколько учащихся в школе?");
            },
            after: async () => Assert.Equal(asked, Assert.Single(await Open(town, director)).Receiver));

        await director.Says("/menu");
        await director.Presses("Продолжить анкету");
        await director.Says("512");
        Assert.Equal("pupils=512 senior_grades=yes", await town.Written(campaign, School));
        Approved.Holds("question.approved.txt", Table());
    }

    [Fact]
    public async Task An_open_summary_loses_nothing_and_can_be_submitted()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        await director.AnswersAll();
        var written = await town.Written(campaign, School);

        await Try(
            director,
            before: async () =>
            {
                await director.Says("/menu");
                await director.Presses("Проверить и отправить");
                director.Sees("Проверьте ответы");
            },
            after: async () => Assert.Equal(written, await town.Written(campaign, School)));

        await director.Says("/menu");
        await director.Presses("Проверить и отправить");
        await director.PressesRapidly("Отправить координатору", times: 10);
        Assert.Equal(ResponseState.Submitted, (await town.Response(campaign, School)).State);
        Assert.Equal(1, await director.Count("✓ Отправлено"));
        Approved.Holds("summary.approved.txt", Table());
    }

    private async Task Try(Actor person, Func<Task> before, Func<Task>? after = null)
    {
        foreach (var (name, send) in Kinds.All)
        {
            await before();
            await send(person);
            answers.Add((name, person.Shown()));
            if (after is not null)
                await after();
        }
    }

    // Kinds that get the same answer stand together over it.
    private string Table() => string.Join('\n', answers.GroupBy(answer => answer.Answer).Select(same =>
        $"### {string.Join(" · ", same.Select(answer => answer.Kind))}\n{same.Key}\n"));

    private static Task<IReadOnlyList<ExpectationRow>> Open(Town town, Actor person) => town.Look(async session =>
    {
        var chat = (await new ChatStore(session).Reachable(person.PersonId))[0];
        return await new ExpectationStore(session).Of(chat.Id);
    });
}
