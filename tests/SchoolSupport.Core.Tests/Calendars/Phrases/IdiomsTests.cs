namespace SchoolSupport.Core.Tests.Calendars.Phrases;

public sealed class IdiomsTests
{
    [Theory]
    [InlineData("до 20 декабря т.г.", "until 2021-12-20")]
    [InlineData("до 20 декабря с. г.", "until 2021-12-20")]
    [InlineData("до нового года", "until 2021-12-31")]
    [InlineData("IX.2021", "window 2021-09-01..2021-09-30")]
    [InlineData("X-XI 2021 г.", "window 2021-10-01..2021-11-30")]
    [InlineData("15.IX.2021", "date 2021-09-15")]
    [InlineData("в ходе реализации проекта", "window 2021-09-01..2022-08-31")]
    [InlineData("в случае необходимости", "event «в случае необходимости»")]
    [InlineData("при наличии обращений", "event «при наличии обращений»")]
    public void Figures_of_speech_are_written_out(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("в двухнедельный срок", "until 2021-09-15 ? WhichDay")]
    [InlineData("в недельный срок", "until 2021-09-08 ? WhichDay")]
    [InlineData("в месячный срок", "until 2021-10-01 ? WhichDay")]
    [InlineData("в трёхдневный срок", "until 2021-09-04 ? WhichDay")]
    public void A_length_in_one_word_counts_from_the_order_when_confirmed(string phrase, string meaning) =>
        Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021 with { OrderDate = new DateOnly(2021, 9, 1) }));

    [Theory]
    [InlineData("ежемесячно (последний четверг)", "recurring 12: 2021-09-30 … 2022-08-25")]
    [InlineData("ежемесячно, 3-й вторник", "recurring 12: 2021-09-21 … 2022-08-16")]
    [InlineData("1 раз в месяц (последняя среда)", "recurring 12: 2021-09-29 … 2022-08-31")]
    [InlineData("1 раз в неделю (среда)", "obligation 1 Week 2021-09-01..2022-08-31 ? WordsLeft")]
    [InlineData("раз в полугодие (декабрь, май)", "recurring 2021-12-01..2021-12-31, 2022-05-01..2022-05-31")]
    public void A_day_in_brackets_narrows_what_comes_back(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Theory]
    [InlineData("ноябрь, далее ежеквартально", "recurring 2021-11-01..2021-11-30, 2022-01-01..2022-03-31, 2022-04-01..2022-06-30, 2022-07-01..2022-08-31")]
    [InlineData("до 15 октября, затем – ежемесячно", "recurring 11: 2021-09-01..2021-10-15 … 2022-08-01..2022-08-31")]
    [InlineData("до 01.04.2022, далее ежегодно", "recurring 2021-09-01..2022-04-01 ? WordsLeft")]
    public void What_comes_first_may_be_followed_by_what_comes_back(string phrase, string meaning) => Assert.Equal(meaning, Plans.Means(phrase, Plans.SchoolYear2021));

    [Fact]
    public void A_trimester_in_a_calendar_of_four_terms_is_asked_about() =>
        Assert.Contains("TermDates", Plans.Means("1 триместр", Plans.SchoolYear2021), StringComparison.Ordinal);

    [Fact]
    public void A_window_at_both_ends_of_the_plan_is_asked_about() =>
        Assert.Equal("window 2021-08-01..2021-09-30 ? WhichYear", Plans.Means("август-сентябрь", Plans.SchoolYear2021));
}
