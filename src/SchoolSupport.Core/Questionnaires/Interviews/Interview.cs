using SchoolSupport.Core.Questionnaires.Expressions;
using SchoolSupport.Core.Questionnaires.QuestionTypes;

namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>
/// One response as it stands: which questions are asked, what is calculated, what is wrong. It changes nothing and knows no
/// storage; after every answer a new one is made. Everything is worked out when first asked for, so making one costs nearly nothing.
/// Not for several threads at once.
/// </summary>
public sealed class Interview
{
    private readonly ItemStates _items;
    private IReadOnlyList<Question>? _questions;

    /// <summary>An interview over these answers.</summary>
    /// <param name="questionnaire">The version of the form that the response began with.</param>
    /// <param name="answers">What is answered so far; answers to questions not relevant now are kept out of sight.</param>
    /// <param name="previous">The answers of the previous period, to compare with.</param>
    /// <param name="now">Local time of the school, for <c>today()</c>.</param>
    /// <param name="facts">What is known of the school, for the column «prefill»: names of facts with canonical values.</param>
    public Interview(
        Questionnaire questionnaire, Answers answers, Answers previous, DateTimeOffset now,
        IReadOnlyDictionary<string, string>? facts = null)
    {
        Questionnaire = questionnaire;
        Answers = answers;
        Previous = previous;
        Now = now;
        Facts = facts ?? new Dictionary<string, string>();
        _items = new ItemStates(questionnaire, answers, now);
    }

    /// <summary>The form.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>All answers, those out of sight included.</summary>
    public Answers Answers { get; }

    /// <summary>The previous period's answers.</summary>
    public Answers Previous { get; }

    /// <summary>Local time of the school.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>What is known of the school.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; }

    /// <summary>The questions to be asked of this school, in order; answers given change the list.</summary>
    public IReadOnlyList<Question> Questions => _questions ??= [.. Questionnaire.Questions.Where(IsRelevant)];

    /// <summary>The results for this school, in order; those that do not concern it are left out.</summary>
    public IReadOnlyList<Calculation> Indicators => [.. Questionnaire.Indicators.Where(IsRelevant)];

    /// <summary>Whether the item concerns this school, by the answers so far.</summary>
    public bool IsRelevant(FormItem item) => _items.IsRelevant(item.Index);

    /// <summary>
    /// The answer given or the value calculated. Null when there is none: not answered, not relevant, divided by zero.
    /// </summary>
    public AnswerValue? ValueOf(FormItem item) => _items.AnswerOf(item.Index);

    /// <summary>The value shown without its unit; null when there is none or it was skipped.</summary>
    public string? Show(FormItem item) => ValueOf(item) is { } value and not SkippedValue ? item.Show(value) : null;

    /// <summary>The previous period's answer; null when there was none.</summary>
    public AnswerValue? PreviousOf(Question question) => Previous[question.Name] is { } value and not SkippedValue ? value : null;

    /// <summary>The label with values in their places.</summary>
    public string LabelOf(FormItem item) => item.Label.Render(_items.Show);

    /// <summary>The hint with values in their places; sentences about values not yet known are left out.</summary>
    public string HintOf(Question question) => question.Hint.RenderKnown(_items.Show);

    /// <summary>The notes that stand right before the question and concern this school.</summary>
    public IReadOnlyList<Note> NotesBefore(Question question)
    {
        var notes = new List<Note>();
        for (var at = question.Index - 1; at >= 0 && Questionnaire.Items[at] is not Question; at--)
        {
            if (Questionnaire.Items[at] is Note note && IsRelevant(note)) notes.Insert(0, note);
        }

        return notes;
    }

    /// <summary>Whether the question may not be skipped.</summary>
    public bool IsRequired(Question question) => question.Rules.Required?.IsTrue(_items.Scope(ExpressionValue.Blank)) ?? false;

    /// <summary>
    /// The answer to offer: what the facts about the school say, else the form's default; null when there is neither.
    /// It is an offer: nothing is answered until the person agrees.
    /// </summary>
    public AnswerValue? DefaultOf(Question question)
    {
        if (Facts.GetValueOrDefault(question.Rules.Prefill) is { Length: > 0 } fact && question.Restore(fact) is { } known) return known;
        var text = question.Rules.DefaultFormula is { } formula
            ? ExpressionValue.ToText(formula.Evaluate(_items.Scope(ExpressionValue.Blank)))
            : question.Rules.DefaultText;
        return text.Length == 0 ? null : question.Type.Restore(question, text);
    }

    /// <summary>The same interview with another answer.</summary>
    public Interview With(Question question, AnswerValue value) => Over(Answers.With(question.Name, value));

    /// <summary>The same interview with an answer taken back.</summary>
    public Interview Without(Question question) => Over(Answers.Without(question.Name));

    /// <summary>What the form's rules say to a text that a person sent as the answer.</summary>
    public AnswerCheck Check(Question question, string sent) => question.Type.Read(question, sent) switch
    {
        Reading.Understood understood => Check(question, understood.Value),
        Reading.NotUnderstood refused => new AnswerCheck.Refused(refused.Reason, []),
        _ => throw new InvalidOperationException("A reading is either understood or not."),
    };

    /// <summary>What the form's rules say to an answer given by a button.</summary>
    /// <exception cref="ArgumentException">The question cannot have such a value: another type, or a choice it does not offer.</exception>
    public AnswerCheck Check(Question question, AnswerValue value) => AnswerRules.Check(this, question, value);

    /// <summary>Everything that stands in the way of submission, in the order of the questions; empty when the response is complete.</summary>
    public IReadOnlyList<Problem> Problems => AnswerRules.Problems(this);

    /// <summary>What a submission contains: answers to relevant questions only.</summary>
    public Answers AnswersToSubmit =>
        Answers.Of(Questions.Where(question => Answers[question.Name] is not null)
            .Select(question => new KeyValuePair<string, AnswerValue>(question.Name, Answers[question.Name]!)));

    internal ExpressionScope Scope(AnswerValue value) => _items.Scope(value.ForExpression);

    internal string Render(TextTemplate template) => template.Render(_items.Show);

    private Interview Over(Answers answers) => new(Questionnaire, answers, Previous, Now, Facts);
}
