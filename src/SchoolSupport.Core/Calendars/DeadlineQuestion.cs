namespace SchoolSupport.Core.Calendars;

/// <summary>Something doubtful about a term, as a person would ask it. A phrase never has two questions of one kind about one thing.</summary>
/// <param name="Kind">What is doubtful.</param>
/// <param name="About">The words of the phrase that it is about: «декабрь»; empty for the whole phrase.</param>
/// <param name="Text">The question in Russian: «2020-2021: календарные годы или учебный год?».</param>
/// <param name="Options">The answers to offer, the likeliest first. May be empty: then only another wording helps.</param>
public sealed record DeadlineQuestion(DeadlineQuestionKind Kind, string About, string Text, IReadOnlyList<DeadlineOption> Options);

/// <summary>One answer to offer.</summary>
/// <param name="Code">A short stable code: «done», «school», «2021-06-01..2021-06-30».</param>
/// <param name="Label">What a button says, in Russian: «Уже выполнено», «июнь 2021 г.».</param>
public sealed record DeadlineOption(string Code, string Label);

/// <summary>What was answered to a <see cref="DeadlineQuestion"/>: its kind and subject, and the code of an option.</summary>
public sealed record DeadlineAnswer(DeadlineQuestionKind Kind, string About, string Code)
{
    /// <summary>The answer that a person gives by choosing an option of a question.</summary>
    public static DeadlineAnswer Of(DeadlineQuestion question, DeadlineOption option)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(option);
        return new DeadlineAnswer(question.Kind, question.About, option.Code);
    }
}

/// <summary>What can be doubtful about a term.</summary>
public enum DeadlineQuestionKind
{
    /// <summary>The phrase is not understood.</summary>
    NotUnderstood,

    /// <summary>Some words were not understood; the rest was.</summary>
    WordsLeft,

    /// <summary>«2020-2021», «в течение года»: calendar year or school year?</summary>
    CalendarOrSchoolYear,

    /// <summary>No year is written, and several are possible, or none.</summary>
    WhichYear,

    /// <summary>The plan's year or bounds are needed and not known.</summary>
    PlanYear,

    /// <summary>It ended before the order came out: already done?</summary>
    AlreadyDone,

    /// <summary>It lies outside the plan's bounds.</summary>
    OutsideBounds,

    /// <summary>It rests on school terms that are only a proposal.</summary>
    TermDates,

    /// <summary>«сентябрь, октябрь»: once within both, or in each?</summary>
    OnceOrEach,

    /// <summary>A cell says several things that do not go together: which one counts?</summary>
    WhichTerm,

    /// <summary>«до декабря»: until it begins or until it ends?</summary>
    BeginningOrEnd,

    /// <summary>«в начале сентября», «первая неделя», «по итогам четверти»: which day exactly?</summary>
    WhichDay,

    /// <summary>«с 1 сентября»: until when?</summary>
    UntilWhen,

    /// <summary>Such a date does not exist, or contradicts itself: a misprint?</summary>
    Misprint,
}
