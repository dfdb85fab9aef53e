using System.Text.RegularExpressions;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.PlainText;

/// <summary>
/// Reads tables that were copied out of a PDF with their columns kept apart by spaces: a line with gaps, and below it lines blank at the
/// same places. Only tables that number their rows are read: nothing else tells where a row begins.
/// </summary>
internal sealed partial class SpacedTable
{
    private const int FewestLines = 3;
    private const int FewestRows = 2;
    private const int FewestGaps = 2;
    private const int WidestLine = 400;
    private const int MostLines = 3_000;

    private readonly string[] text;
    private readonly bool[] blank;
    private readonly int gaps;
    private int end;

    private SpacedTable(string[] text, int at)
    {
        (this.text, end) = (text, at);
        blank = new bool[WidestLine];
        Array.Fill(blank, true);
        Narrow(blank, text[at]);
        gaps = Gaps(blank).Count;
        while (end < text.Length && end - at < MostLines && Fits(text[end])) Narrow(blank, text[end++]);
    }

    /// <summary>The table that begins at a line; null when there is none.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="at">The line.</param>
    /// <param name="tried">The first line behind what was looked at.</param>
    public static TableInText? At(string[] text, int at, out int tried)
    {
        tried = at;
        if (text[at].Length > WidestLine || GapPattern().Count(text[at].Trim()) < FewestGaps) return null;
        SpacedTable found = new(text, at);
        tried = found.end;
        return found.end - at >= FewestLines && found.Rows(at) is { } rows && rows.Skip(1).Count(IsNumbered) >= FewestRows ? new TableInText(rows, found.end) : null;
    }

    // A line belongs to the table as long as every gap stays open.
    private bool Fits(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || line.Length > WidestLine || line.Contains('\t', StringComparison.Ordinal)) return false;
        if (PagePattern().IsMatch(line)) return true;
        bool[] narrowed = [.. blank];
        Narrow(narrowed, line);
        return Gaps(narrowed).Count >= gaps;
    }

    private static void Narrow(bool[] blank, string line)
    {
        if (PagePattern().IsMatch(line)) return;
        for (int i = 0; i < line.Length; i++) blank[i] &= line[i] is ' ' or '\u00A0';
    }

    // Where texts end and the next column begins: two blanks and more between columns, not those at both ends.
    private static List<int> Gaps(bool[] blank)
    {
        List<int> starts = [];
        int first = Array.IndexOf(blank, false), last = Array.LastIndexOf(blank, false);
        for (int i = first + 2; first >= 0 && i < last; i++)
        {
            if (blank[i] && blank[i - 1] && !blank[i + 1]) starts.Add(i + 1);
        }
        return starts;
    }

    private List<DocumentRow>? Rows(int at)
    {
        List<int> starts = [0, .. Gaps(blank)];
        List<DocumentRow> rows = [];
        for (int line = at; line < end; line++)
        {
            if (PagePattern().IsMatch(text[line])) continue;
            string[] parts = [.. starts.Select((start, i) => Part(text[line], start, i + 1 < starts.Count ? starts[i + 1] : text[line].Length))];
            bool goesOn = rows.Count > 0 && (parts[0].Length == 0 || (!NumberPattern().IsMatch(parts[0]) && parts.Skip(1).All(part => part.Length == 0)));
            if (goesOn) rows[^1] = rows[^1] with { Cells = [.. rows[^1].Cells.Select((cell, i) => cell with { Text = $"{cell.Text}\n{parts[i]}".Trim('\n') })] };
            else rows.Add(new DocumentRow(line + 1, [.. parts.Select((part, i) => new DocumentCell(i, part))]));
        }
        return rows;
    }

    private static string Part(string line, int start, int end) => start >= line.Length ? "" : line[start..Math.Min(end, line.Length)].Trim();

    private static bool IsNumbered(DocumentRow row) => NumberPattern().IsMatch(row.Cells[0].Text);

    [GeneratedRegex(@"\S[ \u00A0]{2,}(?=\S)")]
    private static partial Regex GapPattern();

    [GeneratedRegex(@"^[ \u00A0]{8,}\d{1,3}\s*$")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{1,3})*[.)]?)$")]
    private static partial Regex NumberPattern();
}
