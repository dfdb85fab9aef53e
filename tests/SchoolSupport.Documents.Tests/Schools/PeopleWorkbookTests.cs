using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Schools;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Schools;

public class PeopleWorkbookTests
{
    private static readonly IReadOnlyList<SheetTable> Template = WorkbookReader.Read(new MemoryStream(PeopleWorkbook.Template()));

    [Fact]
    public void The_template_sent_back_unfilled_invites_nobody()
    {
        PeopleSheet sheet = PeopleSheet.Read(Template);
        Assert.Empty(sheet.Good);
        Assert.Equal("Под заголовком нет ни одной строки.", Assert.Single(sheet.Bad).Reason);
    }

    [Fact]
    public void The_example_is_a_good_row_once_it_is_no_example()
    {
        IReadOnlyList<string> example = Template[0].Rows[1].Cells;
        SheetTable filled = Template[0] with { Rows = [Template[0].Rows[0], new SheetRow(2, [example[0].Replace("Пример: ", ""), .. example.Skip(1)])] };
        Assert.Equal("Иванова Мария Петровна", Assert.Single(PeopleSheet.Read(filled).Good).Name.Text);
    }
}
