namespace SchoolSupport.Core.Reminders;

/// <summary>What stands under one heading of a digest.</summary>
/// <param name="Topic">The heading.</param>
/// <param name="Items">At least one; by date, each once.</param>
public sealed record DigestSection(ReminderTopic Topic, IReadOnlyList<DueItem> Items);

/// <summary>The one message of a day to a person.</summary>
/// <param name="PersonId">Whom to.</param>
/// <param name="On">The local date; there is one a date.</param>
/// <param name="Sections">At least one, in the order of the topics.</param>
public sealed record Digest(long PersonId, DateOnly On, IReadOnlyList<DigestSection> Sections)
{
    /// <summary>The date of the person's digest before this one; null when none was sent in the last two weeks.</summary>
    public DateOnly? LastOn { get; init; }
}
