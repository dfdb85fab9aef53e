using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>
/// Makes the tasks of a plan, in transactions of a few hundred, so that nobody waits behind it: long work, never done inside a turn.
/// Begun again after a crash it goes on where it stopped.
/// </summary>
public sealed class PlanMaking(Database database)
{
    private const int TasksAtOnce = 500;

    /// <summary>Makes all tasks that the plan wants and does not have.</summary>
    /// <param name="roadMapId">A draft, or a plan in force with new rows.</param>
    /// <param name="personId">Who saves the plan.</param>
    /// <param name="progress">Told how many of how many are looked at.</param>
    /// <param name="cancellation">Stops between two transactions.</param>
    /// <returns>How many were made.</returns>
    public async Task<int> MakeTasks(long roadMapId, long? personId, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        await InTurn(session => new ActivityEvents(session).Link(roadMapId), cancellation);
        IReadOnlyList<NewOccurrence> wanted = await Wanted(roadMapId, cancellation);
        int made = 0, seen = 0;
        foreach (NewOccurrence[] chunk in wanted.Chunk(TasksAtOnce))
        {
            made += await InTurn(session => new OccurrenceStore(session).AddMissing(chunk, personId), cancellation);
            progress?.Invoke(seen += chunk.Length, wanted.Count);
        }
        await InTurn(session => new ActivityEvents(session).CatchUp(roadMapId, personId), cancellation);
        return made;
    }

    private async Task<IReadOnlyList<NewOccurrence>> Wanted(long roadMapId, CancellationToken cancellation)
    {
        await using Session session = await database.Read(cancellation);
        if (await new RoadMapStore(session).Find(roadMapId) is not { } plan) return [];
        DeadlineContext context = plan.ContextIn(await new CalendarStore(session).Of(plan.MunicipalityId));
        ActivityStore activities = new(session);
        ILookup<long, HolderRow> holders = await activities.HoldersOfRoadMap(roadMapId);
        return [.. (await activities.OfRoadMap(roadMapId)).SelectMany(row => row.Tasks(holders[row.Id], context, plan.DayOffRule))];
    }

    private Task InTurn(Func<Session, Task> work, CancellationToken cancellation) => InTurn(
        async session =>
        {
            await work(session);
            return true;
        },
        cancellation);

    private async Task<T> InTurn<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using Session session = await database.Begin(cancellation);
        T result = await work(session);
        await session.Commit();
        return result;
    }
}
