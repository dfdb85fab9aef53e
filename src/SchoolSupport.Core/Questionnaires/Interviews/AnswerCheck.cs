namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>What a form says to an answer: take it, refuse it, or ask the person to confirm it.</summary>
public abstract record AnswerCheck
{
    private AnswerCheck()
    {
    }

    /// <summary>The answer may be kept.</summary>
    public sealed record Accepted(AnswerValue Value) : AnswerCheck;

    /// <summary>The answer is possible but odd: keep it after «Да, верно», and ask for a short comment.</summary>
    /// <param name="Value">The answer to keep once confirmed.</param>
    /// <param name="Reason">What is odd, ending in a question.</param>
    public sealed record Doubtful(AnswerValue Value, string Reason) : AnswerCheck;

    /// <summary>The answer cannot be true; the old one stays.</summary>
    /// <param name="Reason">Why, and what to do; quotes the number.</param>
    /// <param name="Related">Other answers that may be the wrong ones instead: offer to correct them.</param>
    public sealed record Refused(string Reason, IReadOnlyList<Question> Related) : AnswerCheck;
}
