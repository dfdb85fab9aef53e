using System.Collections;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>The answers of one response by the names of their questions. Immutable.</summary>
public sealed class Answers : IEnumerable<KeyValuePair<string, AnswerValue>>
{
    private readonly Dictionary<string, AnswerValue> _values;

    private Answers(Dictionary<string, AnswerValue> values) => _values = values;

    /// <summary>No answers.</summary>
    public static Answers None { get; } = new([]);

    /// <summary>How many questions have an answer, the skipped ones included.</summary>
    public int Count => _values.Count;

    /// <summary>The answer to a question; null when it has none yet.</summary>
    /// <param name="name">The question's name; unknown names have no answer.</param>
    public AnswerValue? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>These answers; the later of two answers to one question wins.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        var values = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var (name, value) in answers) values[name] = value;
        return new Answers(values);
    }

    /// <summary>The same answers and this one, in place of an earlier one to the same question.</summary>
    public Answers With(string name, AnswerValue value) =>
        new(new Dictionary<string, AnswerValue>(_values, StringComparer.Ordinal) { [name] = value });

    /// <summary>The same answers without the one to this question.</summary>
    public Answers Without(string name)
    {
        var values = new Dictionary<string, AnswerValue>(_values, StringComparer.Ordinal);
        return values.Remove(name) ? new Answers(values) : this;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, AnswerValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
