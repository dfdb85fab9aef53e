using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>A question as it stands in a questionnaire that nobody has answered yet.</summary>
/// <param name="Number">From 1, among all questions.</param>
/// <param name="Hint">Where the answer is found; empty when the author says nothing.</param>
/// <param name="Choices">«Да / Нет»; empty when an answer is written.</param>
/// <param name="Note">The heading of its group, and whether some schools are not asked it; empty when there is nothing to say.</param>
internal sealed record BlankQuestion(int Number, string Text, string Hint, string Choices, string Note)
{
    public static IReadOnlyList<BlankQuestion> Of(Questionnaire form, DateTimeOffset now)
    {
        var nobody = new Interview(form, Answers.None, Answers.None, now);
        return [.. form.Questions.Select((question, index) => new BlankQuestion(
            index + 1,
            SentText.OneLine(nobody.LabelOf(question)),
            SentText.OneLine(nobody.HintOf(question)),
            string.Join(" / ", question.Choices.Select(choice => choice.Label)),
            string.Join(": ", new[] { SectionOf(question.Group), question.IsConditional ? "не у всех школ" : "" }.Where(part => part.Length > 0))))];
    }

    private static string SectionOf(ItemGroup? group) => group switch
    {
        null => string.Empty,
        { Label.Length: > 0 } named => named.Label,
        _ => SectionOf(group.Parent),
    };
}
