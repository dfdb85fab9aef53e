using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>
/// Reads what stands open for people: one class a kind of thing, found by reflection. With an <see cref="IDigestPart"/> for its topic, that is all a
/// topic needs; when and whether it is told is the planner's.
/// </summary>
internal interface IReminderSource
{
    /// <summary>Everything that may be brought up on the batch's date, in a few statements however many people there are.</summary>
    Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch);
}
