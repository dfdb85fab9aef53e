namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>What stands in the way of submission.</summary>
/// <param name="Question">The question to open.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Reason">One sentence for the person who answers.</param>
/// <param name="Related">Other answers that may be the wrong ones instead.</param>
public sealed record Problem(Question Question, ProblemKind Kind, string Reason, IReadOnlyList<Question> Related);

/// <summary>Kinds of problems.</summary>
public enum ProblemKind
{
    /// <summary>A needed answer is missing.</summary>
    Unanswered,

    /// <summary>The answer contradicts another one, given or changed later.</summary>
    Contradiction,
}
