using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>A plan as a workbook: the order's own tables with state and evidence beside, and a sheet with a row per task.</summary>
public static class PlanWorkbook
{
    private const string TaskSheet = "Задачи";
    private const int LongestName = 31;

    private static readonly string[] Beside = ["Состояние", "Принято", "Всего задач", "На проверке", "Просрочено", "Ближайший срок", "Подтверждения"];

    private static readonly string[] TaskColumns =
    [
        "№", "Раздел", "Мероприятие", "Кто отвечает", "Срок в приказе", "Срок", "Состояние", "Отправлено", "В срок", "Принято", "Подтверждения",
    ];

    /// <summary>Makes the workbook; the same report gives the same bytes.</summary>
    public static byte[] Write(IReadOnlyList<PlanReportTable> tables, IReadOnlyList<PlanReportTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(tasks);
        List<string> names = [TaskSheet];
        List<WorkbookSheet> sheets = [.. tables.Select(table => SheetOf(table, names))];
        return WorkbookWriter.Write([.. sheets, new WorkbookSheet(TaskSheet, TaskColumns, [.. tasks.Select(task => task.Cells)])]);
    }

    private static WorkbookSheet SheetOf(PlanReportTable table, List<string> names)
    {
        // A row that an OCR has split into more cells than there are captions keeps them all.
        int width = Math.Max(table.Columns.Count, table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
        IEnumerable<string> own = Enumerable.Range(0, width).Select(i =>
            i < table.Columns.Count && !string.IsNullOrWhiteSpace(table.Columns[i]) ? table.Columns[i] : $"Столбец {i + 1}");
        return new WorkbookSheet(Unique(table.Name, names), [.. own, .. Beside], [.. table.Rows.Select(row => CellsOf(row, width))]);
    }

    private static IReadOnlyList<SheetCell> CellsOf(PlanReportRow row, int width) =>
    [
        .. Enumerable.Range(0, width).Select(i => SheetCell.Of(i < row.Cells.Count ? CellText.Fitting(row.Cells[i]) : null)),
        .. row.Standing is { } standing ? CellsOf(standing) : [],
    ];

    private static IEnumerable<SheetCell> CellsOf(PlanRowStanding standing) =>
    [
        SheetCell.Of(standing.State), SheetCell.Of(standing.Accepted), SheetCell.Of(standing.Total), SheetCell.Of(standing.Submitted),
        SheetCell.Of(standing.Overdue), standing.NextDue is { } next ? SheetCell.Of(next) : SheetCell.Blank,
        SheetCell.Of(CellText.Fitting(standing.Evidence)),
    ];

    private static string Unique(string name, List<string> names)
    {
        string clean = string.Concat(name.Where(sign => !char.IsControl(sign) && !"[]:*?/\\'".Contains(sign, StringComparison.Ordinal))).Trim();
        if (clean.Length == 0) clean = "Таблица";
        string unique = Shortened(clean, "");
        for (int i = 2; names.Contains(unique, StringComparer.OrdinalIgnoreCase); i++) unique = Shortened(clean, $" ({i})");
        names.Add(unique);
        return unique;
    }

    private static string Shortened(string name, string suffix) =>
        (name.Length + suffix.Length <= LongestName ? name : name[..(LongestName - suffix.Length)].TrimEnd()) + suffix;
}
