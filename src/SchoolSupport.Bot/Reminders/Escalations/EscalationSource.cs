using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Escalations;

/// <summary>Tasks that have been overdue for so long that the municipality's controllers hear of them, each once.</summary>
internal sealed class EscalationSource(EscalatedTasks tasks, EscalationStore escalations) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var controller in await escalations.Controllers(batch.People))
        {
            var day = await batch.Day(controller.MunicipalityId);
            items.AddRange((await tasks.In(day)).Select(one =>
                new DueItem(controller.PersonId, ReminderTopic.Escalations, ReminderRhythm.OnDate, day, one.Task.Id, one.On, DateOnly.MinValue)
                {
                    HolderId = one.Task.HolderId,
                }));
        }

        return items;
    }
}
