using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Cuts a document into paragraphs and tables with one header at most each.</summary>
internal sealed class PlanPieces
{
    private const int MostHiddenTold = 3;

    private readonly List<Piece> pieces = [];
    private readonly Oddities oddities;
    private bool headerSeen;

    private PlanPieces(Oddities oddities) => this.oddities = oddities;

    public static IReadOnlyList<Piece> Of(DocumentContent document, Oddities oddities)
    {
        PlanPieces cut = new(oddities);
        foreach (DocumentBlock block in document.Blocks)
        {
            if (block is DocumentTable table) cut.Add(table);
            else if (block is DocumentParagraph paragraph) cut.Add("текст", paragraph.Number, paragraph.Text, paragraph.IsHeading);
        }
        return cut.pieces;
    }

    private void Add(DocumentTable table)
    {
        List<DocumentRow> rows = [.. table.Rows.Where(row => !row.IsHidden).Select(Clean).Where(row => row.Cells.Any(cell => cell.Text.Length > 0))];
        TellHidden(table);
        if (MonthGrid.Read(rows) is { Rows.Count: > 0 } grid)
        {
            AddWithoutHeader(table.Place, rows[..grid.At], isWhole: false);
            pieces.Add(new TablePiece(table.Place, grid.Rows, grid.Layout, IsGrid: true));
            headerSeen = true;
            return;
        }
        List<(int At, TableHeader Header)> headers = HeadersOf(rows);
        if (headers.Count == 0 && table.Nested is { Count: > 0 } nested && nested.Any(inner => HeadersOf([.. inner.Rows.Select(Clean)]).Count > 0))
        {
            foreach (DocumentTable inner in nested) Add(inner);
            return;
        }
        int firstHeader = headers.Count > 0 ? headers[0].At : rows.Count;
        AddWithoutHeader(table.Place, rows[..firstHeader], isWhole: headers.Count == 0);
        for (int i = 0; i < headers.Count; i++)
        {
            (int at, TableHeader header) = headers[i];
            int end = i + 1 < headers.Count ? headers[i + 1].At : rows.Count;
            List<DocumentRow> below = rows[(at + header.Rows)..end];
            int annex = below.FindIndex(OpensAnnex);
            pieces.Add(new TablePiece(table.Place, annex < 0 ? below : below[..annex], header.Layout));
            headerSeen = true;
            if (annex >= 0) AddWithoutHeader(table.Place, below[annex..], isWhole: false);
        }
    }

    // What is hidden is not in the printed plan that was signed; what was only filtered away would be missed.
    private void TellHidden(DocumentTable table)
    {
        List<DocumentRow> hidden = [.. table.Rows.Where(row => row.IsHidden && row.Cells.Any(cell => cell is { Text.Length: > 0, IsContinued: false }))];
        if (hidden.Count == 0) return;
        string rows = string.Join(", ", hidden.Take(MostHiddenTold).Select(row => $"{row.Number} {Oddities.Quote(string.Join(" | ", row.Cells.Where(cell => cell is { Text.Length: > 0, IsContinued: false }).Select(cell => CellText.Clean(cell.Text))))}"));
        string more = hidden.Count > MostHiddenTold ? $" и ещё {hidden.Count - MostHiddenTold}" : "";
        oddities.Add(ImportWarningKind.HiddenRows, $"Скрытые строки не прочитаны: {rows}{more}. Если они нужны, покажите их в файле и пришлите его снова.", new SourcePosition(table.Place, hidden[0].Number));
    }

    private static List<(int At, TableHeader Header)> HeadersOf(List<DocumentRow> rows)
    {
        List<(int At, TableHeader Header)> headers = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (TableHeader.Read(rows, i) is not { } header) continue;
            headers.Add((i, header));
            i += header.Rows - 1;
        }
        return headers;
    }

    // Above the plan's header a sheet has the order's heading, and many an order stands in a frame of cells.
    private void AddWithoutHeader(string place, List<DocumentRow> rows, bool isWhole)
    {
        int lines = rows.TakeWhile(IsLine).Count();
        bool isTable = rows.Skip(lines).Any(row => headerSeen || row.Cells.Count(cell => cell.Text.Length > 0) > 1);
        bool staysTable = isTable && (isWhole || headerSeen);
        foreach (DocumentRow row in staysTable ? rows[..lines] : rows)
        {
            List<DocumentCell> filled = [.. row.Cells.Where(cell => cell is { Text.Length: > 0, IsContinued: false })];
            if (filled.Count > 0) Add(place, row.Number, string.Join("  ", filled.Select(cell => cell.Text)), filled.TrueForAll(cell => cell.IsBold));
        }
        if (!staysTable) return;
        List<DocumentRow> table = rows[lines..];
        int annex = table.FindIndex(OpensAnnex);
        pieces.Add(new TablePiece(place, annex < 0 ? table : table[..annex], Layout: null));
        if (annex >= 0) AddWithoutHeader(place, table[annex..], isWhole: false);
    }

    // A row with one text at its left, or across it, which begins a sentence: a heading rather than the rest of a broken row.
    private static bool IsLine(DocumentRow row)
    {
        List<DocumentCell> filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        return filled.Count == 1 && !filled[0].IsContinued && (filled[0].Column == 0 || Continuation.OpensAnnex(filled[0].Text)) && !RowSigns.GoesOn(filled[0].Text) && ActivityNumber.Read(filled[0].Text) is null;
    }

    private static bool OpensAnnex(DocumentRow row) => IsLine(row) && Continuation.OpensAnnex(row.Cells.First(cell => cell.Text.Length > 0).Text);

    private void Add(string place, int number, string text, bool isHeading)
    {
        string clean = CellText.Clean(text);
        if (clean.Length > 0) pieces.Add(new ParagraphPiece(new SourcePosition(place, number), clean, isHeading));
    }

    private static DocumentRow Clean(DocumentRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Text = CellText.Clean(cell.Text) })] };
}
