using System.Collections.Frozen;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>A questionnaire ready to be asked: every expression compiled, every reference known. Made by <see cref="Forms.XlsForm"/> only.</summary>
public sealed class Questionnaire
{
    private readonly FrozenDictionary<string, FormItem> _byName;

    internal Questionnaire(FormSettings settings, IReadOnlyList<FormItem> items)
    {
        Settings = settings;
        Items = items;
        Questions = [.. items.OfType<Question>()];
        Indicators = [.. items.OfType<Calculation>().Where(item => item.IsIndicator)];
        _byName = items.ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <summary>Title, identity and version.</summary>
    public FormSettings Settings { get; }

    /// <summary>The title people read.</summary>
    public string Title => Settings.Title;

    /// <summary>Questions, notes and calculations in the order of the form.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>All questions in order, whether relevant to a given school or not.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The calculations marked as results, in order.</summary>
    public IReadOnlyList<Calculation> Indicators { get; }

    /// <summary>The item of this name; null when there is none.</summary>
    public FormItem? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The question of this name; null when there is none.</summary>
    public Question? FindQuestion(string name) => Find(name) as Question;

    /// <summary>
    /// The answers kept in storage. What this version of the form cannot hold (a question that is gone, a choice no longer
    /// offered) is left out: an earlier period's answers may come from an earlier version.
    /// </summary>
    /// <param name="stored">Names of questions with the canonical texts of their values.</param>
    public Answers Restore(IEnumerable<KeyValuePair<string, string>> stored)
    {
        var answers = new List<KeyValuePair<string, AnswerValue>>();
        foreach (var (name, canonical) in stored)
        {
            if (FindQuestion(name)?.Restore(canonical) is { } value) answers.Add(new(name, value));
        }

        return Answers.Of(answers);
    }
}
