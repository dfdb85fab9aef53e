using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>A school's state in a few words.</summary>
internal static class SchoolLine
{
    /// <summary>«СОШ № 3: 5 ответов», «ООШ № 14: не начинали, до директора не достучаться».</summary>
    public static Html Of(SchoolProgress school) => $"{school.SchoolName}: {State(school)}{Unreachable(school)}";

    public static string State(SchoolProgress school) => school.State switch
    {
        ResponseState.NotStarted => "не начинали",
        ResponseState.Draft => Plural.Count(school.Answered, "ответ", "ответа", "ответов"),
        ResponseState.Returned => "возвращена на доработку",
        ResponseState.Submitted => "отправлена",
        ResponseState.Accepted => "принята",
        _ => throw new ArgumentOutOfRangeException(nameof(school), school.State, null),
    };

    private static string Unreachable(SchoolProgress school) =>
        school.DirectorChatId is null && !school.State.IsHandedIn() ? ", директор ещё не в боте" : string.Empty;
}
