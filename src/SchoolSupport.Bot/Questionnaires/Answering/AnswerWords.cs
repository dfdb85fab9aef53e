using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Answers in words, as short as a line allows.</summary>
public static class AnswerWords
{
    private const int MostInLine = 100;

    /// <summary>The value on one line, a long text cut: «34», «Да», «Мбит/с» where the short label does not say it.</summary>
    public static string InLine(FormItem item, AnswerValue value) =>
        value is SkippedValue ? "пропущено" : CodePoints.Shorten(SentText.OneLine(item.ShowAfterLabel(value)), MostInLine);

    /// <summary>«✓ Учителей: 34».</summary>
    public static string Recorded(Question question, AnswerValue value) => $"✓ {Label(question)}: {InLine(question, value)}";

    /// <summary>The short label on one line.</summary>
    public static string Label(FormItem item) => CodePoints.Shorten(SentText.OneLine(item.ShortLabel), MostInLine);
}
