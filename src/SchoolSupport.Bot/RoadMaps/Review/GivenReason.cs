using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>A reason as typed: one sentence that a school will read.</summary>
internal static class GivenReason
{
    private const int MostSigns = 500;

    public static Html TooLong => $"Нужно одно предложение: до {MostSigns} знаков.";

    /// <summary>Null when it is empty or too long.</summary>
    public static string? Read(MessageIn message)
    {
        var reason = SentText.OneLine(((TextIn)message).Text);
        return reason.Length == 0 || CodePoints.Count(reason) > MostSigns ? null : reason;
    }
}
