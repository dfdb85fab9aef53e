using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Tasks;

/// <summary>Tasks of schools, for their directors, and of persons. A date before its order is asked about, not reminded of.</summary>
internal sealed class TaskSource(DueTaskStore tasks) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var task in await tasks.Of(batch.People, batch.Today))
            if ((task.Timing.IsWord() ? task.EndsOn : task.LateAfter) is { } on)
                items.Add(Item(task, on, await batch.Day(task.MunicipalityId)));
        return items;
    }

    private static DueItem Item(DueTask task, DateOnly on, MunicipalityDay day) =>
        new(task.PersonId, ReminderTopic.Tasks, task.Timing.IsWord() ? ReminderRhythm.Before : ReminderRhythm.BeforeAndAfter, day, task.Id, on, day.Zone.DateAt(task.MadeAt))
        {
            HolderId = task.HolderId,
            IsOwn = true,
        };
}
