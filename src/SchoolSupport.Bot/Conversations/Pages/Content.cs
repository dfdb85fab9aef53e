using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Bot.Conversations;

/// <summary>What an outbox row holds: a page in a form that any channel's adapter can send, long after the turn that made it.</summary>
public sealed record Content
{
    /// <summary>Telegram-style HTML; a caption when there is a file.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<IReadOnlyList<ContentButton>> Rows { get; init; } = [];

    public Attachment? File { get; init; }

    /// <summary>Photos, or other files, that go out together without a text; at most ten of one sort. Null: a message with a text.</summary>
    public IReadOnlyList<SentMedia>? Media { get; init; }

    /// <summary>Not a message at all but what the chat's command menu lists from now on; null: a message.</summary>
    public IReadOnlyList<ContentCommand>? Commands { get; init; }

    /// <summary>True: it comes without a sound.</summary>
    public bool? Quiet { get; init; }

    /// <summary>True: its hour counts, so that not even the night holds it back.</summary>
    public bool? Timely { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, ContentJson.Readable.Content);

    public static Content FromJson(string json) => JsonSerializer.Deserialize(json, ContentJson.Readable.Content)!;

    public static Content Menu(IEnumerable<SlashCommand> commands) => new()
    {
        Text = string.Empty,
        Commands = [.. commands.Select(command => new ContentCommand(command.Name, command.Description))],
    };

    public static Content Showing(IEnumerable<SentMedia> media) => new() { Text = string.Empty, Media = [.. media] };

    public static Content Of(Html text, Page page, RouteCodec codec) => new()
    {
        Text = text.ToString(),
        Rows = [.. ButtonRows.Fitting(page.Rows).Select(row => row.Select(button => ContentButton.Of(button, codec)).ToList())],
        File = page.Attached,
        Quiet = page.IsQuiet ? true : null,
        Timely = page.IsTimely ? true : null,
    };
}

/// <summary>A button in an outbox row: exactly one of the three is set.</summary>
public sealed record ContentButton
{
    public required string Text { get; init; }

    public string? Route { get; init; }

    public string? Url { get; init; }

    public string? Copied { get; init; }

    public static ContentButton Of(Button button, RouteCodec codec) => button switch
    {
        Button.RouteButton route => new() { Text = route.Text, Route = codec.Encode(route.Route) },
        Button.UrlButton link => new() { Text = link.Text, Url = link.Url },
        Button.CopyButton copy => new() { Text = copy.Text, Copied = copy.Copied },
        _ => throw new InvalidOperationException($"A kind of button without a form in the outbox: {button.GetType().Name}."),
    };
}

/// <summary>A line of a chat's command menu.</summary>
public sealed record ContentCommand(string Name, string Description);

[JsonSerializable(typeof(Content))]
internal sealed partial class ContentJson : JsonSerializerContext
{
    /// <summary>Writes Russian as it is: as escapes each letter would take six bytes of the row, and both sides would convert it.</summary>
    public static ContentJson Readable { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
