using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

// What a plan makes of its tasks.
public sealed partial class OccurrenceStore
{
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
