using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>Reads the body of a document from its XML, block by block.</summary>
internal sealed class WordBody(PartXml xml, WordStyles styles, ListLabels labels, CellBudget budget, CancellationToken cancellation)
{
    private const int MostParagraphs = 50_000;

    private readonly WordParagraphs paragraphs = new(xml, styles, labels);
    private int tableCount;
    private int paragraphCount;

    /// <summary>All blocks with text.</summary>
    public IReadOnlyList<DocumentBlock> Read()
    {
        BodyBlocks blocks = new();
        while (xml.Read())
        {
            if (xml.IsStartOf("body", depth: 1)) ReadInto(blocks);
        }
        return blocks.All;
    }

    // Content controls, insertions and other wrappers are gone through; their paragraphs and tables stand deeper, that is all.
    private void ReadInto(IBlockSink sink)
    {
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "p") ReadParagraph(sink);
            else if (element == "tbl") sink.Add(ReadTable());
            else if (element is "del" or "moveFrom" or "Fallback") xml.Skip();
        }
    }

    private void ReadParagraph(IBlockSink sink)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++paragraphCount > MostParagraphs) throw FileExpectation.RoadMap.TooLarge();
        // Text boxes stand in the middle of a paragraph; their text comes before it.
        sink.Add(paragraphs.Read(() => ReadInto(sink)));
    }

    private DocumentTable ReadTable()
    {
        string place = $"таблица {++tableCount}";
        List<DocumentRow> rows = [];
        List<DocumentTable> nested = [];
        Dictionary<int, DocumentCell> above = [];
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "tr" && ReadRow(above, nested) is { } cells)
            {
                budget.AddRow(rows.Count + 1);
                rows.Add(new DocumentRow(rows.Count + 1, cells));
            }
            else if (element is "tblPr" or "tblGrid" or "del") xml.Skip();
        }
        return new DocumentTable(place, rows, nested);
    }

    // Null for a row that a tracked change has deleted.
    private List<DocumentCell>? ReadRow(Dictionary<int, DocumentCell> above, List<DocumentTable> nested)
    {
        List<DocumentCell> cells = [];
        bool isDeleted = false;
        int column = 0;
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "gridBefore") column += Number(xml.AnyAttribute("val"), 0);
            else if (element == "del") isDeleted = true;
            else if (element == "tc")
            {
                DocumentCell cell = ReadCell(column, above, nested);
                budget.AddCells(cell.Column + cell.Span - 1, cell.Span);
                cells.Add(cell);
                column += cell.Span;
            }
        }
        return isDeleted ? null : cells;
    }

    private DocumentCell ReadCell(int column, Dictionary<int, DocumentCell> above, List<DocumentTable> nested)
    {
        CellBlocks content = new(nested);
        int span = 1;
        bool isContinued = false;
        foreach (string element in xml.ElementsWithin())
        {
            if (element == "gridSpan") span = Math.Max(1, Number(xml.AnyAttribute("val"), 1));
            else if (element == "vMerge") isContinued = xml.AnyAttribute("val") is not "restart";
            else if (element == "p") ReadParagraph(content);
            else if (element == "tbl") content.Add(ReadTable());
            else if (element is "del" or "moveFrom" or "Fallback" or "tcPrChange") xml.Skip();
        }
        if (isContinued && above.TryGetValue(column, out DocumentCell? upper)) return upper with { Column = column, Span = span, IsContinued = true };
        return above[column] = new DocumentCell(column, content.Text, span, IsContinued: false, content.IsBold);
    }

    private static int Number(string? value, int otherwise) => int.TryParse(value, out int number) ? number : otherwise;
}
