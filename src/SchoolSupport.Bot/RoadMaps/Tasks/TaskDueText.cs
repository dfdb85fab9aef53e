using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>The line of a card about its date, and what it means that there is none.</summary>
internal static class TaskDueText
{
    public static Html? Of(OpenedTask task) => task.Standing switch
    {
        TaskStanding.Withdrawn => null,
        TaskStanding.Undefined => (Html)$"Срок не задан: его назовёт координатор. Просрочки нет; если уже сделано, можно подтвердить.",
        TaskStanding.WaitingForEvent => $"Срок появится {TaskWords.After(task.Row.EventName ?? "события")}. Я напишу.",
        TaskStanding.Word => Word(task),
        TaskStanding.BeforeOrder => $"Срок {Bold(task)} был раньше приказа, поэтому просрочки нет. Если уже сделано, подтвердите.",
        TaskStanding.Overdue => $"⚠ Срок был: {Bold(task)} ({Distance(task)}){Moved(task)}",
        TaskStanding.Ahead or TaskStanding.DueToday => $"Срок: {Bold(task)} ({Distance(task)}){Moved(task)}{Event(task)}",
        _ when task.Row.DueOn is not null => $"Срок: {Bold(task)}{Moved(task)}",
        _ => null,
    };

    private static Html Word(OpenedTask task)
    {
        var (starts, ends) = (task.Row.StartsOn!.Value, task.Row.EndsOn!.Value);
        Html about = task.Row.Timing == TaskTiming.CheckIn ? (Html)$"Это не срок сдачи, а пара слов на полпути: как идёт дело?" : $"Это постоянная работа: хватит пары слов за период.";
        return starts > task.Today
            ? (Html)$"{about}\nПериод начнётся {RussianDate.DayMonth(starts, task.Today)}."
            : $"{about}\nДо {RussianDate.DayMonth(ends, task.Today)} ({Distance(ends, task)}).";
    }

    private static Html Bold(OpenedTask task) => $"<b>{TaskWords.Date(task.Row.DueOn!.Value, task.Today)}</b>";

    private static string Distance(OpenedTask task) => Distance(task.Row.DueOn!.Value, task);

    private static string Distance(DateOnly date, OpenedTask task) => RussianDate.Distance(date, task.Today);

    private static Html? Moved(OpenedTask task) =>
        task.Row is { OriginalDueOn: { } original, DueOn: { } due } && original != due ? (Html)$", сначала был {RussianDate.DayMonth(original, task.Today)}" : null;

    private static Html? Event(OpenedTask task) =>
        task.Row is { Timing: TaskTiming.Event, EventReportedOn: { } on } ? (Html)$"\nОтсчёт от {RussianDate.DayMonth(on, task.Today)}: {TaskWords.After(task.Row.EventName ?? "события")}." : null;
}
