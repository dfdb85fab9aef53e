using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Tasks: made from a plan, and moved by coordinators. Evidence and review are the <see cref="SubmissionStore"/>'s.</summary>
public sealed partial class OccurrenceStore(Session session)
{
    private readonly TaskHistory history = new(session);

    public Task<OccurrenceRow?> Find(long id) => session.Find<OccurrenceRow>(TaskSql.One, new { id });

    /// <summary>Some of them, in no order.</summary>
    public Task<IReadOnlyList<OccurrenceRow>> Find(IEnumerable<long> ids) =>
        session.Query<OccurrenceRow>($"{TaskSql.Many} where o.id in {session.Dialect.Ids("@ids")}", new { ids = Batch.Of(ids) });

    /// <summary>
    /// Moves the due date of an open task, by hand; one without a date gets one. Null when done, else why not.
    /// </summary>
    /// <param name="from">The due date that the coordinator saw: when it is another by now, nothing is moved.</param>
    public async Task<TaskRefusal?> MoveDue(long id, DateOnly? from, DateOnly to, long personId, string? reason)
    {
        if (await Locked(id) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.MoveDate) is { } refusal) return refusal.AsTaskRefusal();
        if (task.DueOn != from) return TaskRefusal.ChangedMeanwhile;
        if (task.DueOn == to) return null;
        await SetDue(task, to);
        await history.Add(new OccurrenceNote(id, OccurrenceEventKind.DateChanged, personId, reason) { Old = task.DueOn, New = to });
        return null;
    }

    /// <summary>Moves the due date of all open tasks of a row of a plan that are due on a date.</summary>
    /// <returns>How many were moved.</returns>
    public async Task<int> MoveDueOfAll(long activityId, DateOnly from, DateOnly to, long personId, string? reason)
    {
        int moved = 0;
        foreach (long id in await session.Query<long>(
            "select id from occurrence where activity_id = @activityId and due_on = @from and state in ('planned', 'returned') order by id", new { activityId, from }))
        {
            if (await MoveDue(id, from, to, personId, reason) is null) moved++;
        }
        return moved;
    }

    /// <summary>Takes a task from the plan; its evidence is kept. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Withdraw(long id, long personId, string reason)
    {
        if (await Locked(id) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.Withdraw) is { } refusal) return refusal.AsTaskRefusal();
        await session.Execute("update occurrence set state = 'withdrawn' where id = @id", new { id });
        await session.Execute(
            "update submission set state = 'dropped', decided_at = @now, decided_by = @personId where occurrence_id = @id and state in ('draft', 'submitted')",
            new { id, personId, now = session.Now });
        await new ExtensionStore(session).Overtake(id, personId);
        await history.Add(new OccurrenceNote(id, OccurrenceEventKind.Withdrawn, personId, reason));
        return null;
    }

    /// <summary>Takes a withdrawn task back into the plan. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Restore(long id, long personId)
    {
        if (await Locked(id) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.Restore) is { } refusal) return refusal.AsTaskRefusal();
        if (await HasSame(task, task.Holder.Id)) return TaskRefusal.HolderHasIt;
        await session.Execute("update occurrence set state = 'planned', accepted_at = null where id = @id", new { id });
        await history.Add(new OccurrenceNote(id, OccurrenceEventKind.Restored, personId, null));
        return null;
    }

    /// <summary>Gives an open task to another school or person of the municipality. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Reassign(long id, TaskHolder to, long personId, string? reason)
    {
        if (await Locked(id) is not { } task) return TaskRefusal.Gone;
        if (task.Joint || to.IsJoint) throw new ArgumentException("Who does a joint task together is said of its activity.", nameof(to));
        if (task.State.Refuses(OccurrenceStep.Reassign) is { } refusal) return refusal.AsTaskRefusal();
        if (task.Holder == to) return null;
        if (await HasSame(task, to.Id)) return TaskRefusal.HolderHasIt;
        await session.Execute(
            "update occurrence set school_id = @SchoolId, membership_id = @MembershipId where id = @id", new { id, to.SchoolId, to.MembershipId });
        await history.Add(new OccurrenceNote(id, OccurrenceEventKind.Reassigned, personId, reason) { OldHolder = task.Holder, NewHolder = to });
        return null;
    }

    /// <summary>Notes that its school or person was reminded by hand.</summary>
    public Task Nudged(long id, long personId) => history.Add(new OccurrenceNote(id, OccurrenceEventKind.Nudged, personId, null));

    /// <summary>What happened to a task, the oldest first.</summary>
    public Task<IReadOnlyList<OccurrenceEventRow>> History(long id) => history.Of(id);

    internal Task SetDue(OccurrenceRow task, DateOnly to) => session.Execute(
        """
        update occurrence
        set due_on = @to, original_due_on = coalesce(original_due_on, @to), late_after = @late,
            timing = case when timing = 'event' then timing else 'dated' end
        where id = @Id
        """,
        new { task.Id, to, late = TaskTerm.Lateness(to, task.OrderOn) });

    /// <summary>The task, which nobody else can change until the transaction ends.</summary>
    internal async Task<OccurrenceRow?> Locked(long id)
    {
        await session.Lock("occurrence", id);
        return await Find(id);
    }

    private async Task<bool> HasSame(OccurrenceRow task, long holder) => await session.Find<long>(
        """
        select count(*) from occurrence o join occurrence e
            on e.activity_id = o.activity_id and e.window_key = o.window_key and e.ordinal = o.ordinal and e.id <> o.id and e.state <> 'withdrawn'
        where o.id = @Id and coalesce(e.school_id, e.membership_id, 0) = @holder
        """,
        new { task.Id, holder }) > 0;
}
