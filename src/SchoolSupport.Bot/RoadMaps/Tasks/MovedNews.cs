using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Tells that tasks have other dates: one message a school or person, however many tasks, with each of them named.</summary>
public sealed class MovedNews(TaskAudience audience, SchoolStore schools, Outgoing outgoing)
{
    private const int MostLines = 12;

    /// <param name="moved">Of any schools and persons.</param>
    /// <param name="why">A sentence; null: none is known.</param>
    public async Task Tell(IEnumerable<MovedTask> moved, Html? why, Turn turn)
    {
        foreach (var (holder, tasks) in await ByHolder(moved))
        {
            var page = Page(await Whose(holder), tasks, why, turn.Today);
            foreach (var person in (await audience.PeopleOf(holder)).Where(person => person != turn.Member.PersonId))
                await outgoing.Tell(person, page, OutboxPriority.Notice);
        }
    }

    /// <summary>What moved, by whom it concerns: what is done together concerns each who takes part.</summary>
    public async Task<IReadOnlyDictionary<TaskHolder, List<MovedTask>>> ByHolder(IEnumerable<MovedTask> moved)
    {
        var found = new Dictionary<TaskHolder, List<MovedTask>>();
        foreach (var task in moved)
            foreach (var holder in await audience.HoldersOf(task.Holder, task.ActivityId))
            {
                if (!found.TryGetValue(holder, out var tasks))
                    found[holder] = tasks = [];
                tasks.Add(task);
            }

        return found;
    }

    /// <summary>«• Семинар · п. 3: до вт, 15 декабря (было пт, 11 декабря)», the first dozen of them.</summary>
    public static Html Lines(IReadOnlyList<MovedTask> tasks, DateOnly today)
    {
        // Two wanted in one window move alike: one line says it of both.
        var alike = tasks.GroupBy(task => (task.ActivityId, task.Before, task.After)).ToList();
        return Html.Lines(
        [
            .. alike.Take(MostLines).Select(same => Line(same.First(), same.Count(), today)),
            alike.Count > MostLines ? (Html)$"и ещё {alike.Skip(MostLines).Sum(same => same.Count())}" : null,
        ]);
    }

    private static Page Page(string? whose, IReadOnlyList<MovedTask> tasks, Html? why, DateOnly today) => new Page(Html.Lines(
        whose is null ? (Html)$"<b>Новые сроки у {Count(tasks)}</b>" : $"<b>{whose}</b>: новые сроки у {Count(tasks)}",
        why,
        Lines(tasks, today)))
        .Row(tasks is [var only] ? Button.To("Открыть задачу", new TaskCard(only.Id)) : Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));

    private static string Count(IReadOnlyList<MovedTask> tasks) => Plural.Count(tasks.Count, "задачи", "задач", "задач");

    private static Html Line(MovedTask task, int times, DateOnly today)
    {
        var name = CodePoints.Shorten(task.Title, 80) + (task.Number is { Length: > 0 } number ? $" · п.{RussianNumber.Space}{number}" : "")
            + (times > 1 ? $" ({Counted.Tasks(times)})" : "");
        var before = task.Before is { } was ? $" (было {TaskWords.Date(was, today)})" : "";
        return task.After is { } due ? (Html)$"• {name}: до <b>{TaskWords.Date(due, today)}</b>{before}" : $"• {name}: теперь без срока{before}";
    }

    private async Task<string?> Whose(TaskHolder holder) => holder.SchoolId is { } school ? (await schools.Find(school))?.Name : null;
}
