using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>What schools are asked, to be read before it is given to them.</summary>
internal static class QuestionsPage
{
    private const int OnPage = 8;
    private const int MostInText = 200;

    /// <param name="turning">Where a page begins that the reader turns to.</param>
    public static Page Of(Questionnaire form, int first, DateTimeOffset now, Func<int, ChatRoute> turning)
    {
        var all = BlankQuestion.Of(form, now);
        first = Math.Clamp(first, 0, Math.Max(0, all.Count - 1)) / OnPage * OnPage;
        var shown = all.Skip(first).Take(OnPage).ToList();
        var isLast = first + OnPage >= all.Count;
        return new Page(Html.Lines(
            [
                (Html)$"<b>Вопросы анкеты</b> «{CodePoints.Shorten(form.Title, 80)}» · {shown[0].Number}–{shown[^1].Number} из {all.Count}",
                .. shown.Select(Lines),
                isLast ? Indicators(form) : null,
            ]))
            .Row(Turn(first - OnPage), Turn(first + OnPage));

        Button? Turn(int to) => to < 0 || to >= all.Count ? null : Button.To(Range(to), turning(to));

        string Range(int from) => from < first ? $"‹ № {from + 1}–{first}" : $"№ {from + 1}–{Math.Min(from + OnPage, all.Count)} ›";
    }

    private static Html Lines(BlankQuestion question)
    {
        var choices = question.Choices.Length == 0 ? string.Empty : $" {CodePoints.Shorten(question.Choices, MostInText)}";
        var note = question.Note.Length == 0 ? string.Empty : $" ({CodePoints.Shorten(question.Note, MostInText)})";
        return Html.Lines(
            (Html)$"\n{question.Number}. {CodePoints.Shorten(question.Text, MostInText)}{choices}{note}",
            question.Hint.Length == 0 ? null : (Html)$"<i>{CodePoints.Shorten(question.Hint, MostInText)}</i>");
    }

    private static Html? Indicators(Questionnaire form) => form.Indicators.Count == 0
        ? null
        : (Html)$"\nПосчитаю сам: {CodePoints.Shorten(string.Join("; ", form.Indicators.Select(AnswerWords.Label)), 1000)}.";
}
