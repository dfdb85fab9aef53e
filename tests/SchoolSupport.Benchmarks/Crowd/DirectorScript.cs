using SchoolSupport.Benchmarks.Processes;
using SchoolSupport.Core.Questionnaires.Standard;

namespace SchoolSupport.Benchmarks.Crowd;

/// <summary>
/// What a director does with what stands on the screen. The same for the bot and for the bare loops, which show the same questions:
/// finds the question by its words and the button by its label, as a person would.
/// </summary>
internal static class DirectorScript
{
    /// <summary>What a director types first.</summary>
    public const string FirstWords = "/menu";

    private const string Sent = "Отправлено";

    // On the way to the questions and from them, in the order of preference.
    private static readonly string[] Onward = ["Отправить", "Заполнить", "Начать", "Продолжить", "Анкет"];

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["senior_grades"] = "Да", ["pupils"] = "512", ["teachers"] = "34", ["teachers_highest"] = "9", ["tutors"] = "1",
        ["computers"] = "64", ["partners"] = "5", ["supporters"] = "2", ["own_clubs"] = "230", ["outside_clubs"] = "180",
        ["shifts"] = "В две смены", ["second_shift"] = "120", ["advanced"] = "48", ["senior_pupils"] = "80",
        ["profile_pupils"] = "42", ["internet_speed"] = "100",
    };

    private static readonly (string Label, string Answer)[] Questions =
        [.. StandardQuestionnaires.ContextIndicatorsForm.Questions.Select(question => (question.Label.Source, Answers[question.Name]))];

    public static bool IsFinished(SeenMessage message) => message.Text.Contains(Sent, StringComparison.Ordinal);

    /// <summary>What the director does next; null when a person would not know either.</summary>
    public static Act? Next(long personId, SeenMessage message)
    {
        foreach (var (label, answer) in Questions)
        {
            if (message.Text.Contains(label, StringComparison.Ordinal))
                return Button(message, answer) is { } choice ? Press(personId, message, choice) : new Act(personId, Text: answer);
        }

        return Onward.Select(word => Button(message, word)).FirstOrDefault(button => button is not null) is { } onward
            ? Press(personId, message, onward)
            : null;
    }

    private static Act Press(long personId, SeenMessage message, SeenButton button) =>
        new(personId, MessageId: message.MessageId, Data: button.Data);

    private static SeenButton? Button(SeenMessage message, string label)
    {
        foreach (var row in message.Buttons)
            foreach (var button in row)
                if (button.Data is not null && button.Text.StartsWith(label, StringComparison.Ordinal))
                    return button;
        return null;
    }
}
