using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Consultations;

/// <summary>Why something is cancelled, moved or refused, as people type it for the other side to read.</summary>
internal static class Reasons
{
    private const int MostSigns = 300;

    public static Html HowTo => $"Одного предложения хватит: до {MostSigns} знаков.";

    /// <summary>The reason without the full stop, since a sentence goes on around it; null when it is none, or too long.</summary>
    public static string? Read(MessageIn message)
    {
        var reason = SentText.OneLine(((TextIn)message).Text).TrimEnd('.', ' ');
        return reason.Length == 0 || CodePoints.Count(reason) > MostSigns ? null : reason;
    }
}
