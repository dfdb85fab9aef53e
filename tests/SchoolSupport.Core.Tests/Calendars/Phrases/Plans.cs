using System.Globalization;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Tests.Calendars.Phrases;

/// <summary>Documents that terms stand in, and what they mean there as one line.</summary>
internal static class Plans
{
    /// <summary>A plan of a school year, and nothing more is known.</summary>
    public static readonly DeadlineContext SchoolYear2021 = new() { Year = new SchoolYear(2021) };

    /// <summary>An order of August for the school year to come, whose terms are known.</summary>
    public static readonly DeadlineContext August2025 = new() { Year = new SchoolYear(2025), OrderDate = Date("2025-08-18") };

    /// <summary>An order in the middle of the school year.</summary>
    public static readonly DeadlineContext January2021 = new() { Year = new SchoolYear(2020), OrderDate = Date("2021-01-26") };

    /// <summary>A programme of three school years.</summary>
    public static readonly DeadlineContext ThreeYears = new()
    {
        OrderDate = Date("2022-08-15"),
        Bounds = new DateSpan(Date("2022-09-01"), Date("2025-08-31")),
    };

    /// <summary>A plan of one calendar year.</summary>
    public static readonly DeadlineContext Year2023 = new() { OrderDate = Date("2022-12-20"), Bounds = DateSpan.Years(2023, 2023) };

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>«window 2021-09-01..2021-09-30 ? TermDates»: kind, dates, what is asked.</summary>
    public static string Means(string phrase, DeadlineContext context, DeadlineAnswers? answers = null) =>
        Means(DeadlinePhrase.Read(phrase, context, answers ?? DeadlineAnswers.None));

    public static string Means(Deadline deadline)
    {
        var kind = deadline switch
        {
            DateDeadline on => $"date {on.Date:yyyy-MM-dd}",
            UntilDeadline until => $"until {until.Due:yyyy-MM-dd}",
            WindowDeadline during => $"window {during.Window}",
            RecurringDeadline recurring => $"recurring {Times(recurring.Occurrences)}",
            ObligationDeadline obligation => $"obligation {obligation.AtLeast} {obligation.Per} {obligation.Within}",
            EventDeadline waits => $"event «{waits.WaitsFor}»{(waits.Delay is { } delay ? $" {delay.Count} {delay.Unit}" : "")}",
            PlanDeadline plan => $"plan «{plan.Plan}»",
            ContinuousDeadline always => $"continuous {always.Within}",
            _ => "unknown",
        };
        var questions = deadline.Questions.Count == 0 ? "" : " ? " + string.Join(' ', deadline.Questions.Select(question => question.Kind));
        return kind + (deadline.AlreadyDone ? " done" : "") + questions;
    }

    /// <summary>All of a few; of many the number, the first and the last.</summary>
    private static string Times(IReadOnlyList<DateSpan> times) => times.Count > 4
        ? $"{times.Count}: {Days(times[0])} … {Days(times[^1])}"
        : string.Join(", ", times.Select(Days));

    private static string Days(DateSpan days) => days.Days == 1 ? $"{days.First:yyyy-MM-dd}" : days.ToString();
}
