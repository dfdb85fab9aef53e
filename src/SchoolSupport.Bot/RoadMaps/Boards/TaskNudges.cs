using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>What became of a reminder by hand.</summary>
internal enum Nudged
{
    Reached,

    /// <summary>Nobody is there whom a message reaches: a call is needed.</summary>
    Missed,

    /// <summary>Today it has had one.</summary>
    Before,

    /// <summary>There is nothing to be reminded of.</summary>
    Nothing,
}

/// <summary>Reminds schools and persons of their tasks by a coordinator's hand, each at most once a day, and keeps it in the tasks' history.</summary>
internal sealed class TaskNudges(TaskListStore tasks, OccurrenceStore occurrences, BoardHolders holders, NoticeStore notices, Outgoing outgoing)
{
    private const int MostLines = 8;
    private const int MostButtons = 3;
    private const int SoonDays = 14;

    /// <summary>Of everything overdue; of what comes soon where nothing is.</summary>
    public async Task<Nudged> Nudge(BoardHolder holder, Turn turn)
    {
        var overdue = await tasks.List(holder.Overdue, turn.Today, 0, MostLines);
        var named = overdue.Tasks.Count > 0
            ? overdue
            : await tasks.List(holder.Overdue with { Kind = TaskListKind.Open, Until = turn.Today.AddDays(SoonDays) }, turn.Today, 0, MostLines);
        return await Tell(holder, named.Tasks, named.HasMore, $"task nudge/{holder.Id}/{turn.Today:yyyy-MM-dd}", turn);
    }

    /// <summary>Of one task: whoever has it; of a joint one all who take part.</summary>
    public async Task<Nudged> Nudge(OpenedTask task, Turn turn)
    {
        var outcomes = new List<Nudged>();
        foreach (var id in task.Scope.Schools.Concat(task.Scope.Memberships))
            if (await holders.ToRun(id, turn) is { } holder)
                outcomes.Add(await Tell(holder, [task.Row], false, $"task nudge/{task.Id}/{id}/{turn.Today:yyyy-MM-dd}", turn));
        return outcomes.Count == 0 ? Nudged.Nothing : outcomes.Min();
    }

    private async Task<Nudged> Tell(BoardHolder holder, IReadOnlyList<OccurrenceRow> named, bool more, string key, Turn turn)
    {
        if (named.Count == 0)
            return Nudged.Nothing;
        var people = await holders.Reachable(holder);
        if (people.Count == 0)
            return Nudged.Missed;
        if (!await notices.TryAdd(key, "sent"))
            return Nudged.Before;

        foreach (var person in people)
            await outgoing.Tell(person, Page(holder, named, more, turn.Today));
        foreach (var task in named)
            await occurrences.Nudged(task.Id, turn.Member.PersonId);
        return Nudged.Reached;
    }

    private static Page Page(BoardHolder holder, IReadOnlyList<OccurrenceRow> named, bool more, DateOnly today)
    {
        var page = new Page(Html.Lines(
        [
            $"Координатор напоминает · <b>{holder.Name}</b>",
            .. named.Select(task => (Html)$"• {TaskWords.Name(task)}: {TaskWords.When(task, today)}"),
            more ? (Html)$"и другие" : null,
        ]));
        return page
            .Grid(1, named.Take(MostButtons).Select(task => Button.To(task.Title, new TaskCard(task.Id))))
            .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));
    }

    /// <summary>«Напомнил · 2 школы: …»; null when there are none.</summary>
    public static Html? Line(IReadOnlyList<string> names, string what) =>
        names.Count == 0 ? null : (Html)$"{what} · {RussianNumber.Format(names.Count)}: {string.Join(", ", names)}";
}
