using System.Globalization;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Reminders;

/// <summary>
/// The reminders of a campaign: 7, 3 and 1 days before the due date and on it, at 09:00 of the municipality; and the word to the
/// coordinator, on the next working morning, about who is late.
/// </summary>
public sealed class CampaignReminders
{
    private readonly DateOnly due;
    private readonly SendingHours hours;

    /// <param name="opens">The local date of opening: it has its own message, so no reminder is sent on or before it.</param>
    /// <param name="due">The last local date on which an answer is on time.</param>
    /// <param name="hours">When the municipality may be disturbed.</param>
    /// <exception cref="ArgumentException">Due before it opens.</exception>
    public CampaignReminders(DateOnly opens, DateOnly due, SendingHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (due < opens) throw new ArgumentException($"Due on {due:O}, before it opens on {opens:O}.", nameof(due));
        (this.due, this.hours) = (due, hours);
        Steps = Plan(opens, due, hours.Calendar);
        LatenessNoticeOn = hours.Calendar.NextWorkingDay(due);
    }

    /// <summary>
    /// The reminders in order of their dates, one a date. A step on a day off comes on the working day before; when that would be
    /// the opening day or earlier, it is left out. Of steps on one date the most urgent stays.
    /// </summary>
    public IReadOnlyList<PlannedReminder> Steps { get; }

    /// <summary>The local date on which the coordinator hears who is late: the first working day after the due date.</summary>
    public DateOnly LatenessNoticeOn { get; }

    /// <summary>The unique key of the word about who is late.</summary>
    public static string LatenessKeyFor(long campaignId, DateOnly due) =>
        string.Create(CultureInfo.InvariantCulture, $"late/{campaignId}/{due:yyyy-MM-dd}");

    /// <summary>
    /// What to send to a school now. Missed reminders are caught up once: the latest is sent, the earlier are skipped. Outside sending
    /// hours nothing is sent; it waits for the next working morning. After the due date nothing is sent any more.
    /// </summary>
    /// <param name="now">This instant.</param>
    /// <param name="done">Steps already sent to this school or skipped.</param>
    /// <param name="isSubmitted">Whether the school's answers lie with the coordinator: then nothing is sent.</param>
    public DueReminders DueNow(DateTimeOffset now, IEnumerable<ReminderStep> done, bool isSubmitted)
    {
        if (isSubmitted || !hours.AreOpen(now)) return DueReminders.None;
        DateOnly today = hours.Zone.DateAt(now);
        List<PlannedReminder> reached = [.. Steps.Where(step => step.On <= today).ExceptBy(done, step => step.Step)];
        if (reached.Count == 0) return DueReminders.None;
        return today > due ? new DueReminders(null, reached) : new DueReminders(reached[^1], reached[..^1]);
    }

    /// <summary>Whether the coordinator is to hear now who is late; a morning missed is caught up in the next sending hours.</summary>
    public bool IsLatenessNoticeDue(DateTimeOffset now, bool alreadySent) =>
        !alreadySent && hours.AreOpen(now) && hours.Zone.DateAt(now) >= LatenessNoticeOn;

    private static IReadOnlyList<PlannedReminder> Plan(DateOnly opens, DateOnly due, WorkingCalendar calendar) =>
    [
        .. ReminderStep.All
            .Select(step => new PlannedReminder(step, WorkingDayAtOrBefore(due.AddDays(-step.DaysBefore), calendar)))
            .Where(planned => planned.On > opens)
            .GroupBy(planned => planned.On)
            .Select(sameDay => sameDay.MinBy(planned => planned.Step.DaysBefore)!)
            .OrderBy(planned => planned.On),
    ];

    private static DateOnly WorkingDayAtOrBefore(DateOnly date, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(date) ? date : calendar.PreviousWorkingDay(date);
}
