namespace SchoolSupport.Core.Reminders;

/// <summary>On which days something is brought up, by the date that belongs to it.</summary>
public enum ReminderRhythm
{
    /// <summary>The policy's days before a due date and on it, then after it: the next working day, every few, weekly.</summary>
    BeforeAndAfter,

    /// <summary>The policy's days before a date and on it, and no more: what can be missed, but never be late.</summary>
    Before,

    /// <summary>After a date: the next working day, every few, weekly.</summary>
    After,

    /// <summary>Once, on the working day after a date.</summary>
    NextDay,

    /// <summary>Once, on the date: somebody asked for it.</summary>
    OnDate,

    /// <summary>Each day on which the person gets digests, as long as it stands.</summary>
    Daily,

    /// <summary>On the first working day of each week, as long as it stands.</summary>
    Weekly,

    /// <summary>Never by itself; it stands in digests that are sent because of something else.</summary>
    Along,
}
