using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Spreadsheets;

public class CellReferenceTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void Columns_have_the_letters_that_excel_gives_them(int column, string name) => Assert.Equal(name, CellReference.ColumnName(column));

    [Fact]
    public void Every_column_is_found_by_its_name() =>
        Assert.All(Enumerable.Range(0, 16_384), column => Assert.Equal((column, 7), CellReference.Parse(CellReference.Of(column, 7))));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("a1")]
    [InlineData("A-1")]
    public void What_names_no_cell_is_refused(string name) => Assert.Throws<InvalidDataException>(() => CellReference.Parse(name));
}
