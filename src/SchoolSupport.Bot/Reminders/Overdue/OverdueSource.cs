using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Overdue;

/// <summary>That something is overdue in a municipality, for its coordinators, on each working morning.</summary>
internal sealed class OverdueSource(OverdueStore overdue) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var reader in await overdue.ToTell(batch.People, batch.Today))
            items.Add(new DueItem(
                reader.PersonId, ReminderTopic.Overdue, ReminderRhythm.Daily, await batch.Day(reader.MunicipalityId), reader.MunicipalityId, batch.Today, DateOnly.MinValue));
        return items;
    }
}
