using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.RoadMaps;

public class PlanWorkbookTests
{
    private static readonly PlanRowStanding Standing = new("в работе", 1, 4, 1, 0, new DateOnly(2026, 10, 23), "СОШ № 12, принято 15.09.2026: фото");

    [Fact]
    public void Tables_of_one_name_and_names_that_excel_refuses_come_as_sheets_of_their_own()
    {
        PlanReportTable table = new("Таблица [1]: меры/сроки, очень длинное название", ["Меры"], [new(["Семинар"], Standing)]);
        Assert.Equal(
            ["Таблица 1 мерысроки, очень длин", "Таблица 1 мерысроки, очень (2)", "Задачи"],
            WorkbookReader.Read(new MemoryStream(PlanWorkbook.Write([table, table], []))).Select(sheet => sheet.Name));
    }

    [Fact]
    public void A_row_with_more_cells_than_captions_keeps_them_all_and_a_heading_has_no_state()
    {
        PlanReportTable table = new("План", ["", "Меры"], [new(["I. Кадры"], null), new(["1", "Семинар", "лишнее"], Standing)]);
        Assert.Equal(
            [
                "Столбец 1|Меры|Столбец 3|Состояние|Принято|Всего задач|На проверке|Просрочено|Ближайший срок|Подтверждения",
                "I. Кадры",
                "1|Семинар|лишнее|в работе|1|4|1|0|2026-10-23|СОШ № 12, принято 15.09.2026: фото",
            ],
            WorkbookReader.Read(new MemoryStream(PlanWorkbook.Write([table], [])))[0].Rows.Select(row => string.Join('|', row.Cells)));
    }

    [Fact]
    public void More_evidence_than_a_cell_holds_ends_with_a_word_about_the_rest()
    {
        string lines = string.Join('\n', Enumerable.Range(1, 3000).Select(number => $"СОШ № {number}, принято 15.09.2026"));
        PlanReportTable table = new("План", ["Меры"], [new(["Семинар"], Standing with { Evidence = lines })]);
        string cell = WorkbookReader.Read(new MemoryStream(PlanWorkbook.Write([table], [])))[0].Rows[1].Cells[^1];
        Assert.InRange(cell.Length, 25_000, 30_000);
        Assert.EndsWith("\n… остальное — в архиве подтверждений", cell, StringComparison.Ordinal);
    }
}
