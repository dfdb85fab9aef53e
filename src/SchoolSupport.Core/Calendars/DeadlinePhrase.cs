using SchoolSupport.Core.Calendars.Phrases;

namespace SchoolSupport.Core.Calendars;

/// <summary>Reads the terms of Russian plans: «до 15 декабря», «январь-апрель 2021», «не реже одного в четверть».</summary>
public static class DeadlinePhrase
{
    /// <summary>Longer phrases are no terms.</summary>
    public const int MaximumLength = 500;

    /// <summary>What the phrase means. Never throws for any text, never guesses silently: what is doubtful is among the questions.</summary>
    public static Deadline Read(string phrase, DeadlineContext context) => Read(phrase, context, DeadlineAnswers.None);

    /// <summary>What the phrase means with what a person has answered about it.</summary>
    public static Deadline Read(string phrase, DeadlineContext context, DeadlineAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        var read = answers.Instead ?? phrase;
        if (read.Length > MaximumLength) return TooLong(phrase);
        return new Interpreter(context, answers).Read(Idioms.WrittenOut(PhraseText.Clean(read))) with { Phrase = phrase };
    }

    private static UnknownDeadline TooLong(string phrase) => new()
    {
        Phrase = phrase,
        Questions = [new DeadlineQuestion(DeadlineQuestionKind.NotUnderstood, "", "Здесь целый текст, а не срок. Когда это нужно сделать?", [])],
    };
}
