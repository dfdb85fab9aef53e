using System.Text.RegularExpressions;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Cuts a text that is too long for one message into several, between lines; nothing is lost.</summary>
public static partial class PageSplitter
{
    /// <summary>What one message holds, in code points after markup is taken away; some room is left for a notice above.</summary>
    public const int MaxVisible = 4000;

    /// <summary>What may stand under a file, counted so, too.</summary>
    public const int MaxCaption = 1024;

    /// <summary>The text of a page in parts that each fit. One too long to stand under the page's file comes before it.</summary>
    public static IReadOnlyList<Html> Split(Page page)
    {
        var parts = Split(page.Text);
        return page.Attached is not null && VisibleLength(parts[^1].ToString()) > MaxCaption ? [.. parts, Html.Empty] : parts;
    }

    /// <summary>The text in parts that each fit; one part when it fits as it is.</summary>
    public static IReadOnlyList<Html> Split(Html text)
    {
        var markup = text.ToString();
        if (markup.Length <= MaxVisible)
            return [text];

        var parts = new List<Html>();
        var part = new List<string>();
        var size = 0;
        foreach (var line in markup.Split('\n').SelectMany(Fitting))
        {
            var length = VisibleLength(line) + 1;
            if (size + length > MaxVisible && part.Count > 0)
            {
                parts.Add(Html.Trusted(string.Join('\n', part)));
                part.Clear();
                size = 0;
            }

            part.Add(line);
            size += length;
        }

        parts.Add(Html.Trusted(string.Join('\n', part)));
        return parts;
    }

    /// <summary>Code points that a reader sees: markup is not counted, an escaped character counts once.</summary>
    public static int VisibleLength(string markup) =>
        CodePoints.Count(CharacterReference().Replace(Tag().Replace(markup, string.Empty), "."));

    // A line longer than a whole message loses its markup and is cut where it must be.
    private static IEnumerable<string> Fitting(string line) =>
        VisibleLength(line) < MaxVisible
            ? [line]
            : Token().Matches(Tag().Replace(line, string.Empty)).Select(match => match.Value).Chunk(MaxVisible - 1).Select(piece => string.Concat(piece));

    [GeneratedRegex("</?[a-z-]+(?: [^>]*)?>")]
    private static partial Regex Tag();

    [GeneratedRegex("&(?:lt|gt|amp|quot|#[0-9]+);")]
    private static partial Regex CharacterReference();

    [GeneratedRegex("&(?:lt|gt|amp|quot|#[0-9]+);|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
