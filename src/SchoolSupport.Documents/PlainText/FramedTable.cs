using System.Text.RegularExpressions;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.PlainText;

/// <summary>
/// Reads tables drawn with characters: «│ № │ Мероприятие │» or «| № | Мероприятие |» between lines of «├───┼» or «+---+». A row is what
/// stands between two drawn lines; a cell without a bar in it is as wide as the cells above.
/// </summary>
internal sealed partial class FramedTable
{
    private const int WidestLine = 2_000;
    private const int MostColumns = 200;
    private const int MostLines = 20_000;

    private readonly List<int> grid;
    private readonly List<DocumentRow> rows = [];
    private readonly List<(int Line, string?[] Parts)> lines = [];
    private bool[] reachesDown;

    private FramedTable(List<int> grid) => (this.grid, reachesDown) = (grid, new bool[grid.Count]);

    private int Columns => grid.Count - 1;

    /// <summary>The table that begins at a line; null when none is drawn there.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="at">The line.</param>
    /// <param name="tried">The first line behind what was looked at.</param>
    public static TableInText? At(string[] text, int at, out int tried)
    {
        int end = at;
        while (end < text.Length && end - at < MostLines && IsPart(text[end])) end++;
        tried = end;
        if (end == at) return null;
        string[] lines = [.. text[at..end].Select(Plain)];
        bool isDrawn = text[at..end].Any(line => line.IndexOfAny(['│', '║', '┃']) >= 0) || lines.Count(IsRule) >= 2;
        List<int> grid = lines.Select(BarsOf).MaxBy(bars => bars.Count)!;
        if (!isDrawn || grid.Count is < 3 or > MostColumns) return null;
        FramedTable table = new(grid);
        for (int i = 0; i < lines.Length; i++) table.Add(at + i + 1, lines[i]);
        table.EndRow();
        return new TableInText(table.rows, end);
    }

    private void Add(int number, string line)
    {
        if (IsRule(line))
        {
            EndRow();
            Array.Clear(reachesDown);
            return;
        }
        string?[] parts = PartsOf(line);
        if (!parts.Any(part => part is not null && DrawnPattern().IsMatch(part)))
        {
            lines.Add((number, parts));
            return;
        }
        // «│   ├───┼───┤»: only some columns end here, the others reach into the next row.
        bool[] open = [.. parts.Select(part => part is not null && !DrawnPattern().IsMatch(part))];
        lines.Add((number, [.. parts.Select((part, i) => open[i] ? part : null)]));
        EndRow();
        reachesDown = open;
    }

    // A row of many lines, or several rows without a line drawn between them: those that begin with a number.
    private void EndRow()
    {
        List<int> starts = [.. Enumerable.Range(0, lines.Count).Where(i => i == 0 || NumberPattern().IsMatch(lines[i].Parts[0] ?? ""))];
        if (starts.Count > 1 && !NumberPattern().IsMatch(lines[0].Parts[0] ?? "")) starts = starts.Count > 2 ? starts : [0];
        for (int i = 0; i < starts.Count; i++) EndRow(lines[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : lines.Count)]);
        lines.Clear();
    }

    private void EndRow(List<(int Line, string?[] Parts)> own)
    {
        List<DocumentCell> cells = [];
        for (int column = 0; column < Columns; column++)
        {
            if (own.TrueForAll(line => line.Parts[column] is null)) continue;
            string text = string.Join('\n', own.Select(line => line.Parts[column]?.Trim() ?? "").Where(part => part.Length > 0));
            int span = 1;
            while (column + span < Columns && own.TrueForAll(line => line.Parts[column + span] is null)) span++;
            DocumentCell? above = reachesDown[column] && text.Length == 0 ? rows.LastOrDefault()?.Cells.FirstOrDefault(cell => cell.Column == column) : null;
            cells.Add(above is null ? new DocumentCell(column, text, span) : above with { IsContinued = true });
        }
        if (cells.Exists(cell => cell is { Text.Length: > 0, IsContinued: false })) rows.Add(new DocumentRow(own[0].Line, cells));
    }

    // What stands under each column; null where the cell on the left reaches over it.
    private string?[] PartsOf(string line)
    {
        string?[] parts = new string?[Columns];
        List<int> bars = BarsOf(line);
        bool isAslant = !bars.TrueForAll(grid.Contains);
        for (int i = 0; i + 1 < bars.Count; i++)
        {
            int column = isAslant || bars.Count == grid.Count ? Math.Min(i, Columns - 1) : grid.IndexOf(bars[i]);
            string part = line[(bars[i] + 1)..bars[i + 1]];
            parts[column] = parts[column] is { } before ? $"{before} {part}" : part;
        }
        if (isAslant) parts = [.. parts.Select(part => part ?? "")];
        return parts;
    }

    private static List<int> BarsOf(string line)
    {
        List<int> bars = [.. line.Index().Where(c => c.Item is '|' or '+').Select(c => c.Index)];
        // A text may have a plus or a bar of its own only between the bars of its cell; the frame's own lines have no other.
        return bars.Count > 0 && !IsRule(line) && line.Contains('|', StringComparison.Ordinal) && !DrawnPattern().IsMatch(line) ? [.. bars.Where(i => line[i] == '|')] : bars;
    }

    private static bool IsPart(string line)
    {
        string trimmed = line.Trim();
        return trimmed.Length is > 2 and <= WidestLine && (IsFrame(trimmed[0]) || trimmed[0] is '|' || RulePattern().IsMatch(Plain(trimmed))) && (IsFrame(trimmed[^1]) || trimmed[^1] is '|' or '+');
    }

    private static bool IsFrame(char c) => c is >= '\u2500' and <= '\u257F';

    private static bool IsRule(string line) => RulePattern().IsMatch(line);

    // «║ ═ ╬» and their kin as «| - +».
    private static string Plain(string line) => string.Concat(line.TrimEnd().Select(c => c switch
    {
        '│' or '┃' or '║' or '┆' or '┊' or '╎' => '|',
        '─' or '━' or '═' or '┄' or '┈' or '╌' => '-',
        >= '\u2500' and <= '\u257F' => '+',
        _ => c,
    }));

    [GeneratedRegex(@"^\s*[+|][-=_+|:]*[-=_]{2}[-=_+|:]*[+|]\s*$")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"[-=_]{3,}\s*[+|]|[+|]\s*[-=_]{3,}|^[-=_]{3,}$")]
    private static partial Regex DrawnPattern();

    [GeneratedRegex(@"^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]{1,5}\.?)\s*$")]
    private static partial Regex NumberPattern();
}
