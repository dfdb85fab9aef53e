namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Asks what is doubtful, unless it is answered already.</summary>
internal sealed class Doubts(DeadlineAnswers answers)
{
    private readonly List<DeadlineQuestion> questions = [];

    /// <summary>Everything asked and not answered, each once.</summary>
    public IReadOnlyList<DeadlineQuestion> Questions => questions;

    /// <summary>What was answered; while nothing is, the question is kept and the first choice stands.</summary>
    public T Ask<T>(DeadlineQuestionKind kind, string about, string text, params ReadOnlySpan<Choice<T>> choices) =>
        AskMeanwhile(kind, about, text, choices[0].Value, choices);

    /// <summary>What was answered; while nothing is, the question is kept and something else than its choices stands.</summary>
    public T AskMeanwhile<T>(DeadlineQuestionKind kind, string about, string text, T meanwhile, params ReadOnlySpan<Choice<T>> choices)
    {
        var code = answers.CodeFor(kind, about);
        foreach (var choice in choices)
        {
            if (choice.Code == code) return choice.Value;
        }
        Add(kind, about, text, [.. choices.ToArray().Select(choice => new DeadlineOption(choice.Code, choice.Label))]);
        return meanwhile;
    }

    /// <summary>Keeps a question that no choice answers, only another wording.</summary>
    public void Tell(DeadlineQuestionKind kind, string about, string text) => Add(kind, about, text, []);

    private void Add(DeadlineQuestionKind kind, string about, string text, IReadOnlyList<DeadlineOption> options)
    {
        if (!questions.Exists(known => known.Kind == kind && known.About == about)) questions.Add(new DeadlineQuestion(kind, about, text, options));
    }

    /// <summary>Something to choose, with its button.</summary>
    internal readonly record struct Choice<T>(string Code, string Label, T Value);
}
