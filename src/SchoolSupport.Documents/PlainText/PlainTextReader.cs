using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.PlainText;

/// <summary>
/// Reads texts with tables in them: lines with tabs, or ruled with «|». Blank lines end a paragraph and a piece of a table; marks of
/// headings and bold words («#», «**») are taken as hints and left out.
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

    private PlainTextReader(WorkbookLimits limits) => budget = new CellBudget(limits);

    /// <exception cref="UnreadableDocumentException">The bytes are no text, or it is empty or too large.</exception>
    public static DocumentContent Read(ReadOnlySpan<byte> bytes, WorkbookLimits limits)
    {
        string text = TextEncoding.Decode(bytes) ?? throw FileExpectation.RoadMap.Refuse(FileKind.Unknown);
        if (string.IsNullOrWhiteSpace(text)) throw FileExpectation.RoadMap.Refuse(FileKind.Empty);
        PlainTextReader reader = new(limits);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int last = TextTable.EndOfQuoted(lines, i);
            reader.Add(i + 1, last == i ? lines[i] : string.Join('\n', lines[i..(last + 1)]));
            i = last;
        }
        reader.EndParagraph();
        reader.EndTable();
        return new DocumentContent(reader.blocks);
    }

    private void Add(int number, string line)
    {
        if (TextTable.IsRule(line)) return;
        if (TextTable.CellsOf(line) is { } cells)
        {
            EndParagraph();
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
    }
}
