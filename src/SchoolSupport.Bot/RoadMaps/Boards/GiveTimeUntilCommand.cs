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
                moved.Add(task);
        if (moved.Count == 0)
            return Outcome.GoTo(subject.Back, "Переносить нечего: срок уже другой.");

        await news.Tell(moved, route.Until, turn);
        return Outcome.GoTo(subject.Back, $"Новый срок {RussianDate.DayMonth(route.Until, turn.Today)}: {Counted.Tasks(moved.Count)}. Школа узнала.");
    }

    private async Task<TaskRefusal?> Move(OccurrenceRow task, DateOnly until, Turn turn) => await extensions.Open(task.Id) is { } asked
        ? await extensions.Grant(asked.Id, turn.Member.PersonId, until)
        : await tasks.MoveDue(task.Id, task.DueOn, until, turn.Member.PersonId, reason: null);
}

/// <summary>Tells of more time, or of less: one message a school, however many tasks; what is done together goes to all who take part.</summary>
internal sealed class TimeNews(TaskNews news, MovedNews moves, OccurrenceStore tasks)
{
    /// <param name="moved">As they were before.</param>
    public async Task Tell(IReadOnlyList<OccurrenceRow> moved, DateOnly until, Turn turn)
    {
        if (moved is [{ DueOn: var due } only] && (due is null || due < until))
            await news.ExtensionGranted((await tasks.Find(only.Id))!, turn);
        else
            await moves.Tell(
                moved.Select(task => MovedTask.Of(task with { DueOn = until }, task.DueOn)),
                moved.All(task => task.DueOn < until) ? (Html)$"Больше времени дали." : null, turn);
    }
}
