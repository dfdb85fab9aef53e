using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Questionnaires;

/// <summary>A campaign as a workbook: a row per school with answers and indicators, and a second sheet that says what each column means.</summary>
public static class CampaignWorkbook
{
    private static readonly string[] Fixed = ["Школа", "Состояние", "Отправлено", "В срок"];

    /// <summary>Makes the workbook; the same table gives the same bytes.</summary>
    public static byte[] Write(CampaignTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return WorkbookWriter.Write(Answers(table), Columns(table));
    }

    private static WorkbookSheet Answers(CampaignTable table) => new(
        "Ответы",
        [.. Fixed, .. table.Columns.Select(column => column.Title)],
        [.. table.Schools.Select(RowOf)]);

    private static IReadOnlyList<SheetCell> RowOf(CampaignSchool school) =>
    [
        SheetCell.Of(school.School),
        SheetCell.Of(school.State),
        school.SubmittedAt is { } at ? SheetCell.Of(at) : SheetCell.Blank,
        SheetCell.Of(school.IsOnTime switch { true => "в срок", false => "с опозданием", null => "" }),
        .. school.Values,
    ];

    private static WorkbookSheet Columns(CampaignTable table) => new(
        "Столбцы",
        ["Столбец", "Заголовок", "Что это", "Вопрос или показатель полностью", "Имя в анкете"],
        [.. table.Columns.Select((column, i) => (IReadOnlyList<SheetCell>)
        [
            SheetCell.Of(CellReference.ColumnName(Fixed.Length + i)),
            SheetCell.Of(column.Title),
            SheetCell.Of(column.IsIndicator ? "показатель" : "вопрос"),
            SheetCell.Of(column.Text),
            SheetCell.Of(column.Name),
        ])]);
}
