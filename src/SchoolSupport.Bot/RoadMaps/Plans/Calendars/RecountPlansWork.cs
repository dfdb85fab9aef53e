using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Gives the tasks of running plans the dates that the calendar says now, a row of a plan at a time.</summary>
internal sealed class RecountPlansWork(Database database) : IWorkHandler
{
    public const string WorkKind = "plan.recount";
    private const string Reason = "Изменён учебный календарь";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public static string PayloadOf(long municipality) => municipality.ToString(CultureInfo.InvariantCulture);

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var municipality = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        var (activities, person) = await Find(item, municipality, cancellation);
        foreach (var activity in activities)
        {
            await using var session = await database.Begin(cancellation);
            await ReadAgain(session, activity);
            await new PlanChanges(session).Apply(activity, person, Reason);
            await session.Commit();
        }

        await using var look = await database.Read(cancellation);
        var moved = await new MovedTaskStore(look).Since(municipality, item.Id, person, Reason);
        return (scope, turn) => Tell(scope.GetRequiredService<MovedNews>(), moved, turn);
    }

    private static async Task<Page> Tell(MovedNews news, IReadOnlyList<MovedTask> moved, Turn turn)
    {
        await news.Tell(moved, $"{Reason}.", turn);
        return new Page(moved.Count == 0
                ? (Html)$"Сроки пересчитаны: все остались прежними."
                : $"Сроки пересчитаны: изменились у {Plural.Count(moved.Count, "задачи", "задач", "задач")}. Ответственные узнали, какие.")
            .Row(Button.To("Дорожные карты", new PlanList()), Button.To("Меню", new Home()));
    }

    public Page Failed(string errorId) => new Page(
        $"Пересчитать сроки не вышло по моей вине. Попробуйте ещё раз; если не поможет, сообщите администратору номер <code>{errorId}</code>.")
        .Row(Button.To("Меню", new Home()));

    // What the calendar makes doubtful stays as it was confirmed.
    private static async Task ReadAgain(Session session, long activity)
    {
        var activities = new ActivityStore(session);
        if (await activities.Find(activity) is not { TermConfirmedAt: not null } row || row.Deadline is UnknownDeadline)
            return;
        var plan = (await new RoadMapStore(session).Find(row.RoadMapId))!;
        var context = plan.ContextIn(await new CalendarStore(session).Of(plan.MunicipalityId));
        var read = DeadlinePhrase.Read(row.TermText ?? "", context, row.Answers);
        if (read.IsClear && read is not UnknownDeadline)
            await activities.Reread(activity, read, row.Answers);
    }

    private async Task<(IReadOnlyList<long> Activities, long Person)> Find(WorkItem item, long municipality, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var person = item.ChatId is { } chat ? (await new ChatStore(session).Find(chat))?.PersonId : null;
        if (person is not { } asks)
            return ([], 0);
        var found = new List<long>();
        foreach (var plan in await new RoadMapStore(session).Active(municipality))
            found.AddRange((await new ActivityStore(session).Index(plan.Id)).Select(row => row.Id));
        return (found, asks);
    }
}
