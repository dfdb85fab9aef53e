using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>The check every numeric question has: a change of more than twofold against the previous period wants a second look.</summary>
public static class YearChange
{
    /// <summary>Among small numbers doubling is ordinary: one tutor became two. Smaller changes are never odd.</summary>
    public const decimal SmallestOddChange = 5;

    /// <summary>What is odd about the new value; null when nothing is.</summary>
    /// <param name="interview">The interview before the answer.</param>
    /// <param name="question">The question answered.</param>
    /// <param name="value">The new answer.</param>
    public static string? Doubt(Interview interview, Question question, AnswerValue value)
    {
        if (value is not NumberValue { Value: var now } || interview.PreviousOf(question) is not NumberValue { Value: var before }) return null;
        if (!IsOdd(before, now)) return null;
        var figures = $"Было {RussianNumber.Format(before)}, стало {RussianNumber.Format(now)}";
        if (before == 0 || now == 0 || before < 0 != now < 0) return $"{figures}. Всё верно?";
        var direction = Math.Abs(now) > Math.Abs(before) ? "рост" : "снижение";
        return $"{figures}: {direction} более чем вдвое. Всё верно?";
    }

    /// <summary>Whether a change is more than twofold and not a small one; a change of sign or to and from zero is more than twofold.</summary>
    public static bool IsOdd(decimal before, decimal now)
    {
        if (Math.Abs(now - before) < SmallestOddChange) return false;
        if (before < 0 != now < 0) return true;
        return Math.Abs(now) > 2 * Math.Abs(before) || Math.Abs(before) > 2 * Math.Abs(now);
    }
}
