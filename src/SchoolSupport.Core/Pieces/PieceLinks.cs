using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Pieces;

/// <summary>Links as people type and paste them.</summary>
public static partial class PieceLinks
{
    /// <summary>The links of a text in their order, each once, with «https://» where it was left out.</summary>
    public static IReadOnlyList<Uri> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Uri> links = [];
        foreach (Match match in Pattern().Matches(text))
        {
            string said = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '»', '"', '\'');
            string full = said.Contains("://", StringComparison.Ordinal) ? said : "https://" + said;
            if (Uri.TryCreate(full, UriKind.Absolute, out Uri? link) && !links.Contains(link)) links.Add(link);
        }
        return links;
    }

    // Without a scheme only names that end like sites known here: «п.12» and «отчёт.docx» are no links.
    [GeneratedRegex(
        @"(?<![\w@./-])(?:https?://[^\s<>]+|(?:[a-zа-яё0-9](?:[a-zа-яё0-9-]*[a-zа-яё0-9])?\.)+(?:ru|рф|su|com|org|net|info|me|pro|online|site|дети|москва)(?![\w@-])(?:[/?#][^\s<>]*)?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
