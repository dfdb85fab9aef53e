using System.Runtime.CompilerServices;
using System.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Text with Telegram's HTML markup. The literal parts of <c>$"…"</c> are markup; whatever stands in a hole is escaped,
/// unless it is <see cref="Html"/> itself. So markup can neither be broken nor injected by what a person typed.
/// Convention: a tag opened on a line is closed on it, so that long pages can be split between lines.
/// </summary>
[InterpolatedStringHandler]
public sealed class Html
{
    private readonly StringBuilder text;

    public Html(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 16));

    private Html(string markup) => text = new StringBuilder(markup);

    public static Html Empty => new(string.Empty);

    /// <summary>Plain text from anywhere, escaped.</summary>
    public static Html Plain(string plain) => new(Escape(plain));

    /// <summary>Parts put together, with a separator of plain text between them.</summary>
    public static Html Join(string separator, IEnumerable<Html> parts)
    {
        var joined = Empty;
        var between = string.Empty;
        foreach (var part in parts)
        {
            joined.text.Append(between).Append(part.text);
            between = Escape(separator);
        }

        return joined;
    }

    /// <summary>Lines, those that are null left out.</summary>
    public static Html Lines(params IEnumerable<Html?> lines) => Join("\n", lines.OfType<Html>());

    internal static Html Trusted(string markup) => new(markup);

    /// <summary>A date may end in «г.»: the sentence's own full stop is then left out.</summary>
    public void AppendLiteral(string markup) =>
        text.Append(FullStops.FirstOf(markup) is { } stop && FullStops.EndIn(text) ? markup.Remove(stop, 1) : markup);

    public void AppendFormatted(Html? part) => text.Append(part?.text);

    public void AppendFormatted(string? plain) => text.Append(Escape(plain ?? string.Empty));

    public void AppendFormatted(int number) => text.Append(number);

    public void AppendFormatted(long number) => text.Append(number);

    public override string ToString() => text.ToString();

    // The four characters that Telegram's parser knows; all others pass as they are.
    private static string Escape(string plain) =>
        plain.AsSpan().IndexOfAny('&', '<', '>') < 0
            ? plain
            : plain.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal);
}
