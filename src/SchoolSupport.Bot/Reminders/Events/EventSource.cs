using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Events;

/// <summary>
/// Events of the coming week that people have a seat in or lead. They come along in digests; what makes sure that nobody forgets is the
/// message a day before the begin.
/// </summary>
internal sealed class EventSource(DueEventStore events, TimeProvider clock) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var due in await events.Of(batch.People, clock.GetUtcNow()))
        {
            var day = await batch.Day(due.MunicipalityId);
            items.Add(new DueItem(due.PersonId, ReminderTopic.Events, ReminderRhythm.Along, day, due.EventId, day.Zone.DateAt(due.StartsAt), DateOnly.MinValue));
        }

        return items;
    }
}
