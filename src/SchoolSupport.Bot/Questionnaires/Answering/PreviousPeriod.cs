using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>How to speak of the time when the school last answered the same form.</summary>
public static class PreviousPeriod
{
    public static string Name(ResponseRow row) => row.PreviousDueOn?.Year == row.DueOn.Year - 1 ? "В прошлом году" : "В прошлый раз";
}
