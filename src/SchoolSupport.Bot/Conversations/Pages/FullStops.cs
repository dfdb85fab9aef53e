using System.Text;

namespace SchoolSupport.Bot.Conversations;

/// <summary>A sentence that ends in an abbreviation («15 января 2027 г.») has one full stop, not two.</summary>
internal static class FullStops
{
    /// <summary>A plain text without a second full stop after «г.».</summary>
    public static string Single(string plain) => plain.Replace("г..", "г.", StringComparison.Ordinal);

    /// <summary>Where markup that goes on after something has a full stop first, behind closing tags only; null when it has none, or dots.</summary>
    public static int? FirstOf(string markup)
    {
        var at = 0;
        while (markup.AsSpan(at).StartsWith("</") && markup.IndexOf('>', at) is >= 0 and var end)
            at = end + 1;
        return at < markup.Length && markup[at] == '.' && !markup.AsSpan(at + 1).StartsWith(".") ? at : null;
    }

    /// <summary>Whether markup ends in a full stop, closing tags aside.</summary>
    public static bool EndIn(StringBuilder markup)
    {
        var at = markup.Length - 1;
        while (at >= 0 && markup[at] == '>')
        {
            while (at >= 0 && markup[at] != '<')
                at--;
            at--;
        }

        return at >= 0 && markup[at] == '.';
    }
}
