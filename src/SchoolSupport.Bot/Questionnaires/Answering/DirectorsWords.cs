using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Answers that a coordinator wrote down from the director's words, and how to say so.</summary>
public static class DirectorsWords
{
    /// <summary>Stands above every page on which a coordinator answers: for which school is easily mistaken.</summary>
    public static Html? Heading(OpenedResponse response) =>
        response.OnBehalf ? (Html)$"<b>{response.Row.SchoolName}</b> · со слов директора" : null;

    /// <summary>Whether the person answered from the director's words.</summary>
    public static bool AreBy(long personId, IReadOnlyList<ResponseEventRow> events) =>
        events.Any(happened => happened.Kind == "on behalf" && happened.PersonId == personId);

    /// <summary>«Со слов директора записал координатор: Ольга Лебедева»; null when no answer is.</summary>
    public static Html? Line(OpenedResponse response, IReadOnlyList<ResponseEventRow> events)
    {
        var names = events
            .Where(happened => happened.Kind == "on behalf" && response.Answers.Any(answer => answer.AnsweredBy == happened.PersonId))
            .Select(happened => happened.PersonName ?? "сотрудник, который ушёл")
            .ToList();
        return names.Count == 0 ? null : (Html)$"Со слов директора записал координатор: {string.Join(", ", names)}";
    }
}
