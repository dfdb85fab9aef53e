using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Finds what the plan is called and what the order is about.</summary>
internal static partial class PlanTitle
{
    private const int Longest = 500;

    /// <summary>The paragraphs, each cut before the lines that open a heading or name the order's subject: in plain texts no blank line sets them apart.</summary>
    public static IReadOnlyList<ParagraphPiece> Cut(IReadOnlyList<ParagraphPiece> paragraphs) => [.. paragraphs.SelectMany(Cut)];

    private static IEnumerable<ParagraphPiece> Cut(ParagraphPiece paragraph)
    {
        string[] lines = paragraph.Text.Split('\n');
        int from = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !OpeningPattern().IsMatch(lines[i]) && !SubjectPattern().IsMatch(lines[i])) continue;
            yield return paragraph with { Text = string.Join('\n', lines[from..i]) };
            from = i;
        }
    }

    /// <summary>The plan's own heading, nearest before its first activity; null when there is none.</summary>
    public static string? OfPlan(IReadOnlyList<ParagraphPiece> before) => Nearest(before, Names) ?? Nearest(before, Opens);

    private static string? Nearest(IReadOnlyList<ParagraphPiece> before, Func<ParagraphPiece, bool> opens)
    {
        for (int last = before.Count - 1; last >= 0; last--)
        {
            if (!opens(before[last])) continue;
            int first = last;
            while (first > 0 && Opens(before[first - 1])) first--;
            return string.Join(' ', before.Skip(first).Take(last - first + 1).Concat(before.Skip(last + 1).TakeWhile(GoesOn)).Select(Line));
        }
        return null;
    }

    /// <summary>The order's subject: «Об утверждении …»; null when there is none.</summary>
    public static string? OfOrder(IReadOnlyList<ParagraphPiece> before)
    {
        int at = before.ToList().FindIndex(line => SubjectPattern().IsMatch(line.Text) && line.Text.Length <= 2 * Longest);
        return at < 0 ? null : string.Join(' ', before.Skip(at).Take(1).Concat(before.Skip(at + 1).TakeWhile(line => RowSigns.GoesOn(line.Text) && line.Text.Length <= Longest)).Select(Line));
    }

    /// <summary>Whether a paragraph begins the heading of a plan.</summary>
    public static bool Opens(ParagraphPiece line) =>
        line.Text.Length <= Longest && OpeningPattern().IsMatch(line.Text) && !line.Text.EndsWith(';') && !line.Text.EndsWith(':');

    // «Мероприятия» alone often heads the table of a plan that has a name of its own.
    private static bool Names(ParagraphPiece line) => Opens(line) && !line.Text.StartsWith("мероприятия", StringComparison.OrdinalIgnoreCase);

    private static bool GoesOn(ParagraphPiece line) => line.Text.Length <= Longest && (line.Text[^1] is not ('.' or ':' or ';') || line.Text.EndsWith("г.", StringComparison.Ordinal))
        && !Continuation.OpensAnnex(line.Text) && ActivityNumber.Lead(line.Text) is null && !RowSigns.IsHeadingWord(line.Text)
        && (RowSigns.GoesOn(line.Text) || line.Text.StartsWith('(') || line.IsHeading || ContinuingPattern().IsMatch(line.Text));

    private static string Line(ParagraphPiece line) => line.Text.ReplaceLineEndings(" ");

    [GeneratedRegex(@"^[«""]?(?:(?!настоящ|данн|утвержд|указанн)[а-яё-]+(?:ый|ий|ой|ая|яя|ое)\s+){0,3}(?:план\b|план-график|дорожн\w+\s+карт|комплекс\s+мер|комплекс\s+мероприят|мероприятия\b|перечень\s+мероприят|программа\b|циклограмма|график\s+мероприят|система\s+мер)", RegexOptions.IgnoreCase)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(@"^[«""]?Об?\s+[а-яё«]")]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"^(?:на\s+20\d\d|в\s+20\d\d|по\s|в\s|\(|«)", RegexOptions.IgnoreCase)]
    private static partial Regex ContinuingPattern();
}
