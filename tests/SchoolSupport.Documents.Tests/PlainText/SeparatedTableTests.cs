namespace SchoolSupport.Documents.Tests.PlainText;

public class SeparatedTableTests
{
    [Theory]
    [InlineData("№;Дело;Срок\n1;Курсы;май\n2;Сбор;июнь")]
    [InlineData("№,Дело,Срок\n1,Курсы,май\n2,Сбор,июнь")]
    public void Rows_with_as_many_separators_each_are_a_table(string text) => Assert.Equal("[№|Дело|Срок][1|Курсы|май][2|Сбор|июнь]", ShownText.Of(text));

    [Fact]
    public void Quoted_cells_may_hold_separators_quotes_and_lines() => Assert.Equal(
        "[№|Дело|Срок][1|Курсы \"А\"; сбор|май][2|Совет¶школы|июнь]",
        ShownText.Of("№;Дело;Срок\n1;\"Курсы \"\"А\"\"; сбор\";май\n2;\"Совет\nшколы\";июнь"));

    [Fact]
    public void A_title_above_the_rows_is_a_paragraph() => Assert.Equal("План; проект / [№|Дело|Срок][1|Курсы|][2|Сбор|июнь]", ShownText.Of("План; проект\n№;Дело;Срок\n1;Курсы;\n2;Сбор;июнь"));

    [Fact]
    public void Sentences_with_commas_and_lists_with_semicolons_are_no_table()
    {
        const string text = "Мы, как и вы, ждём, что будет,\nи они, как и мы, ждут, что будет,\nи вы, как и они, ждёте, что будет.\nпервое;\nвторое;\nтретье.";
        Assert.Equal(text.Replace('\n', '¶'), ShownText.Of(text));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_swallows_nothing() => Assert.Equal("№;Дело;Срок¶1;\"Курсы;май¶2;Сбор;июнь", ShownText.Of("№;Дело;Срок\n1;\"Курсы;май\n2;Сбор;июнь"));
}
