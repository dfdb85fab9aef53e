using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Questionnaires;

public class QuestionnaireWorkbookTests
{
    [Fact]
    public void Sheets_come_back_as_they_were()
    {
        SheetTable survey = new("survey",
        [
            new SheetRow(1, ["type", "name", "label", "constraint"]), new SheetRow(2, ["integer", "pupils", "Сколько учащихся?", ". >= 0"]),
            new SheetRow(5, ["calculate", "ratio", "", "=1"]),
        ]);
        SheetTable settings = new("settings", [new SheetRow(1, ["version"]), new SheetRow(2, ["2026090100000000001"])]);
        IReadOnlyList<SheetTable> back = WorkbookReader.Read(new MemoryStream(QuestionnaireWorkbook.Write([survey, settings])));
        Assert.Equal(Shown([survey, settings]), Shown(back));
    }

    [Fact]
    public void A_sheet_without_a_header_is_refused() =>
        Assert.Throws<ArgumentException>(() => QuestionnaireWorkbook.Write([new SheetTable("survey", [new SheetRow(2, ["integer"])])]));

    private static IEnumerable<string> Shown(IReadOnlyList<SheetTable> sheets) =>
        sheets.SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Name} {row.Number}: {string.Join('|', row.Cells)}"));
}
