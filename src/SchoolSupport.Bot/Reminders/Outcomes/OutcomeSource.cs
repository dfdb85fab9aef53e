using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Outcomes;

/// <summary>Consultations that are over and nobody has marked, for their tutors: once, on the working day after.</summary>
internal sealed class OutcomeSource(DueOutcomeStore outcomes, TimeProvider clock) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var due in await outcomes.Of(batch.People, clock.GetUtcNow()))
        {
            var day = await batch.Day(due.MunicipalityId);
            items.Add(new DueItem(due.PersonId, ReminderTopic.Outcomes, ReminderRhythm.NextDay, day, due.BookingId, day.Zone.DateAt(due.EndsAt), DateOnly.MinValue));
        }

        return items;
    }
}
