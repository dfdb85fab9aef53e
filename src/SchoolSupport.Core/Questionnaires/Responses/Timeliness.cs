namespace SchoolSupport.Core.Questionnaires.Responses;

/// <summary>Whether a response came in time. Judged at the first submission: how long the review takes, and what is asked for after it, is not the school's delay.</summary>
public enum Timeliness
{
    /// <summary>Not submitted, and the due date is not over.</summary>
    Awaited,

    /// <summary>Not submitted, and the due date is over.</summary>
    Overdue,

    /// <summary>First submitted on the due date or before.</summary>
    OnTime,

    /// <summary>First submitted after the due date.</summary>
    Late,
}

/// <summary>Judges timeliness. All dates are local dates of the municipality.</summary>
public static class Lateness
{
    /// <summary>How a response stands.</summary>
    /// <param name="due">The last day to submit, the day itself included.</param>
    /// <param name="firstSubmitted">The day of the first submission; null when there was none.</param>
    /// <param name="today">Today.</param>
    public static Timeliness Judge(DateOnly due, DateOnly? firstSubmitted, DateOnly today) => firstSubmitted switch
    {
        null => today > due ? Timeliness.Overdue : Timeliness.Awaited,
        { } day => day > due ? Timeliness.Late : Timeliness.OnTime,
    };

    /// <summary>Days after the due date, 0 when in time: of the first submission, or of today while there is none.</summary>
    /// <inheritdoc cref="Judge"/>
    public static int DaysLate(DateOnly due, DateOnly? firstSubmitted, DateOnly today) =>
        Math.Max(0, (firstSubmitted ?? today).DayNumber - due.DayNumber);
}
