using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>What tasks wait for.</summary>
public sealed record ProgrammeEventRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required long RoadMapId { get; init; }

    /// <summary>In the words of the plan: «проведения оценочной процедуры».</summary>
    public required string Name { get; init; }

    /// <summary>Tasks are due that many working days after it, unless their terms say otherwise.</summary>
    public int WorkingDays { get; init; }

    /// <summary>The day on which it was over; null while it is not reported.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>How many open tasks wait for it or were set going by it.</summary>
    public long Tasks { get; init; }
}

/// <summary>Events that tasks wait for, and reports that they are over.</summary>
public sealed class ProgrammeEventStore(Session session)
{
    private const string Columns =
        """
        select e.id, e.municipality_id, e.road_map_id, e.name, e.working_days, e.reported_on,
               (select count(*) from occurrence o where o.event_id = e.id and o.state in ('planned', 'returned')) as tasks
        from programme_event e
        """;

    private readonly OccurrenceStore tasks = new(session);
    private readonly TaskHistory history = new(session);

    /// <summary>The plan's event of this name, in any spelling that means the same; made when it is new.</summary>
    public async Task<long> FindOrAdd(long roadMapId, string name, int workingDays)
    {
        var given = new { id = session.NewId(), roadMapId, name, key = SearchKey.Of(name), workingDays };
        await session.Execute(
            """
            insert into programme_event (id, municipality_id, road_map_id, name, name_key, working_days)
            select @id, r.municipality_id, r.id, @name, @key, @workingDays from road_map r where r.id = @roadMapId
            on conflict do nothing
            """,
            given);
        return await session.Find<long>("select id from programme_event where road_map_id = @roadMapId and name_key = @key", given);
    }

    public Task<ProgrammeEventRow?> Find(long id) => session.Find<ProgrammeEventRow>(Columns + " where e.id = @id", new { id });

    /// <summary>Events of plans in force: those not reported first, by name.</summary>
    public Task<IReadOnlyList<ProgrammeEventRow>> OfMunicipality(long municipalityId) => session.Query<ProgrammeEventRow>(
        Columns + """
         join road_map r on r.id = e.road_map_id and r.state = 'active'
        where e.municipality_id = @municipalityId
        order by case when e.reported_on is null then 0 else 1 end, e.name_key, e.id
        """,
        new { municipalityId });

    /// <summary>
    /// Reports that an event was over on a date; a second report corrects the first. Open tasks that wait for it become due; tasks whose
    /// due date somebody has moved since stay as they are.
    /// </summary>
    /// <param name="id">The event.</param>
    /// <param name="on">The local date.</param>
    /// <param name="personId">Who reports.</param>
    /// <returns>How many tasks became due, or due on another day.</returns>
    public async Task<int> Report(long id, DateOnly on, long personId)
    {
        await session.Lock("programme_event", id);
        await session.Execute(
            "update programme_event set reported_on = @on, reported_by = @personId, reported_at = @now where id = @id",
            new { id, on, personId, now = session.Now });
        return await SetGoing(id, personId);
    }

    /// <summary>Gives tasks that were made after their event was reported their due dates.</summary>
    internal async Task CatchUp(long roadMapId, long? personId)
    {
        foreach (long late in await session.Query<long>(
            """
            select distinct e.id from programme_event e join occurrence o on o.event_id = e.id
            where e.road_map_id = @roadMapId and e.reported_on is not null and o.due_on is null and o.state in ('planned', 'returned')
            """,
            new { roadMapId })) await SetGoing(late, personId);
    }

    private async Task<int> SetGoing(long id, long? personId)
    {
        if (await Find(id) is not { ReportedOn: { } on } reported || await new RoadMapStore(session).Find(reported.RoadMapId) is not { } plan) return 0;
        SchoolCalendar calendar = await new CalendarStore(session).Of(plan.MunicipalityId);
        EventDelay usual = new(reported.WorkingDays, DelayUnit.WorkingDays);
        return await SetGoing(id, personId, (await Activities(id)).ToDictionary(
            row => row.Id, row => row.Deadline is EventDeadline term
                ? DeadlineSchedule.After(term, on, usual, calendar, plan.DayOffRule).Due
                : usual.After(on, calendar.Working)));
    }

    private Task<IReadOnlyList<ActivityRow>> Activities(long id) =>
        session.Query<ActivityRow>(ActivityStore.Columns + " where event_id = @id", new { id });

    private async Task<int> SetGoing(long id, long? personId, Dictionary<long, DateOnly> dueOf)
    {
        int changed = 0;
        foreach (long task in await session.Query<long>(
            "select id from occurrence where event_id = @id and state in ('planned', 'returned') and due_on is not distinct from original_due_on order by id",
            new { id }))
        {
            if (await tasks.Locked(task) is not { } locked || !locked.State.IsOpen()) continue;
            if (!dueOf.TryGetValue(locked.ActivityId, out DateOnly due) || locked.DueOn == due) continue;
            await SetDue(locked, due);
            await history.Add(new OccurrenceNote(task, OccurrenceEventKind.EventReported, personId, null) { Old = locked.DueOn, New = due });
            changed++;
        }
        return changed;
    }

    private Task SetDue(OccurrenceRow task, DateOnly due) => session.Execute(
        "update occurrence set due_on = @due, original_due_on = @due, late_after = @late where id = @Id",
        new { task.Id, due, late = TaskTerm.Lateness(due, task.OrderOn) });
}
