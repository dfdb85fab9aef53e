using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.People;

public sealed class GroupTests
{
    private const long Outsider = 1003;

    [Fact]
    public async Task A_group_has_a_negative_id_and_its_members_talk_there_under_their_names()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();

        await stage.Do(Stage.Stranger, $"text?chat={group}", new { text = "Коллеги, добрый день" });
        var said = (await Seen(stage, group, Stage.Director))[^1]!;

        Assert.True(group < 0);
        Assert.Equal(("Коллеги, добрый день", "Пётр", Stage.Stranger), ((string?)said["text"], (string?)said["fromName"], (long)said["fromId"]!));
        Assert.Null((await stage.Messages(Stage.Director))[^1]!["fromName"]);
    }

    [Fact]
    public async Task Who_is_not_in_the_group_neither_reads_nor_writes_there()
    {
        await using var stage = await Stage.Open();
        stage.Server.Invite(new PlaygroundPerson(Outsider, "Ирина"));
        var group = await stage.Group();

        using var written = await stage.Http.PostAsync(
            $"/playground/people/{Outsider}/text?chat={group}", new StringContent("{\"text\":\"а\"}"), TestContext.Current.CancellationToken);
        using var read = await stage.Http.GetAsync($"/playground/people/{Outsider}/messages?chat={group}", TestContext.Current.CancellationToken);

        Assert.Equal((404, 404), ((int)written.StatusCode, (int)read.StatusCode));
    }

    [Theory]
    [InlineData("/link@SchoolSupportDemoBot", true)]
    [InlineData("/link", true)]
    [InlineData("@SchoolSupportDemoBot, ты тут?", true)]
    [InlineData("/link@AnotherBot", false)]
    [InlineData("между нами", false)]
    public async Task The_bot_hears_what_names_it_and_commands_that_name_nobody_else(string text, bool heard)
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();

        await stage.Do(Stage.Stranger, $"text?chat={group}", new { text });

        var last = (await stage.Updates())[^1]!["message"]!;
        Assert.Equal(heard, (string?)last["text"] == text);
        Assert.Equal((group, heard ? Stage.Stranger : Stage.Director), ((long)last["chat"]!["id"]!, (long)last["from"]!["id"]!));
    }

    [Fact]
    public async Task Putting_the_bot_out_and_taking_it_back_are_told_with_their_service_messages()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();
        await stage.Order($"/playground/groups/{group}/bot", new { present = false });
        await stage.Do(Stage.Director, $"text?chat={group}", new { text = "/help" });
        await stage.Order($"/playground/groups/{group}/bot", new { present = true });

        var updates = await stage.Updates();
        Assert.Equal(
            ["kicked", "left", "member", "new"],
            updates.TakeLast(4).Select(update => (string?)update!["my_chat_member"]?["new_chat_member"]?["status"]
                ?? (update!["message"]!["left_chat_member"] is not null ? "left" : update["message"]!["new_chat_members"] is JsonArray ? "new" : "?")));
        Assert.Equal(
            ["group_chat_created", "left_chat_member", "text", "new_chat_members"], (await Seen(stage, group, Stage.Director)).Select(message => (string?)message!["kind"]));
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_says_so_on_both_sides_and_leads_whoever_writes_to_the_old_one()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();

        var super = await stage.Upgrade(group);

        var updates = (await stage.Updates()).TakeLast(2).Select(update => update!["message"]!).ToList();
        Assert.Equal((group, super), ((long)updates[0]["chat"]!["id"]!, (long)updates[0]["migrate_to_chat_id"]!));
        Assert.Equal((super, group), ((long)updates[1]["chat"]!["id"]!, (long)updates[1]["migrate_from_chat_id"]!));
        Assert.Equal("supergroup", (string?)updates[1]["chat"]!["type"]);
        var refusal = await stage.Call("sendMessage", new { chat_id = group, text = "а" });
        Assert.Equal(super, (long)refusal["parameters"]!["migrate_to_chat_id"]!);
        await stage.Result("sendMessage", new { chat_id = super, text = "Всем привет" });
        Assert.Equal("Всем привет", (string?)(await Seen(stage, super, Stage.Stranger))[^1]!["text"]);
    }

    [Fact]
    public async Task Speaking_in_a_group_does_not_start_the_bot_in_private()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();
        await stage.Do(Stage.Stranger, $"text?chat={group}", new { text = "/link" });
        Assert.Equal("403 Forbidden: bot can't initiate conversation with a user", await stage.Refusal("sendMessage", new { chat_id = Stage.Stranger, text = "а" }));
    }

    [Fact]
    public async Task Nobody_changes_the_words_of_another()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();
        var said = await stage.Do(Stage.Stranger, $"text?chat={group}", new { text = "как есть" });

        using var edited = await stage.Http.PostAsync(
            $"/playground/people/{Stage.Director}/edit?chat={group}",
            new StringContent($"{{\"messageId\":{said["messageId"]},\"text\":\"иначе\"}}"), TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)edited.StatusCode);
    }

    [Fact]
    public async Task A_group_has_commands_of_its_own()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group();
        await stage.Result("setMyCommands", new { commands = new[] { new { command = "menu", description = "меню" } } });
        await stage.Result("setMyCommands", new { commands = new[] { new { command = "link", description = "сводка" } }, scope = new { type = "all_group_chats" } });

        Assert.Equal("link", (string?)(await stage.Get($"/playground/commands/{Stage.Director}?chat={group}"))[0]!["command"]);
        Assert.Equal("menu", (string?)(await stage.Get($"/playground/commands/{Stage.Director}"))[0]!["command"]);
    }

    private static async Task<JsonArray> Seen(Stage stage, long group, long person) =>
        (JsonArray)await stage.Get($"/playground/people/{person}/messages?chat={group}");
}
