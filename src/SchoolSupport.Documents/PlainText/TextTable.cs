using System.Text.RegularExpressions;

namespace SchoolSupport.Documents.PlainText;

/// <summary>Rows of tables in texts.</summary>
internal static partial class TextTable
{
    private const int MostLinesOfCell = 30;

    /// <summary>The cells of a line: between tabs, or between the bars of «| a | b |» or «a | b | c»; null when the line is no row.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOpen">Whether rows of its table begin without a bar: then a bar behind spaces ends a blank cell.</param>
    public static IReadOnlyList<string>? CellsOf(string line, bool isOpen)
    {
        if (line.Contains('\t', StringComparison.Ordinal)) return [.. line.Split('\t').Select(Unquoted)];
        string trimmed = line.Trim();
        if (trimmed.Count(c => c == '|') < 2) return null;
        string inner = trimmed[0] == '|' && !isOpen ? trimmed[1..] : trimmed;
        return [.. BarPattern().Split(inner[^1] == '|' ? inner[..^1] : inner).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal).Trim())];
    }

    /// <summary>A line that only rules: «|---|---|», «+----+», «=====».</summary>
    public static bool IsRule(string line) => RulePattern().IsMatch(line);

    /// <summary>The line at which a row ends whose cell Excel has quoted because it has several lines; the line itself otherwise.</summary>
    public static int EndOfQuoted(string[] lines, int at)
    {
        if (!OpenQuotePattern().IsMatch(lines[at]) || IsEven(lines[at])) return at;
        int quotes = Quotes(lines[at]);
        for (int end = at + 1; end < lines.Length && end <= at + MostLinesOfCell; end++)
        {
            quotes += Quotes(lines[end]);
            if (quotes % 2 == 0) return ClosingQuotePattern().IsMatch(lines[end]) ? end : at;
        }
        return at;
    }

    private static bool IsEven(string line) => Quotes(line) % 2 == 0;

    private static int Quotes(string line) => line.Count(c => c == '"');

    private static string Unquoted(string cell) => cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"' && (cell.Contains('\n', StringComparison.Ordinal) || cell.Contains("\"\"", StringComparison.Ordinal))
        ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
        : cell;

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex BarPattern();

    [GeneratedRegex(@"^\s*[|+][\s|+:=-]*[-=][\s|+:=-]*$|^\s*[-=_]{4,}\s*$")]
    private static partial Regex RulePattern();

    [GeneratedRegex("(?:^|\t)\"[^\t]*$")]
    private static partial Regex OpenQuotePattern();

    [GeneratedRegex("\"(?:\t|$)")]
    private static partial Regex ClosingQuotePattern();
}
