using SchoolSupport.Core.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>What a button may answer beside the choices of a list. The numbers travel in buttons and never change.</summary>
public static class Suggestion
{
    /// <summary>«Как было»: the previous period's answer.</summary>
    public const int AsBefore = -1;

    /// <summary>What is known of the school, or the form's default.</summary>
    public const int AsKnown = -2;

    /// <summary>The suggested answer; null when there is none (any more).</summary>
    public static AnswerValue? Find(OpenedQuestion asked, int suggested) => suggested switch
    {
        AsBefore => asked.Before,
        AsKnown => asked.Interview.DefaultOf(asked.Question),
        >= 0 when suggested < asked.Question.Choices.Count => new ChoiceValue(asked.Question.Choices[suggested].Name),
        _ => null,
    };
}

/// <summary>A short mark of an answer, so that a button can tell whether it is still the one its page showed.</summary>
public static class AnswerMark
{
    /// <summary>0: no answer. The same on every machine and for ever, because it travels in buttons.</summary>
    public static int Of(AnswerValue? value)
    {
        if (value is null)
            return 0;

        var hash = 2166136261u;
        foreach (var unit in value.Canonical)
            hash = unchecked((hash ^ unit) * 16777619u);
        return Math.Max(1, (int)(hash & int.MaxValue));
    }
}
