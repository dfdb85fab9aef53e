namespace SchoolSupport.Core.Reminders;

/// <summary>How a person wants to be reminded. Whatever is chosen, a director hears of what is overdue at the own school.</summary>
public sealed record ReminderPreferences
{
    /// <summary>What holds while a person has chosen nothing else: all as the municipality has it.</summary>
    public static readonly ReminderPreferences Default = new();

    /// <summary>The local time of the digest, in the night too if the person wants it so; null: the municipality's. A whole minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a whole minute.</exception>
    public TimeOnly? DigestAt
    {
        get;
        init => field = value is null || value.Value.Ticks % TimeSpan.TicksPerMinute == 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A whole minute.");
    }

    /// <summary>The days on which a digest may come.</summary>
    public ReminderDays Days { get; init; }

    /// <summary>The last local date of silence, itself included; null: none was asked for.</summary>
    public DateOnly? MutedThrough { get; init; }

    /// <summary>What the person does not want to receive. What comes into being later is received.</summary>
    public TopicSet Refused { get; init; }

    /// <summary>Whether the person has asked for silence on this local date.</summary>
    public bool AreMuted(DateOnly today) => today <= MutedThrough;

    /// <summary>
    /// Whether something of a topic may stand in the person's digest of a day. Silence and refused topics do not hold back what is
    /// overdue at the person's own school or by the person.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="isOwnOverdue">Whether it is overdue and the person's own to do.</param>
    /// <param name="today">The local date.</param>
    public bool LetThrough(ReminderTopic topic, bool isOwnOverdue, DateOnly today) => isOwnOverdue || (!AreMuted(today) && !Refused.Contains(topic));
}
