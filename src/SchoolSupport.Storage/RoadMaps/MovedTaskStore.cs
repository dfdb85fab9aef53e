using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>An open task with another date than it had.</summary>
public sealed record MovedTask
{
    public required long Id { get; init; }
    public required long ActivityId { get; init; }
    public required string Title { get; init; }
    public string? Number { get; init; }
    public long? SchoolId { get; init; }
    public long? MembershipId { get; init; }
    public bool Joint { get; init; }

    /// <summary>The due date before; null: it had none.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The due date now; null: it has none any more.</summary>
    public DateOnly? After { get; init; }

    public TaskHolder Holder => TaskHolder.Of(SchoolId, MembershipId, Joint);

    /// <param name="task">As it is now.</param>
    /// <param name="before">The due date that it had.</param>
    public static MovedTask Of(OccurrenceRow task, DateOnly? before) => new()
    {
        Id = task.Id, ActivityId = task.ActivityId, Title = task.Title, Number = task.Number, SchoolId = task.SchoolId, MembershipId = task.MembershipId,
        Joint = task.Joint, Before = before, After = task.DueOn,
    };
}

/// <summary>What long work has done to dates, found again from the history, so that a crash on the way forgets nobody.</summary>
public sealed class MovedTaskStore(Session session)
{
    /// <summary>Open tasks of a municipality whose date is another than before a moment, in order of their dates.</summary>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="since">An id made at that moment: ids rise with time.</param>
    /// <param name="personId">On whose behalf they were moved.</param>
    /// <param name="reason">Why, as the history has it.</param>
    public Task<IReadOnlyList<MovedTask>> Since(long municipalityId, long since, long personId, string reason) => session.Query<MovedTask>(
        """
        select o.id, o.activity_id, a.title, a.number, o.school_id, o.membership_id, o.joint, f.old_due_on as before, o.due_on as after
        from (
            select e.occurrence_id, min(e.id) as first from occurrence_event e
            where e.id > @since and e.kind = 'datechanged' and e.person_id = @personId and e.reason = @reason
            group by e.occurrence_id) x
        join occurrence_event f on f.id = x.first
        join occurrence o on o.id = x.occurrence_id
        join plan_activity a on a.id = o.activity_id
        where o.municipality_id = @municipalityId and o.state in ('planned', 'returned') and coalesce(f.old_due_on, '') <> coalesce(o.due_on, '')
        order by o.sort_on, o.id
        """,
        new { municipalityId, since, personId, reason });
}
