using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>A free text of one or more lines.</summary>
public sealed class TextType : QuestionType
{
    /// <summary>How many signs a text may have, counted as people count them (Unicode code points).</summary>
    public const int LongestText = 1000;

    private TextType() : base("text")
    {
    }

    /// <summary>The only instance.</summary>
    public static TextType Instance { get; } = new();

    /// <inheritdoc/>
    public override Reading Read(Question question, string sent)
    {
        var text = SentText.Clean(sent);
        if (text.Length == 0) return new Reading.NotUnderstood("Сообщение пустое. Напишите ответ словами.");
        var length = text.EnumerateRunes().Count();
        if (length <= LongestText) return new Reading.Understood(new TextValue(text));
        return new Reading.NotUnderstood(
            $"В ответе {Signs(length)}, а помещается {RussianNumber.Format(LongestText)}. Напишите, пожалуйста, короче.");
    }

    /// <inheritdoc/>
    public override AnswerValue? Restore(Question question, string canonical) => new TextValue(canonical);

    /// <inheritdoc/>
    public override string Show(Question question, AnswerValue value) => value.Canonical;

    private static string Signs(int count) => Plural.Count(count, "знак", "знака", "знаков");
}
