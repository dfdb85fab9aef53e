using System.Net;
using System.Text.RegularExpressions;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>A message of a chat as the person sees it, read from the playground.</summary>
public sealed partial record ShownMessage
{
    public long MessageId { get; init; }
    public bool FromBot { get; init; }
    public string Kind { get; init; } = "text";

    /// <summary>Text or caption with its markup.</summary>
    public string Html { get; init; } = "";
    public string Text { get; init; } = "";
    public string? Caption { get; init; }
    public ShownFile? File { get; init; }
    public bool Deleted { get; init; }

    /// <summary>Came without a sound.</summary>
    public bool Silent { get; init; }
    public IReadOnlyList<IReadOnlyList<ShownButton>> Buttons { get; init; } = [];

    /// <summary>Text or caption without markup; spaces that do not break are plain ones here.</summary>
    public string Words => Spaced(Caption ?? Text);

    public IEnumerable<ShownButton> AllButtons => Buttons.SelectMany(row => row);

    /// <summary>The button whose text is this, or else begins so; null when there is none.</summary>
    public ShownButton? Button(string label) =>
        AllButtons.FirstOrDefault(button => button.Label == label)
        ?? AllButtons.FirstOrDefault(button => button.Label.StartsWith(label, StringComparison.Ordinal));

    /// <summary>All that the eye meets: text, then buttons with where they lead, a row a line. Ids that change from run to run are left out.</summary>
    public string Draw()
    {
        var lines = new List<string>();
        if (File is { } file)
            lines.Add($"[{Kind}: {file.Name ?? Kind}]");
        else if (Kind != "text")
            lines.Add($"[{Kind}]");
        if (Html.Length > 0)
            lines.AddRange(Marked(Html).Split('\n'));
        lines.AddRange(Buttons.Select(row => string.Join("  ", row.Select(button => button.Draw()))));
        return string.Join('\n', lines.Select(line => $"  │ {Spaced(line)}".TrimEnd()));
    }

    internal static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static string Marked(string html)
    {
        var text = Bold().Replace(html, "**");
        text = Italic().Replace(text, "_");
        text = Code().Replace(text, "`");
        return WebUtility.HtmlDecode(AnyTag().Replace(text, ""));
    }

    [GeneratedRegex("</?b>")]
    private static partial Regex Bold();

    [GeneratedRegex("</?i>")]
    private static partial Regex Italic();

    [GeneratedRegex("</?(code|pre)>")]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AnyTag();
}

public sealed record ShownFile(string FileId, string? Name, long Size, string MimeType, string Url);

/// <summary>A button; exactly one of data, address and copied text is there.</summary>
public sealed record ShownButton(string Text, string? Data, string? Url, string? CopyText)
{
    // Numbers up to this are counts, positions and days, the same in every run; ids of rows are far beyond it.
    private const long LargestPlainNumber = 1_000_000;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The text with plain spaces.</summary>
    public string Label => ShownMessage.Spaced(Text);

    public string Draw() => this switch
    {
        { Data: { } data } => $"[{Text} → {Route(data)}]",
        { Url: { } url } => $"[{Text} ↗ {url}]",
        _ => $"[{Text} ⧉ {CopyText}]",
    };

    private static string Route(string data)
    {
        var parts = data.Split(':');
        var numbers = parts.Skip(1).Select(Number).OfType<long>().ToList();
        return numbers.Count == 0 ? parts[0] : $"{parts[0]}({string.Join(", ", numbers)})";
    }

    private static long? Number(string base36)
    {
        if (base36.Length > 4 || base36.Any(digit => !Digits.Contains(digit)))
            return null;
        var number = base36.Aggregate(0L, (sofar, digit) => (sofar * 36) + Digits.IndexOf(digit, StringComparison.Ordinal));
        return number < LargestPlainNumber ? number : null;
    }
}

/// <summary>What a press was answered with.</summary>
/// <param name="QueryId">The press, as the bot knows it.</param>
public sealed record ShownAnswer(bool Answered, string? Text = null, bool Alert = false, string? QueryId = null);

/// <summary>A call of the bot, as the playground saw it.</summary>
public sealed record ShownCall(long Number, string Method, long? ChatId, int Status, string? Description);
