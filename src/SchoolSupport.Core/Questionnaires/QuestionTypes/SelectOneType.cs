using System.Text;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>One choice of a list, by its button or typed by hand.</summary>
public sealed class SelectOneType : QuestionType
{
    // «две» means «В две смены», but «в» alone means nothing.
    private const int ShortestWord = 3;

    private SelectOneType() : base("select_one")
    {
    }

    /// <summary>The only instance.</summary>
    public static SelectOneType Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TakesChoices => true;

    /// <inheritdoc/>
    public override Reading Read(Question question, string sent)
    {
        var words = Plain(sent);
        var found = question.Choices.Where(choice => Plain(choice.Label) == words).ToList();
        if (found.Count == 0 && words.Length > 0)
            found = [.. question.Choices.Where(choice => Plain(choice.Label).StartsWith(words + " ", StringComparison.Ordinal))];
        if (found.Count == 0 && words.Length >= ShortestWord)
            found = [.. question.Choices.Where(choice => $" {Plain(choice.Label)} ".Contains($" {words} ", StringComparison.Ordinal))];
        if (found is [var only]) return new Reading.Understood(new ChoiceValue(only.Name));
        var options = string.Join(", ", question.Choices.Select(choice => $"«{choice.Label}»"));
        var reason = words.Length == 0 && SentText.OneLine(sent).Length == 0 ? "Сообщение пустое."
            : found.Count > 1 ? $"Под {SentText.Quote(sent)} подходит несколько вариантов." : $"Среди вариантов нет {SentText.Quote(sent)}.";
        return new Reading.NotUnderstood($"{reason} Выберите один: {options}.");
    }

    /// <inheritdoc/>
    public override AnswerValue? Restore(Question question, string canonical) =>
        question.Choices.Any(choice => choice.Name == canonical) ? new ChoiceValue(canonical) : null;

    /// <inheritdoc/>
    public override string Show(Question question, AnswerValue value) =>
        question.Choices.FirstOrDefault(choice => choice.Name == value.Canonical)?.Label ?? value.Canonical;

    /// <summary>Letters and digits only, small, ё as е: how a hurried person's text is compared with a label.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in SentText.OneLine(text).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(sign)) plain.Append(sign == 'ё' ? 'е' : sign);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
