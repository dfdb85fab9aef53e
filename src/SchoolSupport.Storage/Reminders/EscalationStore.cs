using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Reminders;

/// <summary>A task that went to the controllers.</summary>
public sealed record EscalationRow
{
    public required long OccurrenceId { get; init; }

    /// <summary>The due date that was missed.</summary>
    public required DateOnly LateAfter { get; init; }
    public required DateOnly EscalatedOn { get; init; }
}

/// <summary>Who controls a municipality.</summary>
public sealed record ControllerRow
{
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
}

/// <summary>Which overdue tasks went to the controllers, and when.</summary>
public sealed class EscalationStore(Session session)
{
    /// <summary>Of a municipality's tasks those that went there and are overdue by the same date still, today.</summary>
    public Task<IReadOnlyList<EscalationRow>> Standing(long municipalityId, DateOnly today) => session.Query<EscalationRow>(
        $"""
        select e.occurrence_id, e.late_after, e.escalated_on
        from escalation e
        join occurrence o on o.id = e.occurrence_id and o.late_after = e.late_after
        where e.municipality_id = @municipalityId and {TaskSql.IsOverdue} and {TaskSql.IsActive}
        order by e.escalated_on, e.occurrence_id
        """,
        new { municipalityId, today });

    /// <summary>Those of some people who control a municipality, with it.</summary>
    public Task<IReadOnlyList<ControllerRow>> Controllers(IEnumerable<long> people) => session.Query<ControllerRow>(
        $"""
        select distinct m.person_id, m.municipality_id
        from (select {Batch.IdOfValue} as id from {session.Dialect.EachOf("@people")} x) w
        join membership m on m.person_id = w.id
        where m.role = 'controller' and m.ended_at is null and m.entered_at is not null
        order by m.person_id, m.municipality_id
        """,
        new { people = Batch.Of(people) });

    /// <summary>Whether somebody is there to whom a municipality's tasks can go.</summary>
    public async Task<bool> HasController(long municipalityId) =>
        await session.Find<long>(
            "select count(*) from membership where municipality_id = @municipalityId and role = 'controller' and ended_at is null and entered_at is not null",
            new { municipalityId }) > 0;

    /// <summary>Notes that tasks went to the controllers; those that went by the same due date before keep their day.</summary>
    public Task Add(long municipalityId, IEnumerable<OverdueTask> tasks, DateOnly on) => session.Execute(
        $"""
        insert into escalation (occurrence_id, late_after, municipality_id, escalated_on)
        select {Batch.Number("Id")}, {Batch.Text("LateAfter")}, @municipalityId, @on from {session.Dialect.EachOf("@rows")} x where true
        on conflict do nothing
        """,
        new { rows = Batch.Of(tasks.Select(task => new { task.Id, LateAfter = $"{task.LateAfter:yyyy-MM-dd}" }).Distinct()), municipalityId, on });
}
