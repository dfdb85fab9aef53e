using SchoolSupport.Documents.Word;

namespace SchoolSupport.Documents.Tests.Word;

public sealed class ColumnWidthsTests
{
    private const int Page = 9639;

    // What a word of so many signs takes with the space beside it, at 12 points.
    private const int Sign = 120, Sides = 216;

    [Fact]
    public void No_word_breaks_beside_long_texts()
    {
        var widths = ColumnWidths.Of(
            [
                ["№", "Вопрос", "Ответ", "Пояснение"],
                ["18", "Сколько учащихся занимаются дополнительным образованием в самой школе?", "512 учащихся", "Двое перешли в другую школу, один получил категорию"],
            ],
            Page);

        Assert.True(widths[0] >= (2 * Sign) + Sides && widths[2] >= ("учащихся".Length * Sign) + Sides, string.Join(' ', widths));
        Assert.True(widths[1] > widths[3] && widths[3] > widths[2] && widths[2] > widths[0], string.Join(' ', widths));
    }

    [Theory]
    [InlineData("")]
    [InlineData("№|Текст")]
    [InlineData("||")]
    [InlineData("1|2|3|4|5|6|7|8|9|10|11|12")]
    [InlineData("https://example.org/a-very-long-address-that-nobody-can-break/of-a-page|1")]
    [InlineData("превосходительство|превосходительство|превосходительство|превосходительство|превосходительство")]
    public void Columns_fill_the_page_and_none_vanishes(string row)
    {
        var widths = ColumnWidths.Of([row.Split('|')], Page);

        Assert.InRange(widths.Sum(), Page - widths.Length, Page);
        Assert.All(widths, width => Assert.True(width > Sides));
    }
}
