using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Reminders.Timely;

/// <summary>What comes as a message of its own, because its hour counts.</summary>
/// <param name="Key">The notice under which it is sent once: what, to whom, for which begin.</param>
/// <param name="PersonId">Whom to.</param>
/// <param name="Page">What it says, written when it is sent.</param>
internal sealed record TimelyReminder(string Key, long PersonId, Func<Page> Page)
{
    public OutboxPriority Priority { get; init; } = OutboxPriority.Notice;
}

/// <summary>Finds what is to be said at this minute: one class a kind of thing, found by reflection.</summary>
internal interface ITimelyReminders
{
    /// <summary>What is due and has not been sent. Asked each minute: sets in few statements.</summary>
    Task<IReadOnlyList<TimelyReminder>> Due();
}
