using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Questionnaires;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.Questionnaires;

public sealed class BlankDocumentTests
{
    private static readonly Blank Whole = new(
        "Кабинеты",
        [
            new BlankLine("1", "Есть ли спортзал?", "", "", "Да / Нет"),
            new BlankLine("2", "Какой он площади?", "Спортзал: не у всех школ", "Технический паспорт", ""),
        ],
        ["Площадь на учащегося"]);

    [Fact]
    public void A_blank_has_room_for_every_answer_and_says_where_it_is_found() => Assert.Equal(
        ["№|Вопрос|Где взять|Ответ", "1|Есть ли спортзал?||Да / Нет", "2|Какой он площади?\n(Спортзал: не у всех школ)|Технический паспорт|"],
        Read(Whole).OfType<DocumentTable>().SelectMany(table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))));

    [Fact]
    public void It_says_what_nobody_has_to_compute()
    {
        Assert.Contains("Площадь на учащегося", Texts(Whole));
        Assert.DoesNotContain("Бот посчитает сам", Texts(Whole with { Indicators = [] }));
    }

    [Fact]
    public void The_same_blank_gives_the_same_bytes() => Assert.Equal(BlankDocument.Write(Whole), BlankDocument.Write(Whole));

    private static IEnumerable<string> Texts(Blank blank) => Read(blank).OfType<DocumentParagraph>().Select(paragraph => paragraph.Text);

    private static IReadOnlyList<DocumentBlock> Read(Blank blank) => RoadMapFile.Read(new MemoryStream(BlankDocument.Write(blank))).Blocks;
}
