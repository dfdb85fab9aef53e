using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>Moves the dates, answers open requests for more time with them, and tells whoever has the tasks.</summary>
internal sealed class GiveTimeUntilCommand(
    MoreTimes found, OccurrenceStore tasks, ExtensionStore extensions, ExpectationStore expectations, TimeNews news) : Command<GiveTimeUntil, MoreTime>
{
    protected override Task<MoreTime?> Admit(GiveTimeUntil route, Turn turn) => found.Find(route.Holder, route.Occurrence, turn);

    protected override async Task<Outcome> Run(MoreTime subject, GiveTimeUntil route, Turn turn)
    {
        if (route.Until < turn.Today)
            return Outcome.GoTo(new GiveTime(route.Holder, route.Occurrence), "Этот день уже прошёл: выберите другой.");

        await expectations.Clear(turn.Visitor.ChatId, GiveTimeReceiver.Slot);
        var moved = new List<OccurrenceRow>();
        foreach (var task in subject.Tasks.Where(task => task.DueOn != route.Until))
            if (await Move(task, route.Until, turn) is null)
                moved.Add((await tasks.Find(task.Id))!);
        if (moved.Count == 0)
            return Outcome.GoTo(subject.Back, "Переносить нечего: срок уже другой.");

        await news.Tell(moved, route.Until, turn);
        return Outcome.GoTo(subject.Back, $"Новый срок {RussianDate.DayMonth(route.Until, turn.Today)}: {Plural.Count(moved.Count, "задача", "задачи", "задач")}. Школа узнала.");
    }

    private async Task<TaskRefusal?> Move(OccurrenceRow task, DateOnly until, Turn turn) => await extensions.Open(task.Id) is { } asked
        ? await extensions.Grant(asked.Id, turn.Member.PersonId, until)
        : await tasks.MoveDue(task.Id, task.DueOn, until, turn.Member.PersonId, reason: null);
}

/// <summary>Tells of more time: one message a school, however many tasks; what is done together goes to all who take part.</summary>
internal sealed class TimeNews(BoardHolders holders, TaskNews news, Outgoing outgoing)
{
    private const int MostLines = 10;

    public async Task Tell(IReadOnlyList<OccurrenceRow> moved, DateOnly until, Turn turn)
    {
        foreach (var joint in moved.Where(task => task.Joint))
            await news.ExtensionGranted(joint, turn);
        foreach (var own in moved.Where(task => !task.Joint).GroupBy(task => task.Holder.Id).Select(tasks => tasks.ToList()))
        {
            if (own is [var only])
                await news.ExtensionGranted(only, turn);
            else if (await holders.ToRun(own[0].Holder.Id, turn) is { } holder)
                foreach (var person in await holders.Reachable(holder))
                    await outgoing.Tell(person, Page(own, until, turn));
        }
    }

    private static Page Page(List<OccurrenceRow> tasks, DateOnly until, Turn turn) => new Page(Html.Lines(
    [
        (Html)$"Больше времени дали, до <b>{TaskWords.Date(until, turn.Today)}</b>:",
        .. tasks.Take(MostLines).Select(task => (Html)$"• {TaskWords.Name(task)}"),
        tasks.Count > MostLines ? (Html)$"и ещё {tasks.Count - MostLines}" : null,
    ]))
        .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));
}
