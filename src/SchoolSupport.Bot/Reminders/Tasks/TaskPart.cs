using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Reminders.Tasks;

/// <summary>A person's tasks: what is late, what is due this week, what comes later.</summary>
internal sealed class TaskPart(OccurrenceStore occurrences) : IDigestPart
{
    private const int MostInGroup = 6;
    private const int MostButtons = 4;

    public ReminderTopic Topic => ReminderTopic.Tasks;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var today = section.Items[0].Day.Today;
        var tasks = (await occurrences.Find(section.Items.Select(item => item.Id)))
            .OrderBy(task => GroupOf(task, today)).ThenBy(task => task.DueOn ?? task.EndsOn).ThenBy(task => task.Id).ToList();
        var severalHolders = tasks.Select(task => task.SchoolId).OfType<long>().Distinct().Count() > 1;
        return new Page(Html.Join("\n\n", tasks.GroupBy(task => GroupOf(task, today)).Select(group => Group(group.Key, [.. group], today, severalHolders))))
            .Grid(1, tasks.Take(MostButtons).Select(task => Button.To(task.Title, new TaskCard(task.Id))))
            .Row(Button.To("Мои задачи", new MyTasks()));
    }

    private static Html Group(TaskGroup group, IReadOnlyList<OccurrenceRow> tasks, DateOnly today, bool severalHolders) => Html.Lines(
    [
        $"<b>{TaskWords.Title(group)}</b>",
        .. tasks.Take(MostInGroup).Select(task => (Html)$"• {TaskWords.Name(task)}: {TaskWords.When(task, today)}{(severalHolders ? $" · {TaskWords.Holder(task)}" : string.Empty)}"),
        tasks.Count > MostInGroup ? (Html)$"и ещё {tasks.Count - MostInGroup}" : null,
    ]);

    private static TaskGroup GroupOf(OccurrenceRow task, DateOnly today) =>
        TaskGroups.Of(task.StandingOn(today), task.DueOn ?? task.EndsOn, today) ?? TaskGroup.Later;
}
