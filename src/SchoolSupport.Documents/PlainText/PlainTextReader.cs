using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.PlainText;

/// <summary>
/// Reads texts with tables in them: lines with tabs or «;», ruled with «|», drawn with characters, or kept apart by spaces. Blank lines
/// end a paragraph and a piece of a table; marks of headings and bold words («#», «**») are taken as hints and left out.
/// </summary>
internal sealed class PlainTextReader
{
    private const string Place = "текст";

    private readonly CellBudget budget;
    private readonly List<DocumentBlock> blocks = [];
    private readonly List<DocumentRow> rows = [];
    private readonly StringBuilder paragraph = new();
    private int paragraphStart;
    private bool isHeading;
    private bool isBold;
    private bool isOpen;
    private int framedTried;
    private int spacedTried;

    private PlainTextReader(WorkbookLimits limits) => budget = new CellBudget(limits);

    /// <exception cref="UnreadableDocumentException">The bytes are no text, or it is empty or too large.</exception>
    public static DocumentContent Read(ReadOnlySpan<byte> bytes, WorkbookLimits limits)
    {
        string text = TextEncoding.Decode(bytes) ?? throw FileExpectation.RoadMap.Refuse(FileKind.Unknown);
        if (string.IsNullOrWhiteSpace(text)) throw FileExpectation.RoadMap.Refuse(FileKind.Empty);
        PlainTextReader reader = new(limits);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length;) i = reader.Next(lines, i);
        reader.EndParagraph();
        reader.EndTable();
        return new DocumentContent(reader.blocks);
    }

    // Reads what begins at a line; gives the line behind it.
    private int Next(string[] lines, int at)
    {
        if ((Framed(lines, at) ?? SeparatedTable.At(lines, at, budget.Limits.Cells) ?? Spaced(lines, at)) is { } table)
        {
            Add(table);
            return table.End;
        }
        int last = TextTable.EndOfQuoted(lines, at);
        Add(at + 1, last == at ? lines[at] : string.Join('\n', lines[at..(last + 1)]));
        return last + 1;
    }

    // What was looked at in vain is not looked at again from each of its lines.
    private TableInText? Framed(string[] lines, int at)
    {
        if (at < framedTried) return null;
        TableInText? table = FramedTable.At(lines, at, out int tried);
        framedTried = Math.Max(framedTried, tried);
        return table;
    }

    private TableInText? Spaced(string[] lines, int at)
    {
        if (at < spacedTried) return null;
        TableInText? table = SpacedTable.At(lines, at, out int tried);
        spacedTried = Math.Max(spacedTried, tried);
        return table;
    }

    private void Add(TableInText table)
    {
        EndParagraph();
        EndTable();
        foreach (DocumentRow row in table.Rows)
        {
            budget.AddRow(rows.Count + 1);
            budget.AddCells(row.Cells.Count - 1, row.Cells.Count);
            rows.Add(row with { Cells = [.. row.Cells.Select(cell => cell with { Text = Plain(cell.Text) })] });
        }
        EndTable();
    }

    private void Add(int number, string line)
    {
        if (TextTable.IsRule(line)) return;
        if (TextTable.CellsOf(line, isOpen) is { } cells)
        {
            EndParagraph();
            if (rows.Count == 0) isOpen = !line.TrimStart().StartsWith('|');
            budget.AddRow(rows.Count + 1);
            budget.AddCells(cells.Count - 1, cells.Count);
            rows.Add(new DocumentRow(number, [.. cells.Select((cell, i) => new DocumentCell(i, Plain(cell)))]));
            return;
        }
        EndTable();
        if (string.IsNullOrWhiteSpace(line)) EndParagraph();
        else AddToParagraph(number, line);
    }

    private void AddToParagraph(int number, string line)
    {
        bool startsSharp = line.StartsWith('#');
        if (startsSharp) EndParagraph();
        if (paragraph.Length == 0) (paragraphStart, isHeading) = (number, startsSharp || isBold || line.TrimStart().StartsWith("**", StringComparison.Ordinal));
        else paragraph.Append('\n');
        // An odd number of marks opens or closes bold over several lines.
        if (line.Split("**").Length % 2 == 0) isBold = !isBold;
        paragraph.Append(Plain(line.TrimStart('#', ' ')));
        if (startsSharp) EndParagraph();
    }

    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal);

    private void EndParagraph()
    {
        if (!string.IsNullOrWhiteSpace(paragraph.ToString())) blocks.Add(new DocumentParagraph(paragraphStart, paragraph.ToString(), isHeading));
        paragraph.Clear();
    }

    private void EndTable()
    {
        if (rows.Count > 0) blocks.Add(new DocumentTable(Place, [.. rows]));
        rows.Clear();
        isOpen = false;
    }
}
