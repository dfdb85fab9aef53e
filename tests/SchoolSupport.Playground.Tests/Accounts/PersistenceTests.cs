using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.Accounts;

public sealed class PersistenceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("playground-").FullName;

    private PlaygroundOptions Kept => new() { StateFolder = folder };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_restart_keeps_chats_and_what_the_bot_has_not_read()
    {
        JsonArray messagesBefore, updatesBefore;
        await using (var stage = await Stage.Open(Kept))
        {
            await stage.Say("512");
            await stage.Send("Записано", new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "y" } } } });
            await stage.Result("sendMessage", new { chat_id = Stage.Director, text = "<b>ё</b> https://a.ru", parse_mode = "HTML" });
            updatesBefore = await stage.Updates();
            messagesBefore = await stage.Messages();
        }
        await using var again = await Stage.Open(Kept, started: false);
        Assert.Equal(messagesBefore.ToJsonString(), (await again.Messages()).ToJsonString());
        Assert.Equal(updatesBefore.ToJsonString(), (await again.Updates()).ToJsonString());
    }

    [Fact]
    public async Task Message_and_update_ids_never_come_twice()
    {
        long message, update;
        await using (var stage = await Stage.Open(Kept))
        {
            update = (long)(await stage.Updates())[^1]!["update_id"]!;
            await stage.Updates(update + 1);
            message = await stage.Send("последнее");
            await stage.Result("deleteMessage", new { chat_id = Stage.Director, message_id = message });
        }
        await using var again = await Stage.Open(Kept);
        Assert.Equal(update + 1, (long)(await again.Updates())[0]!["update_id"]!);
        Assert.True(await again.Send("следующее") > message);
    }

    [Fact]
    public async Task The_clock_files_and_settings_outlive_a_restart()
    {
        string fileId;
        await using (var stage = await Stage.Open(Kept))
        {
            stage.Server.Clock.Advance(TimeSpan.FromDays(3));
            var sent = await stage.Upload("sendDocument", [1, 2, 3], "document", "a.txt", ("chat_id", $"{Stage.Director}"));
            fileId = (string)sent["result"]!["document"]!["file_id"]!;
            await stage.Result("setMyCommands", new { commands = new[] { new { command = "menu", description = "Меню" } } });
            await stage.Do(Stage.Stranger, "block", new { blocked = true });
        }
        await using var again = await Stage.Open(Kept, started: false);
        Assert.Equal(3 * 24 * 60 * 60, (long)(await again.Get("/playground/clock"))["offsetSeconds"]!);
        Assert.Equal([1, 2, 3], await again.Http.GetByteArrayAsync($"/playground/files/{fileId}", TestContext.Current.CancellationToken));
        Assert.Equal("menu", (string?)(await again.Get($"/playground/commands/{Stage.Director}"))[0]!["command"]);
        Assert.Equal("403 Forbidden: bot was blocked by the user", await again.Refusal("sendMessage", new { chat_id = Stage.Stranger, text = "а" }));
    }

    [Fact]
    public async Task Half_a_line_at_the_end_of_the_journal_costs_only_itself()
    {
        await using (var stage = await Stage.Open(Kept))
            await stage.Send("Записано");
        await File.AppendAllTextAsync(Path.Combine(folder, "playground.jsonl"), "{\"Message\":{\"Id\":", TestContext.Current.CancellationToken);
        await using var again = await Stage.Open(Kept, started: false);
        Assert.Equal("Записано", (string?)(await again.Messages())[^1]!["text"]);
    }

    [Fact]
    public async Task Two_playgrounds_never_share_a_folder()
    {
        await using var stage = await Stage.Open(Kept);
        await Assert.ThrowsAsync<IOException>(() => PlaygroundServer.Start(Kept with { Port = 0 }));
    }
}
