namespace SchoolSupport.Documents.Tests.PlainText;

public class SpacedTableTests
{
    [Fact]
    public void Columns_kept_apart_by_spaces_are_columns_and_rows_begin_with_numbers() => Assert.Equal(
        "План / [№¶п/п|Дело|Срок][1.|Курсы¶учителей|до 1 мая¶2023 г.][2.|Сбор|июнь]",
        ShownText.Of("""
            План
            №     Дело         Срок
            п/п
            1.    Курсы        до 1 мая
                  учителей     2023 г.
                            7
            2.    Сбор         июнь
            """));

    [Fact]
    public void Without_numbers_spaces_are_only_spaces()
    {
        const string text = "Начальник    отдела    И.П. Кедрова\nГлавный      методист  О.В. Рябина\nВедущий      инженер   А.А. Клён";
        Assert.Equal(text.Replace('\n', '¶'), ShownText.Of(text));
    }
}
