using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Questionnaires;

/// <summary>Makes an XLSForm workbook of a questionnaire's sheets, so that a methodologist can go on in Excel.</summary>
public static class QuestionnaireWorkbook
{
    /// <summary>Every cell as text, every row at its own number; the first row of a sheet is its header.</summary>
    /// <exception cref="ArgumentException">A sheet has no row 1, or a name that Excel refuses.</exception>
    public static byte[] Write(IReadOnlyList<SheetTable> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return WorkbookWriter.Write([.. sheets.Select(SheetOf)]);
    }

    private static WorkbookSheet SheetOf(SheetTable table)
    {
        Dictionary<int, SheetRow> byNumber = table.Rows.ToDictionary(row => row.Number);
        if (!byNumber.TryGetValue(1, out SheetRow? header)) throw new ArgumentException($"The sheet «{table.Name}» has no header.", nameof(table));
        int width = table.Rows.Max(row => row.Cells.Count);
        IReadOnlyList<SheetCell> CellsOf(int number) => byNumber.TryGetValue(number, out SheetRow? row) ? [.. row.Cells.Select(SheetCell.Of)] : [];
        return new WorkbookSheet(
            table.Name,
            [.. Enumerable.Range(0, width).Select(header.Cell)],
            [.. Enumerable.Range(2, byNumber.Keys.Max() - 1).Select(CellsOf)]);
    }
}
