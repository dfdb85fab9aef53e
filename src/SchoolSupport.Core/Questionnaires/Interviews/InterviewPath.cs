namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>The way through the questions: forward, back, and how far.</summary>
public static class InterviewPath
{
    /// <summary>The relevant question after this one; null at the end. The given question itself need not be relevant any more.</summary>
    public static Question? Next(this Interview interview, Question question) =>
        interview.Questions.FirstOrDefault(other => other.Index > question.Index);

    /// <summary>The relevant question before this one; null at the beginning.</summary>
    public static Question? Back(this Interview interview, Question question) =>
        interview.Questions.LastOrDefault(other => other.Index < question.Index);

    /// <summary>
    /// The next question without an answer: after this one, else from the beginning; null when all are answered or skipped.
    /// </summary>
    /// <param name="interview">The interview.</param>
    /// <param name="after">Where to begin; null: from the beginning.</param>
    public static Question? NextUnanswered(this Interview interview, Question? after = null)
    {
        var open = interview.Questions.Where(question => interview.Answers[question.Name] is null);
        Question? first = null;
        foreach (var question in open)
        {
            if (after is null || question.Index > after.Index) return question;
            first ??= question;
        }

        return first;
    }

    /// <summary>How far the interview is.</summary>
    public static Progress Progress(this Interview interview) => new(
        interview.Questions.Count(question => interview.Answers[question.Name] is not null), interview.Questions.Count);

    /// <summary>The question's number among the relevant ones, from 1; 0 when it is not relevant.</summary>
    public static int NumberOf(this Interview interview, Question question) =>
        interview.Questions.TakeWhile(other => other != question).Count() is var before && before < interview.Questions.Count ? before + 1 : 0;
}

/// <summary>How far an interview is.</summary>
/// <param name="Answered">Relevant questions with an answer, skipped ones included.</param>
/// <param name="Total">Relevant questions; answers may change it.</param>
public readonly record struct Progress(int Answered, int Total);
