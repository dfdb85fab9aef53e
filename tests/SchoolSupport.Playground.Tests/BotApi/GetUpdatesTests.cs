using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.BotApi;

public sealed class GetUpdatesTests
{
    [Fact]
    public async Task A_waiting_poll_ends_with_the_first_update()
    {
        await using var stage = await Stage.Open(started: false);
        var poll = stage.Result("getUpdates", new { timeout = 50 });
        await stage.Say("/start");
        Assert.Equal("/start", (string?)(await poll)[0]!["message"]!["text"]);
    }

    [Fact]
    public async Task A_newer_poll_ends_the_older_one()
    {
        await using var stage = await Stage.Open(started: false);
        var older = stage.Refusal("getUpdates", new { timeout = 50 });
        var newer = stage.Call("getUpdates", new { timeout = 50 });
        var first = await Task.WhenAny(older, newer);
        // Which of two simultaneous requests is the older is the network's choice.
        var refusal = first == older ? await older : $"{(await newer)["error_code"]} {(await newer)["description"]}";
        Assert.Equal("409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", refusal);
        await stage.Say("/start");
        if (first == older)
            Assert.Single((await newer)["result"]!.AsArray());
    }

    [Fact]
    public async Task An_offset_confirms_and_a_negative_one_keeps_the_last()
    {
        await using var stage = await Stage.Open();
        foreach (var text in new[] { "1", "2", "3", "4" })
            await stage.Say(text);
        var first = (long)(await stage.Updates())[0]!["update_id"]!;
        Assert.Equal(["1", "2", "3", "4"], Texts(await stage.Updates(first + 1)));
        Assert.Equal(["1", "2"], Texts((JsonArray)await stage.Result("getUpdates", new { offset = first, limit = 2 })));
        Assert.Equal(["3", "4"], Texts(await stage.Updates(-2)));
        Assert.Equal(["3"], Texts((JsonArray)await stage.Result("getUpdates", new { offset = first + 3, limit = 1 })));
        Assert.Equal(["3", "4"], Texts(await stage.Updates(first + 1_000)));
    }

    [Fact]
    public async Task Only_allowed_kinds_are_made_until_that_changes()
    {
        await using var stage = await Stage.Open();
        await stage.Result("getUpdates", new { offset = -1, allowed_updates = new[] { "callback_query", "never_heard_of" } });
        await stage.Say("unseen");
        await stage.Result("getUpdates", new { offset = -2, allowed_updates = Array.Empty<string>() });
        await stage.Say("seen");
        Assert.Equal(["/start", "seen"], Texts(await stage.Updates(-10)));
    }

    [Fact]
    public async Task Messages_older_than_a_day_are_never_delivered()
    {
        await using var stage = await Stage.Open();
        stage.Server.Clock.Advance(TimeSpan.FromHours(25));
        await stage.Say("свежее");
        Assert.Equal(["свежее"], Texts(await stage.Updates()));
    }

    [Fact]
    public async Task An_update_can_be_delivered_again_under_its_id()
    {
        await using var stage = await Stage.Open();
        var id = (long)(await stage.Updates())[0]!["update_id"]!;
        await stage.Order("/playground/updates/replay", new { updateId = id, times = 2 });
        var again = await stage.Updates(id + 1);
        Assert.Equal([id, id], again.Select(update => (long)update!["update_id"]!));
    }

    [Fact]
    public async Task Any_update_can_be_made_up()
    {
        await using var stage = await Stage.Open(started: false);
        await stage.Order("/playground/raw", new { brand_new_kind = new { x = 1 } });
        Assert.Equal(1, (int)(await stage.Updates())[0]!["brand_new_kind"]!["x"]!);
    }

    private static IEnumerable<string> Texts(JsonArray updates) => updates.Select(update => (string)update!["message"]!["text"]!);
}
