using System.Text.Json;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

public sealed class BrokenTurnTests
{
    [Theory, OnBothDatabases]
    public async Task A_turn_that_fails_is_undone_alone_and_its_author_gets_a_number(StorageProvider provider)
    {
        await using var town = await Town.Open(Harbour.On(provider));
        var unlucky = await town.Director("СОШ № 3");
        var lucky = await town.Director("СОШ № 12");
        await unlucky.Says("/harbour");
        await lucky.Says("/harbour");
        await lucky.Presses("Сосчитать");

        // While the bot is down, so that all of it comes in one batch.
        await town.StopBot();
        await lucky.Says("7");
        await unlucky.Presses("Пробоина");
        await lucky.Says("/help");
        await town.StartBot();
        await town.Quiet();

        Assert.Equal("7", await town.BoatsCounted());
        Assert.Equal(1, await lucky.Count("Как мной пользоваться"));
        var apology = (await unlucky.Messages())[^1];
        Assert.StartsWith("Что-то сломалось у меня, не у вас.", apology.Words, StringComparison.Ordinal);
        var failure = Assert.Single(town.Transcript.Log, line => line.Level == LogLevel.Error);
        var number = failure.Text.Split(' ', ':')[1];
        Assert.Contains(number, apology.Words, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(failure.Error);
    }

    [Theory, OnBothDatabases]
    public async Task Updates_like_no_other_stop_nobody(StorageProvider provider)
    {
        string[] updates =
        [
            """{"poll":{"id":"1"}}""",
            """{"message":{"message_id":1}}""",
            """{"message":{"message_id":"one","chat":7}}""",
            """{"callback_query":{"id":"1"}}""",
            """{"callback_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"A"},"chat_instance":"1","data":"home"}}""",
            """{"my_chat_member":{"chat":{"id":1,"type":"private"}}}""",
            """{"message":{"message_id":5,"date":0,"chat":{"id":-7,"type":"supergroup","title":"X"},"text":"/start"}}""",
            """{"message":{"message_id":5,"date":0,"chat":{"id":999,"type":"private","first_name":"X"},"unheard_of":{}}}""",
            """{"message":{"message_id":5,"date":0,"chat":{"id":999,"type":"private","first_name":"X"},"contact":{},"photo":[null]}}""",
            """{"something_new":{"a":[1,2,{"b":null}]}}""",
        ];
        await using var town = await Town.Open(Harbour.On(provider));
        var director = await town.Director("СОШ № 3");

        foreach (var update in updates)
            await town.Door.Post<object>("/playground/raw", JsonDocument.Parse(update).RootElement);
        await director.Says("/harbour");

        director.Sees("Причал");
    }
}
