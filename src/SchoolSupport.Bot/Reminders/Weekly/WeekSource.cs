using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>How municipalities stand, for their coordinators and controllers, on the first working day of each week.</summary>
internal sealed class WeekSource(WeeklyFiguresStore weeks, WeeklySummaries summaries) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var reader in await weeks.Readers(batch.People))
        {
            var day = await batch.Day(reader.MunicipalityId);
            if (day.Policy.MondaySummary && await summaries.Of(day.Id, day.Today) is { } summary)
                items.Add(new DueItem(reader.PersonId, ReminderTopic.Summary, ReminderRhythm.Weekly, day, day.Id, summary.WeekOn, day.Zone.DateAt(reader.EnteredAt)));
        }

        return items;
    }
}
