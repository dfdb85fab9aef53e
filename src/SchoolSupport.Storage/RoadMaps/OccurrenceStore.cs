using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Tasks: made from a plan, and moved by coordinators. Evidence and review are the <see cref="SubmissionStore"/>'s.</summary>
public sealed class OccurrenceStore(Session session)
{
    private readonly TaskHistory history = new(session);

    public Task<OccurrenceRow?> Find(long id) => session.Find<OccurrenceRow>(TaskSql.One, new { id });

    /// <summary>Makes tasks that are not there yet, a few hundred at once: what stands already is passed over.</summary>
    /// <returns>How many were made.</returns>
    public Task<int> AddMissing(IReadOnlyCollection<NewOccurrence> tasks, long? createdBy)
    {
        var rows = tasks.Select(one => new
        {
            Id = session.NewId(), Activity = one.ActivityId, Event = one.Planned.Term.Timing == TaskTiming.Event ? one.EventId : null,
            School = one.Planned.Holder.SchoolId, Member = one.Planned.Holder.MembershipId, Joint = one.Planned.Holder.IsJoint,
            Origin = one.Planned.Holder.Id, Window = one.Planned.WindowKey, one.Planned.Ordinal, Timing = Codes.Of(one.Planned.Term.Timing),
            Starts = one.Planned.Term.StartsOn, Ends = one.Planned.Term.EndsOn, Due = one.Planned.Term.DueOn, Late = one.Planned.Term.LateAfter,
        });
        return session.Execute(
            $"""
            insert into occurrence (id, municipality_id, road_map_id, activity_id, school_id, membership_id, joint, origin_id, window_key, ordinal,
                                    timing, starts_on, ends_on, due_on, original_due_on, late_after, event_id, state, created_at, created_by)
            select {Batch.Number("Id")}, a.municipality_id, a.road_map_id, a.id, {Batch.Number("School")}, {Batch.Number("Member")},
                   cast({Batch.Text("Joint")} as boolean), {Batch.Number("Origin")}, {Batch.Text("Window")}, {Batch.Number("Ordinal")},
                   {Batch.Text("Timing")}, {Batch.Text("Starts")}, {Batch.Text("Ends")}, {Batch.Text("Due")}, {Batch.Text("Due")},
                   {Batch.Text("Late")}, {Batch.Number("Event")}, 'planned', @now, @createdBy
            from {session.Dialect.EachOf("@rows")} x join plan_activity a on a.id = {Batch.Number("Activity")}
            where a.removed_at is null
            on conflict do nothing
            """,
            new { rows = Batch.Of(rows), now = session.Now, createdBy });
    }

    /// <summary>All tasks of a row of a plan, also withdrawn ones, for comparing with what the plan wants.</summary>
    public async Task<IReadOnlyList<ExistingOccurrence>> OfActivity(long activityId) =>
    [
        .. (await session.Query<ExistingRow>(
            "select id, origin_id, window_key, ordinal, state, timing, starts_on, ends_on, original_due_on from occurrence where activity_id = @activityId",
            new { activityId })).Select(row => row.Read()),
    ];

    /// <summary>Gives open tasks the term that their plan has now; others are passed over.</summary>
    public async Task MoveByPlan(IReadOnlyCollection<MovedOccurrence> moved, long? eventId, long personId, string reason)
    {
        foreach (MovedOccurrence one in moved)
        {
            OccurrenceRow? old = await Locked(one.Id);
            if (old is null || !old.State.IsOpen()) continue;
            await session.Execute(
                """
                update occurrence
                set timing = @timing, starts_on = @StartsOn, ends_on = @EndsOn, due_on = @DueOn, original_due_on = @DueOn, late_after = @LateAfter,
                    event_id = @eventId
                where id = @Id
                """,
                new
                {
                    one.Id, timing = Codes.Of(one.Term.Timing), one.Term.StartsOn, one.Term.EndsOn, one.Term.DueOn, one.Term.LateAfter,
                    eventId = one.Term.Timing == TaskTiming.Event ? eventId : null,
                });
            await history.Add(new OccurrenceNote(one.Id, OccurrenceEventKind.DateChanged, personId, reason) { Old = old.DueOn, New = one.Term.DueOn });
        }
    }

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

    private sealed record ExistingRow
    {
        public long Id { get; init; }
        public long OriginId { get; init; }
        public string WindowKey { get; init; } = "";
        public int Ordinal { get; init; }
        public OccurrenceState State { get; init; }
        public TaskTiming Timing { get; init; }
        public DateOnly? StartsOn { get; init; }
        public DateOnly? EndsOn { get; init; }
        public DateOnly? OriginalDueOn { get; init; }

        public ExistingOccurrence Read() => new(Id, new OccurrenceKey(OriginId, WindowKey, Ordinal), State, Timing, StartsOn, EndsOn, OriginalDueOn);
    }
}
