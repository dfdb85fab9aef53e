using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations.Phrases;

namespace SchoolSupport.Core.Consultations;

/// <summary>Hours as tutors type them: «пн 15:00–17:00», «пн-пт 9-12, 13-16», «15 октября с 10 до 12», «перерыв 12-13», «отпуск с 10 по 20 октября».</summary>
public abstract record TypedHours
{
    private const int LongestText = 400;

    private TypedHours()
    {
    }

    /// <summary>Reads what a tutor wrote, whatever it is.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The tutor's local date, from which «завтра» and dates without a year are counted.</param>
    public static TypedHours Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText) return new Problem("Слишком длинно. Напишите часы короче, например: «пн–пт 9:00–12:00».");
        string said = HoursText.Clean(text);
        if (TypedAbsence.IsSaid(said)) return TypedAbsence.TryRead(said, today, out DateSpan days, out string? problem) ? new Absence(days) : new Problem(problem);
        return HoursReader.Read(HoursLexer.Read(said, today), today);
    }

    /// <summary>Hours to offer. Spans of a day that overlap or touch are one; breaks said with them are cut out.</summary>
    /// <param name="Weekly">Of every week, Monday first; perhaps none.</param>
    /// <param name="OneOff">Of single days; perhaps none.</param>
    public sealed record Hours(IReadOnlyList<WeeklyHours> Weekly, IReadOnlyList<SingleHours> OneOff) : TypedHours;

    /// <summary>«В четверг 15–17» may mean every week or only the next: ask.</summary>
    /// <param name="Every">Every week.</param>
    /// <param name="Once">Only the next such day.</param>
    public sealed record EveryOrOnce(Hours Every, Hours Once) : TypedHours;

    /// <summary>A break in the hours there are already.</summary>
    /// <param name="Weekdays">On which days; none: on all of the week.</param>
    /// <param name="Spans">When there are to be no hours, one or more.</param>
    public sealed record Break(IReadOnlyList<DayOfWeek> Weekdays, IReadOnlyList<DayHours> Spans) : TypedHours;

    /// <summary>Days without any hours.</summary>
    /// <param name="Days">The days, both included.</param>
    public sealed record Absence(DateSpan Days) : TypedHours;

    /// <summary>Not understood, or not possible.</summary>
    /// <param name="Sentence">What is wrong and how to write it, in Russian, for the person.</param>
    public sealed record Problem(string Sentence) : TypedHours;
}
