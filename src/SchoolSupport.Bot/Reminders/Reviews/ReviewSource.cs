using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Reviews;

/// <summary>That something waits for a decision, for coordinators: on the working day after it came in, and then as long as it waits.</summary>
internal sealed class ReviewSource(DueReviewStore reviews) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var due in await reviews.Of(batch.People))
        {
            var day = await batch.Day(due.MunicipalityId);
            items.Add(new DueItem(due.PersonId, ReminderTopic.Reviews, ReminderRhythm.After, day, due.MunicipalityId, day.Zone.DateAt(due.Since), DateOnly.MinValue));
        }

        return items;
    }
}
