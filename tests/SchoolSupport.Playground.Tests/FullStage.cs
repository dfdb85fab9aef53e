namespace SchoolSupport.Playground.Tests;

/// <summary>A playground where something of everything is already there, for requests that change nothing because they are refused.</summary>
public sealed class FullStage : IAsyncLifetime
{
    public const long Blocked = 1003;
    public const long Deactivated = 1004;

    private readonly Dictionary<string, string> names = [];

    public Stage Stage { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Stage = await Stage.Open();
        Stage.Server.Invite(new PlaygroundPerson(Blocked, "Олег"));
        await Stage.Say("/start", Blocked);
        await Stage.Do(Blocked, "block", new { blocked = true });
        Stage.Server.Invite(new PlaygroundPerson(Deactivated, "Инна"));
        await Stage.Say("/start", Deactivated);
        await Stage.Do(Deactivated, "deactivate", new { });
        var said = (long)(await Stage.Say("моё"))["messageId"]!;
        var document = await Stage.Upload("sendDocument", [1], "document", "a.txt", ("chat_id", $"{Stage.Director}"));
        var photo = await Stage.Upload("sendPhoto", Pictures.Png(40, 30), "photo", "a.png", ("chat_id", $"{Stage.Director}"));
        var deleted = await Stage.Send("лишнее");
        await Stage.Result("deleteMessage", new { chat_id = Stage.Director, message_id = deleted });
        await MakeGroups();
        names["$deactivated"] = $"{Deactivated}";
        names["$director"] = $"{Stage.Director}";
        names["$stranger"] = $"{Stage.Stranger}";
        names["$blocked"] = $"{Blocked}";
        names["$said"] = $"{said}";
        names["$text"] = $"{await Stage.Send("текст")}";
        names["$keyboardMessage"] = $"{await Stage.Send("клавиатура", new { keyboard = new[] { new[] { "Да" } } })}";
        names["$documentMessage"] = $"{document["result"]!["message_id"]}";
        names["$documentFile"] = (string)document["result"]!["document"]!["file_id"]!;
        names["$deleted"] = $"{deleted}";
        names["$photoFile"] = (string)photo["result"]!["photo"]![0]!["file_id"]!;
    }

    private async Task MakeGroups()
    {
        var (open, silent, kicked, deleted) = (await Stage.Group(), await Stage.Group(), await Stage.Group(), await Stage.Group());
        await Stage.Order($"/playground/groups/{silent}/rights", new { maySpeak = false });
        await Stage.Order($"/playground/groups/{kicked}/bot", new { present = false });
        await Stage.Order($"/playground/groups/{deleted}/delete", new { });
        var (upgraded, super) = (await Stage.Group(), await Stage.Upgrade(await Stage.Group()));
        await Stage.Upgrade(upgraded);
        await Stage.Order($"/playground/groups/{super}/bot", new { present = false });
        var said = await Stage.Do(Stage.Director, $"text?chat={open}", new { text = "/help" });
        (names["$group"], names["$silentGroup"], names["$kickedGroup"]) = ($"{open}", $"{silent}", $"{kicked}");
        (names["$deletedGroup"], names["$upgradedGroup"], names["$kickedSupergroup"]) = ($"{deleted}", $"{upgraded}", $"{super}");
        names["$saidInGroup"] = $"{said["messageId"]}";
    }

    /// <summary>The body with every $name replaced by what is there.</summary>
    public string Filled(string body) =>
        names.OrderByDescending(name => name.Key.Length).Aggregate(body, (text, name) => text.Replace(name.Key, name.Value, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => Stage.DisposeAsync();
}
