using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The header of a plan's table.</summary>
/// <param name="Layout">Its columns.</param>
/// <param name="Rows">How many rows it takes: 1 or 2.</param>
internal sealed record TableHeader(PlanLayout Layout, int Rows)
{
    private const int FewestPeriods = 2;
    private const int MostColumns = 40;

    // Passports of programmes have two columns as well, and sentences in them.
    private const int LongestOfTwo = 40;

    /// <summary>Reads the header that begins with this row; null when none does.</summary>
    public static TableHeader? Read(IReadOnlyList<DocumentRow> rows, int at)
    {
        DocumentRow first = MonthCaptions.Named(rows[at]);
        if (!CouldBegin(first)) return null;
        List<LayoutColumn> upper = ColumnsOf(first);
        bool isAboveHeader = at + 1 < rows.Count && CouldBegin(rows[at + 1]) && IsOfPlan(ColumnsOf(rows[at + 1]));
        if (isAboveHeader && !IsOfPlan(upper)) return null;
        if (at + 1 < rows.Count && LowerRow(upper, rows[at + 1]) is { } lower && IsOfPlan(lower) && Sum(lower) > Sum(upper)) return new TableHeader(Settled(lower), 2);
        if (!IsOfPlan(upper)) return null;
        bool twoRows = at + 1 < rows.Count && LowerRow(upper, rows[at + 1]) is not null;
        return twoRows ? new TableHeader(Settled(LowerRow(upper, rows[at + 1])!), 2) : new TableHeader(Settled(upper), 1);
    }

    /// <summary>Whether a row heads a table that is no plan: schools, people, figures.</summary>
    public static bool IsForeign(DocumentRow row)
    {
        List<DocumentCell> filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        if (filled.Count < 2 || filled.Exists(cell => cell.IsContinued || cell.Text.Length > 80 || char.IsLower(cell.Text[0]) || IsData(cell.Text))) return false;
        int foreign = filled.Count(cell => CaptionMeaning.Of(cell.Text).IsForeign);
        return foreign > 0 && foreign * 2 >= filled.Count(cell => CaptionMeaning.Of(cell.Text).Role != ColumnRole.Number && !char.IsDigit(cell.Text[0]));
    }

    // A row of data has a number, a term or a long text; captions have none.
    private static bool CouldBegin(DocumentRow row)
    {
        List<DocumentCell> filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        return filled.Count is >= 2 and <= MostColumns && filled.TrueForAll(cell => !cell.IsContinued && cell.Text.Length <= 120 && (!char.IsDigit(cell.Text[0]) || TermWords.IsPeriod(cell.Text)) && ActivityNumber.Read(cell.Text)?.Form is not NumberForm.Arabic and not NumberForm.Roman);
    }

    private static bool IsData(string text) => ActivityNumber.Read(text) is not null || (TermWords.LooksLikeTerm(text) && !char.IsDigit(text[0]) && !CaptionMeaning.Of(text).IsForeign);

    private static List<LayoutColumn> ColumnsOf(DocumentRow row)
    {
        List<LayoutColumn> columns = [];
        int next = 0;
        foreach (DocumentCell cell in row.Cells)
        {
            for (; next < cell.Column; next++) columns.Add(new LayoutColumn(next, next + 1, "", ColumnRole.Other));
            next = cell.Column + cell.Span;
            columns.Add(new LayoutColumn(cell.Column, next, CellText.Unwrapped(cell.Text), CaptionMeaning.Of(CellText.Unwrapped(cell.Text)).Role));
        }
        return columns;
    }

