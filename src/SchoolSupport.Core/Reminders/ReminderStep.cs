using System.Globalization;

namespace SchoolSupport.Core.Reminders;

/// <summary>One of the reminders before a due date, named by how many days before it belongs: 7, 3, 1, 0.</summary>
public sealed record ReminderStep
{
    /// <summary>All steps, from the earliest to the most urgent.</summary>
    public static readonly IReadOnlyList<ReminderStep> All = [new(7), new(3), new(1), new(0)];

    private ReminderStep(int daysBefore) => DaysBefore = daysBefore;

    /// <summary>Calendar days before the due date; 0 is the due date itself.</summary>
    public int DaysBefore { get; }

    /// <summary>
    /// The unique key of this reminder to one school: none with the same key is ever sent twice. A moved due date has reminders of its own.
    /// </summary>
    public string KeyFor(long campaignId, long schoolId, DateOnly due) =>
        string.Create(CultureInfo.InvariantCulture, $"reminder/{campaignId}/{schoolId}/{due:yyyy-MM-dd}/{DaysBefore}");

    /// <inheritdoc/>
    public override string ToString() => $"{DaysBefore} days before";
}

/// <summary>A step with the local date on which it is sent.</summary>
/// <param name="Step">Which reminder it is.</param>
/// <param name="On">
/// The local date, earlier than the step's own when that is a day off: the text must count the days left from the day of sending.
/// </param>
public sealed record PlannedReminder(ReminderStep Step, DateOnly On);

/// <summary>What to do about one school's reminders at one moment.</summary>
/// <param name="Send">The reminder to send now, or null.</param>
/// <param name="Skip">Earlier ones missed, which are to be marked as done without being sent.</param>
public sealed record DueReminders(PlannedReminder? Send, IReadOnlyList<PlannedReminder> Skip)
{
    /// <summary>Nothing to send, nothing to mark.</summary>
    public static readonly DueReminders None = new(null, []);
}
