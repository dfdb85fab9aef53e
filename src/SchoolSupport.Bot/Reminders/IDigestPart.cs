using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Writes what stands under one heading of a digest: one class a topic, found by reflection.</summary>
internal interface IDigestPart
{
    ReminderTopic Topic { get; }

    /// <summary>The part's text, heading included, and its buttons: few, for others come below them.</summary>
    /// <param name="section">What stands there.</param>
    /// <param name="digest">The whole message.</param>
    Task<Page> Write(DigestSection section, Digest digest);

    /// <summary>Notes that the person is told, in the same transaction.</summary>
    Task Told(DigestSection section) => Task.CompletedTask;
}
