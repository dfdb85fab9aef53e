using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What happened to a task: who, when, why.</summary>
internal sealed class TaskPastScreen(OpenedTasks tasks, OccurrenceStore store) : Screen<TaskPast, OpenedTask>
{
    private const int PerPage = 15;

    protected override Task<OpenedTask?> Admit(TaskPast route, Turn turn) => tasks.ToSee(route.Occurrence, turn);

    protected override async Task<Page> Show(OpenedTask subject, TaskPast route, Turn turn)
    {
        var part = Parts.Of(await store.History(subject.Id), route.Page, PerPage);
        return new Page(Html.Lines([$"<b>{TaskWords.Name(subject.Row)}</b>", .. part.Items.Select(happened => Line(subject, happened))]))
            .Row(part.Turns(page => new TaskPast(subject.Id, page)))
            .Row(Button.To("‹ К задаче", new TaskCard(subject.Id)), Button.To("Меню", new Home()));
    }

    private static Html Line(OpenedTask task, OccurrenceEventRow happened)
    {
        var who = happened.PersonName is { } name ? $", {name}" : string.Empty;
        var why = happened.Reason is { } reason ? $": «{reason}»" : string.Empty;
        return $"{DueWords.Moment(task.Local(happened.HappenedAt))} · {What(task, happened)}{who}{why}";
    }

    private static string What(OpenedTask task, OccurrenceEventRow happened) => happened.Kind switch
    {
        OccurrenceEventKind.Created => happened.NewDueOn is { } due ? $"поставлена, срок {Date(task, due)}" : "поставлена",
        OccurrenceEventKind.Submitted when happened.OnBehalf => "отмечено выполнение со слов школы",
        OccurrenceEventKind.Submitted => "отправлено подтверждение",
        OccurrenceEventKind.Accepted => "принято",
        OccurrenceEventKind.Returned => $"возвращено{NewDate(task, happened)}",
        OccurrenceEventKind.ExtensionAsked => happened.NewDueOn is { } wanted ? $"просьба о времени до {Date(task, wanted)}" : "просьба о времени",
        OccurrenceEventKind.ExtensionGranted => $"срок продлён{NewDate(task, happened)}",
        OccurrenceEventKind.ExtensionRefused => "в продлении отказано",
        OccurrenceEventKind.Withdrawn => "отменено",
        OccurrenceEventKind.Restored => "снова в плане",
        OccurrenceEventKind.Reassigned => $"передано: {happened.OldHolder ?? "никто"} → {happened.NewHolder ?? "никто"}",
        OccurrenceEventKind.DateChanged => happened.NewDueOn is null ? "срок снят" : NewDate(task, happened).TrimStart(',', ' '),
        OccurrenceEventKind.EventReported => $"событие прошло{NewDate(task, happened)}",
        OccurrenceEventKind.Nudged => "напоминание",
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, null),
    };

    private static string NewDate(OpenedTask task, OccurrenceEventRow happened) => (happened.OldDueOn, happened.NewDueOn) switch
    {
        (_, null) => string.Empty,
        ({ } old, { } now) when old == now => string.Empty,
        ({ } old, { } now) => $", срок {Date(task, old)} → {Date(task, now)}",
        (null, { } now) => $", срок {Date(task, now)}",
    };

    private static string Date(OpenedTask task, DateOnly date) => RussianDate.DayMonth(date, task.Today);
}