    // Under «Сроки» the second row of a header may have «начало» and «окончание»; under number and title it has nothing.
    private static List<LayoutColumn>? LowerRow(List<LayoutColumn> upper, DocumentRow row)
    {
        List<DocumentCell> own = [.. MonthCaptions.Named(row).Cells.Where(cell => cell is { Text.Length: > 0, IsContinued: false })];
        own = [.. own.Select(cell => upper.Find(column => cell.Column >= column.Start && cell.Column < column.End) is { Caption: var above } && MonthCaptions.Under(above, cell.Text) is { } name ? cell with { Text = name } : cell)];
        bool fits = own.Count > 0 && own.TrueForAll(cell => cell.Text.Length <= 50 && (TermWords.IsPeriod(cell.Text) || (!char.IsDigit(cell.Text[0]) && !TermWords.LooksLikeTerm(cell.Text)))
            && upper.Find(column => cell.Column >= column.Start && cell.Column < column.End) is { } above && (above.Role is not (ColumnRole.Number or ColumnRole.Title) || above.End - above.Start > 1));
        bool splits = fits && own.Exists(cell => upper.Exists(column => column.End - column.Start > 1 && cell.Column >= column.Start && cell.Column < column.End)
            || upper.Exists(column => column.Start == cell.Column && column.Caption.Length == 0));
        if (!splits) return null;
        List<LayoutColumn> columns = [];
        string group = "";
        foreach (LayoutColumn column in upper)
        {
            group = column.Caption.Length > 0 ? column.Caption : group;
            List<DocumentCell> under = [.. own.Where(cell => cell.Column >= column.Start && cell.Column < column.End)];
            if (under.Count == 0) columns.Add(column);
            foreach ((int index, DocumentCell cell) in under.Index())
            {
                int end = index + 1 < under.Count ? under[index + 1].Column : column.End;
                string caption = TermWords.IsPeriod(cell.Text) ? cell.Text : $"{group} {CellText.Unwrapped(cell.Text)}".Trim();
                ColumnRole meant = CaptionMeaning.Of(CellText.Unwrapped(cell.Text)).Role;
                columns.Add(new LayoutColumn(index == 0 ? column.Start : cell.Column, end, caption, meant == ColumnRole.Other ? CaptionMeaning.Of(caption).Role : meant));
            }
        }
        return columns;
    }

    private static bool IsOfPlan(List<LayoutColumn> columns)
    {
        List<CaptionMeaning> meanings = [.. columns.Select(column => CaptionMeaning.Of(column.Caption))];
        bool Has(ColumnRole role) => meanings.Exists(meaning => meaning.Role == role) || columns.Exists(column => CaptionMeaning.Of(column.Caption).Role == ColumnRole.Other && CaptionMeaning.Mentions(column.Caption, role));
        int title = meanings.Where(meaning => meaning.Role is ColumnRole.Title or ColumnRole.Section).Select(meaning => meaning.Weight).DefaultIfEmpty(0).Max();
        bool months = meanings.Count(meaning => meaning.Role == ColumnRole.Month) >= FewestPeriods;
        bool term = Has(ColumnRole.Term) || months;
        int others = new[] { Has(ColumnRole.Responsible), Has(ColumnRole.Form), Has(ColumnRole.Result), Has(ColumnRole.Number), Has(ColumnRole.Audience) }.Count(has => has);
        bool people = meanings.Exists(meaning => meaning.IsForeign) && !meanings.Exists(meaning => meaning.Weight >= CaptionMeaning.SureTitle && meaning.Role == ColumnRole.Title);
        if (people || (columns.Count == 2 && columns.Exists(column => column.Caption.Length > LongestOfTwo))) return false;
        return title >= CaptionMeaning.SureTitle ? term || Has(ColumnRole.Responsible) || others >= 2 : title > 0 && term && others > 0;
    }

    private static int Sum(List<LayoutColumn> columns) => columns.Select(column => column.Role).Where(role => role != ColumnRole.Other).Distinct().Count();

    // One column is the title, the surest; what else could be one names sections or is kept as it is.
    private static PlanLayout Settled(List<LayoutColumn> columns)
    {
        int title = Enumerable.Range(0, columns.Count).Where(i => columns[i].Role is ColumnRole.Title or ColumnRole.Section)
            .OrderByDescending(i => CaptionMeaning.Of(columns[i].Caption).Weight).ThenBy(i => i).First();
        List<LayoutColumn> settled = [.. columns.Select((column, i) => column with { Role = RoleOf(column, i == title, i < title) })];
        foreach (ColumnRole role in new[] { ColumnRole.Term, ColumnRole.Responsible })
        {
            if (settled.Exists(column => column.Role == role)) continue;
            int at = settled.FindIndex(column => column.Role == ColumnRole.Other && CaptionMeaning.Mentions(column.Caption, role));
            if (at >= 0) settled[at] = settled[at] with { Role = role };
        }
        // «Показатель» is what figures are told by elsewhere; beside activities it is what is to come of them.
        int measure = settled.FindLastIndex(column => column.Role == ColumnRole.Other && CaptionMeaning.IsMeasure(column.Caption));
        if (measure > title && !settled.Exists(column => column.Role == ColumnRole.Result)) settled[measure] = settled[measure] with { Role = ColumnRole.Result };
        return new PlanLayout(settled);
    }

    private static ColumnRole RoleOf(LayoutColumn column, bool isTitle, bool isLeftOfTitle) => (column.Role, isTitle) switch
    {
        (_, true) => ColumnRole.Title,
        (ColumnRole.Title or ColumnRole.Section, false) => isLeftOfTitle && column.Role == ColumnRole.Section ? ColumnRole.Section : ColumnRole.Other,
        var (role, _) => role,
    };
}
