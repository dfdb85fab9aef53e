using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>What a change of a plan did to its tasks.</summary>
public sealed record ChangedTasks(int Added, int Moved, int Withdrawn);

/// <summary>
/// Carries a change of one row of a plan over to its tasks: another term, other responsible, another number wanted, or the row taken out.
/// What was handed in or accepted stays as it is, and evidence is kept.
/// </summary>
public sealed class PlanChanges(Session session)
{
    private readonly ActivityStore activities = new(session);
    private readonly OccurrenceStore tasks = new(session);

    /// <summary>Makes, moves and withdraws tasks so that they are what the row wants now.</summary>
    /// <param name="activityId">The row, changed already.</param>
    /// <param name="personId">Who changed it.</param>
    /// <param name="reason">Why, for the history of what is moved or withdrawn.</param>
    public async Task<ChangedTasks> Apply(long activityId, long personId, string reason)
    {
        await session.Lock("plan_activity", activityId);
        if (await activities.Find(activityId) is not { } row || await new RoadMapStore(session).Find(row.RoadMapId) is not { } plan) return new ChangedTasks(0, 0, 0);
        row = row with { EventId = await new ActivityEvents(session).Link(row) };
        DeadlineContext context = plan.ContextIn(await new CalendarStore(session).Of(plan.MunicipalityId));
        List<NewOccurrence> wanted = row.RemovedAt is null ? [.. row.Tasks(await activities.HoldersOf(activityId), context, plan.DayOffRule)] : [];
        OccurrenceChanges changes = OccurrenceChanges.Between(await tasks.OfActivity(activityId), [.. wanted.Select(one => one.Planned)]);
        int added = await tasks.AddMissing([.. wanted.Where(one => changes.Added.Contains(one.Planned))], personId);
        await tasks.MoveByPlan(changes.Moved, row.EventId, personId, reason);
        await new ActivityEvents(session).CatchUp(row.RoadMapId, personId);
        int withdrawn = 0;
        foreach (long task in changes.Withdrawn)
        {
            if (await tasks.Withdraw(task, personId, reason) is null) withdrawn++;
        }
        return new ChangedTasks(added, changes.Moved.Count, withdrawn);
    }
}
