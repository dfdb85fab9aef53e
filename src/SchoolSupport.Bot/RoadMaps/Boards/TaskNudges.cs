using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>What became of a reminder by hand.</summary>
internal enum Nudged
{
    Reached,

    /// <summary>Nobody is disturbed at this hour: it comes on the next working morning.</summary>
    Waits,

    /// <summary>Nobody is there whom a message reaches: a call is needed.</summary>
    Missed,

    /// <summary>Today it has had one.</summary>
    Before,

    /// <summary>There is nothing to be reminded of.</summary>
    Nothing,
}

/// <summary>
/// Reminds schools and persons of their tasks by a coordinator's hand, each at most once a day, and keeps it in the tasks' history. Nobody is
/// disturbed in the evening or at the weekend because a coordinator works then: such reminders wait for the next working morning.
/// </summary>
internal sealed class TaskNudges(
    TaskListStore tasks, OccurrenceStore occurrences, BoardHolders holders, NoticeStore notices, WaitingNudges waiting, DayBook days, Outgoing outgoing)
{
    private const int MostLines = 8;
    private const int MostButtons = 3;
    private const int SoonDays = 14;

    /// <summary>Of everything overdue; of what comes soon where nothing is.</summary>
    public async Task<Nudged> Nudge(BoardHolder holder, Turn turn)
    {
        var named = await Named(holder, turn.Today);
        return await Tell(holder, named, task: null, turn);
    }

    /// <summary>What a holder is reminded of as things stand; null when there is nothing.</summary>
    /// <param name="task">The one task asked about; null: all that is overdue, or comes soon.</param>
    public async Task<Page?> Reminder(BoardHolder holder, long? task, DateOnly today)
    {
        var named = task is { } id
            ? new TaskPage([.. (await occurrences.Find([id])).Where(row => row.State.IsOpen())], false)
            : await Named(holder, today);
        return named.Tasks.Count == 0 ? null : Page(holder, named, today);
    }

    /// <summary>Of one task: whoever has it; of a joint one all who take part.</summary>
    public async Task<Nudged> Nudge(OpenedTask task, Turn turn)
    {
        var outcomes = new List<Nudged>();
        foreach (var id in task.Scope.Schools.Concat(task.Scope.Memberships))
            if (await holders.ToRun(id, turn) is { } holder)
                outcomes.Add(await Tell(holder, new TaskPage([task.Row], false), task.Id, turn));
        return outcomes.Count == 0 ? Nudged.Nothing : outcomes.Min();
    }

    private async Task<TaskPage> Named(BoardHolder holder, DateOnly today)
    {
        var overdue = await tasks.List(holder.Overdue, today, 0, MostLines);
        return overdue.Tasks.Count > 0
            ? overdue
            : await tasks.List(holder.Overdue with { Kind = TaskListKind.Open, Until = today.AddDays(SoonDays) }, today, 0, MostLines);
    }

    private async Task<Nudged> Tell(BoardHolder holder, TaskPage named, long? task, Turn turn)
    {
        if (named.Tasks.Count == 0)
            return Nudged.Nothing;
        var people = await holders.Reachable(holder);
        if (people.Count == 0)
            return Nudged.Missed;
        if (!await notices.TryAdd(KeyOf(holder, task, turn.Today), "sent"))
            return Nudged.Before;

        foreach (var row in named.Tasks)
            await occurrences.Nudged(row.Id, turn.Member.PersonId);
        var hours = (await days.Of(holder.MunicipalityId, turn.Today)).Hours;
        if (!hours.AreOpen(turn.Now))
        {
            var morning = hours.NextOpeningDay(turn.Now);
            await waiting.Add(holder, task, morning);
            await notices.TryAdd(KeyOf(holder, task, morning), "waiting");
            return Nudged.Waits;
        }

        foreach (var person in people)
            await outgoing.Tell(person, Page(holder, named, turn.Today));
        return Nudged.Reached;
    }

    private static string KeyOf(BoardHolder holder, long? task, DateOnly day) =>
        task is { } one ? $"task nudge/{one}/{holder.Id}/{day:yyyy-MM-dd}" : $"task nudge/{holder.Id}/{day:yyyy-MM-dd}";

    private static Page Page(BoardHolder holder, TaskPage named, DateOnly today)
    {
        var page = new Page(Html.Lines(
        [
            $"Координатор напоминает · <b>{holder.Name}</b>",
            .. named.Tasks.Select(task => (Html)$"• {TaskWords.Name(task)}: {TaskWords.When(task, today)}"),
            named.HasMore ? (Html)$"и другие" : null,
        ]));
        return page
            .Grid(1, named.Tasks.Take(MostButtons).Select(task => Button.To(task.Title, new TaskCard(task.Id))))
            .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));
    }

    /// <summary>«Напомнил · 2 школы: …»; null when there are none.</summary>
    public static Html? Line(IReadOnlyList<string> names, string what) =>
        names.Count == 0 ? null : (Html)$"{what} · {RussianNumber.Format(names.Count)}: {string.Join(", ", names)}";
}
