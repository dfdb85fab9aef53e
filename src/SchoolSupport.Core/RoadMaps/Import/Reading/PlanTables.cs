using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Goes through a document and picks the tables of the plan and the headings between them.</summary>
internal sealed class PlanTables
{
    private const int LongestHeading = 300;

    private readonly Oddities oddities;
    private readonly List<PlanTable> tables = [];
    private readonly List<PlanEntry> entries = [];
    private readonly List<ParagraphPiece> paragraphs = [];
    private readonly List<ParagraphPiece> between = [];
    private readonly HashSet<Piece> taken = new(ReferenceEqualityComparer.Instance);
    private PlanLayout? running;
    private ActivityNumber? lastNumber;
    private int? paragraphsBeforePlan;

    private PlanTables(Oddities oddities) => this.oddities = oddities;

    /// <summary>The plan's tables and their columns.</summary>
    public IReadOnlyList<PlanTable> Tables => tables;

    /// <summary>Rows and headings in the document's order.</summary>
    public IReadOnlyList<PlanEntry> Entries => entries;

    /// <summary>Whether a table was read as a part of the plan.</summary>
    public bool Took(Piece piece) => taken.Contains(piece);

    public static PlanTables Read(IReadOnlyList<Piece> pieces, Oddities oddities)
    {
        PlanTables read = new(oddities);
        bool hasHeader = pieces.OfType<TablePiece>().Any(table => table.Layout is not null);
        foreach (Piece piece in pieces) read.Add(piece, mayGuess: !hasHeader);
        return read;
    }

    /// <summary>The paragraphs before the plan: before its first table, or before its first stage in prose.</summary>
    public IReadOnlyList<ParagraphPiece> Before(SourcePosition first) =>
        paragraphsBeforePlan is { } count ? paragraphs[..count] : [.. paragraphs.TakeWhile(paragraph => paragraph.Source != first)];

    private void Add(Piece piece, bool mayGuess)
    {
        if (piece is ParagraphPiece paragraph)
        {
            paragraphs.Add(paragraph);
            if (!RowSigns.IsPageMark(paragraph.Text)) between.Add(paragraph);
            return;
        }
        TablePiece table = (TablePiece)piece;
        if (table.IsGrid) oddities.Add(ImportWarningKind.GridUnfolded, "План разложен по месяцам: каждая запись в клетке прочитана как мероприятие, проверьте их.", new SourcePosition(table.Place, table.Rows[0].Number));
        if (table.Layout is { } layout) Begin(table, WithNumbers(layout, table.Rows));
        else if (running is not null) GoOn(table, running);
        else if (mayGuess && !TableHeader.IsForeign(table.Rows[0]) && GuessedColumns.Of(table.Rows) is { } guessed) Guess(table, guessed);
    }

    private void Begin(TablePiece table, PlanLayout layout)
    {
        bool isFirst = paragraphsBeforePlan is null;
        paragraphsBeforePlan ??= paragraphs.Count;
        if (between.Any(line => Continuation.OpensAnnex(line.Text))) entries.Add(new PlanEntry.OfNewPlan());
        List<ParagraphPiece> headings = [.. between.TakeLast(2).Where(line => HeadsTable(line, isFirst) && (isFirst || !IsTitleAgain(line)))];
        foreach (ParagraphPiece heading in headings.TakeLast(headings.Count == 2 && RowSigns.IsHeadingWord(headings[0].Text) ? 2 : 1)) entries.Add(new PlanEntry.OfHeading(heading.Text));
        Take(table, layout, table.Rows);
    }

    private void GoOn(TablePiece table, PlanLayout plan)
    {
        if (Continuation.Of(table.Rows, plan, lastNumber, between) is not { } layout)
        {
            if (GuessedColumns.Of(table.Rows) is not null && !TableHeader.IsForeign(table.Rows[0]))
                oddities.Add(ImportWarningKind.NotRead, "Таблица без заголовка не похожа на продолжение плана и не прочитана.", new SourcePosition(table.Place, table.Rows[0].Number));
            return;
        }
        foreach (ParagraphPiece line in between) AddBetween(line);
        Take(table, layout, table.Rows);
    }

