using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Something to be kept in a task's history.</summary>
internal sealed record OccurrenceNote(long Id, OccurrenceEventKind Kind, long? PersonId, string? Reason)
{
    public bool OnBehalf { get; init; }
    public DateOnly? Old { get; init; }
    public DateOnly? New { get; init; }
    public TaskHolder OldHolder { get; init; }
    public TaskHolder NewHolder { get; init; }
}

/// <summary>What happened to tasks. That a task was made is told by the task itself.</summary>
internal sealed class TaskHistory(Session session)
{
    public Task Add(OccurrenceNote note) => session.Execute(
        """
        insert into occurrence_event (id, occurrence_id, kind, person_id, on_behalf, reason, old_due_on, new_due_on, old_holder_id, new_holder_id, happened_at)
        values (@id, @occurrence, @kind, @PersonId, @OnBehalf, @Reason, @Old, @New, nullif(@from, 0), nullif(@to, 0), @now)
        """,
        new
        {
            id = session.NewId(), occurrence = note.Id, kind = Codes.Of(note.Kind), note.PersonId, note.OnBehalf, note.Reason, note.Old, note.New,
            from = note.OldHolder.Id, to = note.NewHolder.Id, now = session.Now,
        });

    public Task<IReadOnlyList<OccurrenceEventRow>> Of(long occurrenceId) => session.Query<OccurrenceEventRow>(
        """
        select 'created' as kind, o.created_by as person_id, p.name as person_name, false as on_behalf, cast(null as text) as reason,
               cast(null as text) as old_due_on, o.original_due_on as new_due_on, cast(null as text) as old_holder, cast(null as text) as new_holder,
               o.created_at as happened_at, cast(0 as bigint) as place
        from occurrence o left join person p on p.id = o.created_by where o.id = @occurrenceId
        union all
        select e.kind, e.person_id, p.name, e.on_behalf, e.reason, e.old_due_on, e.new_due_on, coalesce(os.name, op.name), coalesce(ns.name, np.name),
               e.happened_at, e.id
        from occurrence_event e
        left join person p on p.id = e.person_id
        left join school os on os.id = e.old_holder_id
        left join school ns on ns.id = e.new_holder_id
        left join membership om on om.id = e.old_holder_id
        left join membership nm on nm.id = e.new_holder_id
        left join person op on op.id = om.person_id
        left join person np on np.id = nm.person_id
        where e.occurrence_id = @occurrenceId
        order by place
        """,
        new { occurrenceId });
}
