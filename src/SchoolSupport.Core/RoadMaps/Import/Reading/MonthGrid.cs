using System.Text.RegularExpressions;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>
/// A plan laid out as a grid: months on one side, directions of work on the other, and the activities in the cells. It is read as if each
/// activity had a row of its own.
/// </summary>
/// <param name="At">The row of its header.</param>
/// <param name="Rows">A row for each activity.</param>
/// <param name="Layout">Direction, activity, term, and who is responsible.</param>
internal sealed partial record MonthGrid(int At, IReadOnlyList<DocumentRow> Rows, PlanLayout Layout)
{
    private const int FewestMonths = 3;
    private const int FewestDirections = 2;
    private const int ShortestActivity = 6;
    private const int Width = 4;

    /// <summary>Reads the grid that a table holds; null for a table of another kind.</summary>
    public static MonthGrid? Read(IReadOnlyList<DocumentRow> rows)
    {
        for (int at = 0; at + 1 < rows.Count; at++)
        {
            List<DocumentCell> captions = Captions(rows[at]);
            if (Months(captions) is { Count: >= FewestMonths } months) return HoldsActivities(rows.Skip(at + 1), months) ? With(at, captions, Across(rows.Skip(at))) : null;
            if (Directions(captions) is var (term, directions))
                return HoldsTerms(rows.Skip(at + 1), term) ? With(at, captions, rows.Skip(at + 1).SelectMany(row => Cut(row, captions, term, directions))) : null;
        }
        return null;
    }

    private static List<DocumentCell> Captions(DocumentRow row) => [.. MonthCaptions.Named(row).Cells.Where(cell => cell is { Text.Length: > 0, IsContinued: false })];

    private static List<DocumentCell> Months(List<DocumentCell> captions) => [.. captions.Where(cell => TermWords.IsPeriod(cell.Text) && !YearPattern().IsMatch(cell.Text))];

    // Marks under months are terms of an ordinary plan; texts are activities.
    private static bool HoldsActivities(IEnumerable<DocumentRow> rows, List<DocumentCell> months)
    {
        List<string> texts = [.. rows.SelectMany(row => months.Select(month => TextUnder(row, month))).Where(text => text.Length > 0)];
        return texts.Count(IsActivity) * 5 > texts.Count * 3;
    }

    // The second half of the year often has a header of its own within the table.
    private static IEnumerable<DocumentRow> Across(IEnumerable<DocumentRow> rows)
    {
        List<DocumentCell> captions = [], months = [];
        foreach (DocumentRow row in rows)
        {
            List<DocumentCell> own = Captions(row);
            if (Months(own) is { Count: >= FewestMonths } found) (captions, months) = (own, found);
            else
            {
                foreach (DocumentRow cut in Cut(row, captions, months)) yield return cut;
            }
        }
    }

    // «Контроль» beside two directions of work is a third.
    private static (DocumentCell Term, List<DocumentCell> Directions)? Directions(List<DocumentCell> captions)
    {
        if (captions.Count(cell => DirectionPattern().IsMatch(cell.Text)) < FewestDirections) return null;
        if (captions.FirstOrDefault(cell => CaptionMeaning.Of(cell.Text).Role == ColumnRole.Term) is not { Text: not null } term) return null;
        return (term, [.. captions.Where(cell => cell != term && !AsidePattern().IsMatch(cell.Text)
            && (DirectionPattern().IsMatch(cell.Text) || CaptionMeaning.Of(cell.Text).Role is ColumnRole.Other or ColumnRole.Title or ColumnRole.Section))]);
    }

    private static bool HoldsTerms(IEnumerable<DocumentRow> rows, DocumentCell term)
    {
        List<string> terms = [.. rows.Select(row => TextUnder(row, term)).Where(text => text.Length > 0)];
        return terms.Count(TermWords.SaysOnlyTerm) * 2 > terms.Count;
    }

