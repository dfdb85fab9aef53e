using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>Applies the rules of a form to answers.</summary>
internal static class AnswerRules
{
    public static AnswerCheck Check(Interview interview, Question question, AnswerValue value)
    {
        if (value is SkippedValue)
        {
            return interview.IsRequired(question)
                ? new AnswerCheck.Refused("Этот вопрос пропустить нельзя: без ответа показатели не посчитать.", [])
                : new AnswerCheck.Accepted(value);
        }

        if (!value.Equals(question.Restore(value.Canonical))) throw new ArgumentException($"{question.Name} cannot have this value.", nameof(value));
        var answered = interview.With(question, value);
        if (Broken(answered, question, question.Rules.Constraint, value) is { } refusal)
            return new AnswerCheck.Refused(refusal, Related(answered, question));
        var doubt = Broken(answered, question, question.Rules.SoftConstraint, value) ?? YearChange.Doubt(interview, question, value);
        return doubt is null ? new AnswerCheck.Accepted(value) : new AnswerCheck.Doubtful(value, doubt);
    }

    public static IReadOnlyList<Problem> Problems(Interview interview)
    {
        var problems = new List<Problem>();
        foreach (var question in interview.Questions)
        {
            if (Find(interview, question) is { } problem) problems.Add(problem);
        }

        return problems;
    }

    private static Problem? Find(Interview interview, Question question)
    {
        var value = interview.ValueOf(question);
        if (value is null or SkippedValue)
        {
            return interview.IsRequired(question)
                ? new Problem(question, ProblemKind.Unanswered, "Нет ответа.", [])
                : null;
        }

        return Broken(interview, question, question.Rules.Constraint, value) is { } reason
            ? new Problem(question, ProblemKind.Contradiction, reason, Related(interview, question))
            : null;
    }

    /// <summary>
    /// What to say when the rule does not hold. A rule that speaks of an answer not given yet is not judged: it will be, in the summary at
    /// the latest.
    /// </summary>
    private static string? Broken(Interview answered, Question question, Rule? rule, AnswerValue value)
    {
        if (rule is null || rule.Condition.IsTrue(answered.Scope(value))) return null;
        if (Asked(answered.Questionnaire, rule.Condition).Any(other => other != question && IsOpen(answered, other))) return null;
        return answered.Render(rule.Message);
    }

    private static bool IsOpen(Interview interview, Question question) =>
        interview.IsRelevant(question) && interview.ValueOf(question) is null or SkippedValue;

    private static IReadOnlyList<Question> Related(Interview interview, Question question) =>
        [.. Asked(interview.Questionnaire, question.Rules.Constraint!.Condition).Where(other => other != question && interview.IsRelevant(other))];

    /// <summary>The questions behind a condition, directly or through calculations, each once, in the order of the form.</summary>
    private static IEnumerable<Question> Asked(Questionnaire questionnaire, Expression condition)
    {
        var seen = new SortedSet<int>();
        var open = new Stack<int>(condition.References);
        while (open.TryPop(out var item))
        {
            if (!seen.Add(item) || questionnaire.Items[item] is not Calculation calculation) continue;
            foreach (var reference in calculation.Formula.References) open.Push(reference);
        }

        return seen.Select(item => questionnaire.Items[item]).OfType<Question>();
    }
}
