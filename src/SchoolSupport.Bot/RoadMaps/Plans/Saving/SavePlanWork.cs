using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Makes the tasks of a draft in chunks, telling how far it is, and puts the plan in force. Begun again, it goes on where it stopped.</summary>
internal sealed class SavePlanWork(Database database, WorkProgress progress) : IWorkHandler
{
    public const string WorkKind = "plan.save";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public static string PayloadOf(long plan) => plan.ToString(CultureInfo.InvariantCulture);

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        var (plan, message) = await Find(id, cancellation);
        if (plan is not { State: RoadMapState.Draft } draft)
            return (_, _) => Task.FromResult(new Page($"Этот план уже сохранён или отменён.").Row(Button.To("Дорожные карты", new PlanList())));

        await using var telling = progress.Begin(item, message, (done, total) => SavingPages.Progress(draft, done, total));
        if (draft.ReplacesId is null)
        {
            await new PlanMaking(database).MakeTasks(id, draft.CreatedBy, telling.Report, cancellation);
            await telling.Stop();
            return (scope, turn) => scope.GetRequiredService<PlanStart>().Begin(draft, message, turn);
        }

        var compared = await Compare(draft, cancellation);
        var person = await PersonOf(item, cancellation);
        await new EditionMerge(database, draft, person).Run(compared, telling.Report, cancellation);
        await telling.Stop();
        var moved = await Moved(item, draft, person, cancellation);
        return (scope, turn) => scope.GetRequiredService<Editions>().Finish(draft, compared, moved, message, turn);
    }

    public Page Failed(string errorId) => new Page(
        $"Сохранить план не вышло по моей вине. Черновик цел: попробуйте ещё раз; если не поможет, сообщите администратору номер <code>{errorId}</code>.")
        .Row(Button.To("Дорожные карты", new PlanList()), Button.To("Меню", new Home()));

    private async Task<EditionComparison> Compare(RoadMapRow draft, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var activities = new ActivityStore(session);
        return EditionComparison.Of(await activities.OfRoadMap(draft.ReplacesId!.Value), await activities.OfRoadMap(draft.Id));
    }

    private async Task<IReadOnlyList<MovedTask>> Moved(WorkItem item, RoadMapRow draft, long person, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return await new MovedTaskStore(session).Since(draft.MunicipalityId, item.Id, person, EditionMerge.ReasonOf(draft));
    }

    private async Task<long> PersonOf(WorkItem item, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return (item.ChatId is { } chat ? (await new ChatStore(session).Find(chat))?.PersonId : null) ?? throw new InvalidOperationException("Whoever saves the plan has left.");
    }

    private async Task<(RoadMapRow? Plan, long? Message)> Find(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return (await new RoadMapStore(session).Find(id), (await new PlanDraftStore(session).Find(id))?.ProgressId);
    }
}