    private void Guess(TablePiece table, PlanLayout guessed)
    {
        paragraphsBeforePlan ??= paragraphs.Count;
        DocumentRow first = table.Rows[0];
        bool hasCaptions = guessed.Read(table.Place, first) is { Number: null } row && !TermWords.LooksLikeTerm(row.Text(ColumnRole.Term)) && first.Cells.Count(cell => cell.Text.Length > 0) > 1;
        if (hasCaptions) guessed = new PlanLayout([.. guessed.Columns.Select(column => column with { Caption = first.Cells.FirstOrDefault(cell => cell.Column == column.Start)?.Text ?? "" })]);
        oddities.Add(ImportWarningKind.ColumnsGuessed, "Понятного заголовка у таблицы нет: столбцы определены по содержанию, проверьте их.", new SourcePosition(table.Place, first.Number));
        Take(table, guessed, hasCaptions ? [.. table.Rows.Skip(1)] : table.Rows);
    }

    private void Take(TablePiece table, PlanLayout layout, IReadOnlyList<DocumentRow> rows)
    {
        if (running is null || !running.HasCaptionsOf(layout)) tables.Add(new PlanTable(table.Place, [.. layout.Columns.Select(column => new PlanColumn(column.Caption, column.Role))]));
        if (JointColumn.Of(layout) is { } joint && layout != running)
            oddities.Add(ImportWarningKind.ColumnsGuessed, $"Сроки и ответственные стоят в одном столбце {Oddities.Quote(layout.Columns[joint].Caption)}: они разделены, проверьте их.", new SourcePosition(table.Place, rows.Count > 0 ? rows[0].Number : 1));
        running = layout;
        foreach (PlanRow row in rows.SelectMany(row => StackedRow.Split(layout, row)).Select(row => RowRepair.Read(layout, table.Place, row)))
        {
            entries.Add(new PlanEntry.OfRow(row, tables.Count - 1));
            lastNumber = row.Number ?? lastNumber;
        }
        taken.Add(table);
        between.Clear();
    }

    // Between two pieces of a table stand headings of sections, or the rest of a row that a page has broken.
    private void AddBetween(ParagraphPiece line)
    {
        if (RowSigns.GoesOn(line.Text)) entries.Add(new PlanEntry.OfRest(line));
        else if (line.Text.Length <= LongestHeading && !RowSigns.IsSignature(line.Text)) entries.Add(new PlanEntry.OfHeading(line.Text));
        else oddities.Add(ImportWarningKind.NotRead, $"Текст между частями таблицы не прочитан: {Oddities.Quote(line.Text)}.", line.Source);
    }

    // What stood above the first page or sheet, the plan's title or the department's name, above another one.
    private bool IsTitleAgain(ParagraphPiece line) => ActivityNumber.Lead(line.Text) is null && !RowSigns.IsHeadingWord(line.Text) && paragraphs.Take(paragraphsBeforePlan ?? 0).Any(earlier => earlier.Text == line.Text);

    private static bool HeadsTable(ParagraphPiece line, bool isFirst)
    {
        string text = line.Text;
        if (text.Length > LongestHeading || RowSigns.IsSignature(text) || Continuation.OpensAnnex(text) || text[^1] is ';' or ',') return false;
        bool isNamed = RowSigns.IsHeadingWord(text), isNumbered = ActivityNumber.Lead(text) is not null;
        if (isFirst) return isNamed || TermWords.IsMonth(text) || (isNumbered && !text.EndsWith('.'));
        return isNamed || isNumbered || line.IsHeading || !text.EndsWith('.');
    }

    // Many a table leaves the caption above its numbers blank.
    private static PlanLayout WithNumbers(PlanLayout layout, IReadOnlyList<DocumentRow> rows)
    {
        if (layout.Has(ColumnRole.Number) || layout.Columns[0].Role != ColumnRole.Other) return layout;
        List<string> texts = [.. rows.SelectMany(row => row.Cells.Where(cell => cell.Column < layout.Columns[0].End)).Select(cell => cell.Text).Where(text => text.Length > 0)];
        bool areNumbers = texts.Count > 0 && texts.Count(text => ActivityNumber.Read(text) is not null) * 2 > texts.Count;
        return areNumbers ? new PlanLayout([layout.Columns[0] with { Role = ColumnRole.Number }, .. layout.Columns.Skip(1)]) : layout;
    }
}