    private static IEnumerable<DocumentRow> Cut(DocumentRow row, List<DocumentCell> captions, List<DocumentCell> months)
    {
        if (Heading(row, captions) is { } heading) return [heading];
        List<DocumentCell> beside = [.. captions.Where(cell => !months.Contains(cell) && cell.Column < months[0].Column && CaptionMeaning.Of(cell.Text).Role != ColumnRole.Number)];
        string direction = string.Join(" / ", beside.Select(cell => TextUnder(row, cell)).Where(text => text.Length > 0).Select(CellText.Unwrapped));
        if (direction.Length == 0 && row.Cells.FirstOrDefault(cell => cell.Column < months[0].Column)?.Text is { Length: > 0 } uncaptioned && ActivityNumber.Read(uncaptioned) is null) direction = CellText.Unwrapped(uncaptioned);
        return months.SelectMany(month => Activities(row, direction, TextUnder(row, month), month.Text, Responsible(row, captions)));
    }

    private static IEnumerable<DocumentRow> Cut(DocumentRow row, List<DocumentCell> captions, DocumentCell term, List<DocumentCell> directions)
    {
        if (Heading(row, captions) is { } heading) return [heading];
        return directions.SelectMany(direction => Activities(row, CellText.Unwrapped(direction.Text), TextUnder(row, direction), TextUnder(row, term), Responsible(row, captions)));
    }

    private static IEnumerable<DocumentRow> Activities(DocumentRow row, string direction, string cell, string term, string responsible) =>
        GridCell.Items(cell).Select(item => new DocumentRow(row.Number, [new DocumentCell(0, direction), new DocumentCell(1, item), new DocumentCell(2, term), new DocumentCell(3, responsible)]));

    // One text across the table heads what follows.
    private static DocumentRow? Heading(DocumentRow row, List<DocumentCell> captions)
    {
        List<DocumentCell> filled = [.. row.Cells.Where(cell => cell is { Text.Length: > 0, IsContinued: false })];
        return filled.Count == 1 && filled[0].Span * 5 >= captions.Sum(cell => cell.Span) * 3 ? new DocumentRow(row.Number, [new DocumentCell(0, filled[0].Text, Width)]) : null;
    }

    private static MonthGrid With(int at, List<DocumentCell> captions, IEnumerable<DocumentRow> rows)
    {
        string? responsible = captions.Find(cell => CaptionMeaning.Of(cell.Text).Role == ColumnRole.Responsible)?.Text;
        LayoutColumn[] columns =
        [
            new(0, 1, "Направление", ColumnRole.Section), new(1, 2, "Мероприятие", ColumnRole.Title), new(2, 3, "Срок", ColumnRole.Term),
            new(3, Width, responsible ?? "Ответственные", ColumnRole.Responsible),
        ];
        return new MonthGrid(at, [.. rows], new PlanLayout(columns));
    }

    private static string Responsible(DocumentRow row, List<DocumentCell> captions) =>
        captions.Find(cell => CaptionMeaning.Of(cell.Text).Role == ColumnRole.Responsible) is { } caption ? TextUnder(row, caption) : "";

    private static string TextUnder(DocumentRow row, DocumentCell caption) =>
        string.Join('\n', row.Cells.Where(cell => cell.Column >= caption.Column && cell.Column < caption.Column + caption.Span).Select(cell => cell.Text).Where(text => text.Length > 0));

    private static bool IsActivity(string text) => text.Count(char.IsLetter) >= ShortestActivity;

    [GeneratedRegex(@"^\s*20\d\d")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?:работа|деятельность|взаимодействие)\s+(?:с|со|по|в|над)\b|\bработа$", RegexOptions.IgnoreCase)]
    private static partial Regex DirectionPattern();

    [GeneratedRegex(@"^(?:место|примечан|отметк|выполн|адрес|время|кабинет)", RegexOptions.IgnoreCase)]
    private static partial Regex AsidePattern();
}
