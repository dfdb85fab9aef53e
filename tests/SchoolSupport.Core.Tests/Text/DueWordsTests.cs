using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Text;

public sealed class DueWordsTests
{
    [Theory]
    [InlineData(1, "на день раньше срока")]
    [InlineData(2, "на 2 дня раньше срока")]
    [InlineData(7, "на неделю раньше срока")]
    [InlineData(14, "на две недели раньше срока")]
    [InlineData(21, "на 21 день раньше срока")]
    [InlineData(0, "в последний день срока")]
    [InlineData(-5, "на 5 дней позже срока")]
    public void Days_before_and_after_the_due_date_are_words(int early, string words)
    {
        var due = new DateOnly(2026, 9, 15);
        Assert.Equal(words, DueWords.Timeliness(due, due.AddDays(-early)).Replace('\u00A0', ' '));
    }
}
