using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Questionnaires;

public class CampaignWorkbookTests
{
    private static readonly CampaignTable Table = new(
        [
            new CampaignColumn("pupils", "Учащихся", "Сколько учащихся в школе на 1 сентября?", IsIndicator: false),
            new CampaignColumn("note", "Примечание", "Что добавить?", IsIndicator: false),
            new CampaignColumn("top_share", "Высшая категория", "Доля учителей высшей категории", IsIndicator: true),
        ],
        [
            new CampaignSchool("СОШ № 12", "Отправлено", new DateTime(2026, 9, 8, 14, 32, 0), true, [SheetCell.Of(512m), SheetCell.Of("=cmd"), SheetCell.Share(0.265m)]),
            new CampaignSchool("ООШ № 14", "Отправлено", new DateTime(2026, 9, 16, 9, 5, 0), false, [SheetCell.Of(98m), SheetCell.Blank, SheetCell.Share(0m)]),
            new CampaignSchool("Лицей № 3", "Не начато", null, null, [SheetCell.Blank, SheetCell.Blank, SheetCell.Blank]),
        ]);

    private static IReadOnlyList<string> Sheet(int index) =>
        [.. WorkbookReader.Read(new MemoryStream(CampaignWorkbook.Write(Table)))[index].Rows.Select(row => string.Join('|', row.Cells))];

    [Fact]
    public void The_first_sheet_has_a_row_per_school() => Assert.Equal(
        [
            "Школа|Состояние|Отправлено|В срок|Учащихся|Примечание|Высшая категория",
            "СОШ № 12|Отправлено|2026-09-08T14:32:00|в срок|512|=cmd|0.265",
            "ООШ № 14|Отправлено|2026-09-16T09:05:00|с опозданием|98||0",
            "Лицей № 3|Не начато",
        ], Sheet(0));

    [Fact]
    public void The_second_sheet_says_what_each_column_means() => Assert.Equal(
        [
            "Столбец|Заголовок|Что это|Вопрос или показатель полностью|Имя в анкете",
            "E|Учащихся|вопрос|Сколько учащихся в школе на 1 сентября?|pupils",
            "F|Примечание|вопрос|Что добавить?|note",
            "G|Высшая категория|показатель|Доля учителей высшей категории|top_share",
        ], Sheet(1));

    [Fact]
    public void A_campaign_without_schools_still_makes_a_workbook() =>
        Assert.Equal(2, WorkbookReader.Read(new MemoryStream(CampaignWorkbook.Write(new CampaignTable(Table.Columns, [])))).Count);

    [Fact]
    public void A_school_with_a_value_too_few_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CampaignTable(Table.Columns, [new CampaignSchool("СОШ № 12", "Не начато", null, null, [])]));
}
