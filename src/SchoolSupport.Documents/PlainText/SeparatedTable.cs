using System.Text;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.PlainText;

/// <summary>
/// Reads tables that programs have saved as text, with «;» or «,» between the cells (CSV): at least three rows, one after another, with
/// the same number of separators. Cells in quotation marks may hold separators, quotation marks and line ends.
/// </summary>
internal static class SeparatedTable
{
    private const int FewestRows = 3;
    private const int FewestSeparators = 2;
    private const int MostLinesOfCell = 30;
    private const int MostColumns = 1_000;

    /// <summary>The table that begins at a line; null when there is none.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="at">The line.</param>
    /// <param name="mostCells">How many cells are read before reading stops: more is refused anyway.</param>
    public static TableInText? At(string[] text, int at, int mostCells) => At(text, at, ';', mostCells) ?? At(text, at, ',', mostCells);

    private static TableInText? At(string[] text, int at, char separator, int mostCells)
    {
        if (text[at].Count(c => c == separator) < FewestSeparators) return null;
        List<DocumentRow> rows = [];
        int cellsOfFirst = 0, end = at;
        while (end < text.Length && (long)rows.Count * cellsOfFirst <= mostCells && Row(text, end, separator) is var (cells, next))
        {
            if (rows.Count == 0) cellsOfFirst = cells.Count;
            if (cells.Count <= FewestSeparators || cells.Count != cellsOfFirst) break;
            rows.Add(new DocumentRow(end + 1, [.. cells.Select((cell, i) => new DocumentCell(i, cell))]));
            end = next;
        }
        return rows.Count >= FewestRows ? new TableInText(rows, end) : null;
    }

    // The cells of a row and the line behind it; null when its quotation marks do not match, or when it is a sentence: «один, два, три».
    private static (List<string> Cells, int Next)? Row(string[] text, int at, char separator)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int line = at; line < text.Length && line < at + MostLinesOfCell; line++)
        {
            for (int i = 0; i < text[line].Length; i++)
            {
                char c = text[line][i];
                if (c == '"' && isQuoted && i + 1 < text[line].Length && text[line][i + 1] == '"') cell.Append(text[line][i++]);
                else if (c == '"' && (isQuoted || cell.Length == 0)) isQuoted = !isQuoted;
                else if (c == separator && !isQuoted)
                {
                    if (separator == ',' && i + 1 < text[line].Length && text[line][i + 1] == ' ') return null;
                    if (cells.Count == MostColumns) return null;
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else cell.Append(c);
            }
            if (!isQuoted) return ([.. cells, cell.ToString()], line + 1);
            cell.Append('\n');
        }
        return null;
    }
}
