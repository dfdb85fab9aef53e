using SchoolSupport.Core.Events;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Events;

/// <summary>What became of the evidence for one task.</summary>
/// <param name="OccurrenceId">The task.</param>
/// <param name="IsHandedIn">Whether it lies with the coordinator; else it joined what somebody collects for the task, who hands it in.</param>
public sealed record GivenProof(long OccurrenceId, bool IsHandedIn);

/// <summary>Makes events evidence of the tasks they fulfil, each once.</summary>
public sealed class EventEvidenceStore(Session session)
{
    /// <summary>The tasks of the row of the plan that an event belongs to; none when its plan is not in force.</summary>
    public async Task<IReadOnlyList<ProvableTask>> Tasks(long activityId) =>
    [
        .. (await session.Query<TaskRow>(
            """
            select o.id, o.school_id, o.starts_on, o.ends_on, o.due_on, o.state
            from occurrence o join road_map r on r.id = o.road_map_id and r.state = 'active'
            where o.activity_id = @activityId and o.state in ('planned', 'returned') and o.timing in ('dated', 'event', 'undefined')
            """,
            new { activityId })).Select(row => new ProvableTask(row.Id, row.SchoolId, row.StartsOn, row.EndsOn, row.DueOn, row.State)),
    ];

    /// <summary>
    /// Gives a task a text as evidence and hands it in. What somebody is collecting for it already stays theirs to hand in; the text joins it.
    /// Null when the event has given it evidence before, or it is not open any more.
    /// </summary>
    /// <param name="today">The municipality's date.</param>
    public async Task<GivenProof?> Give(long eventId, long occurrenceId, string text, long personId, DateOnly today)
    {
        if (await HasGiven(eventId, occurrenceId)) return null;
        EvidenceStore evidence = new(session);
        bool isCollected = await evidence.Draft(occurrenceId) is { } begun && (await evidence.Of(begun)).Count > 0;
        if (await evidence.FindOrStart(occurrenceId, personId) is not { } draft || !await IsFirst(eventId, occurrenceId, draft)) return null;
        await evidence.Add(draft, new NewPiece(PieceKind.Text, personId) { Body = text });
        return new GivenProof(occurrenceId, !isCollected && await new SubmissionStore(session).Submit(draft, personId, today) is null);
    }

    /// <summary>The submissions that an event has led to.</summary>
    public Task<IReadOnlyList<long>> Of(long eventId) =>
        session.Query<long>("select submission_id from event_evidence where event_id = @eventId order by occurrence_id", new { eventId });

    private async Task<bool> HasGiven(long eventId, long occurrenceId) => await session.Find<long>(
        "select count(*) from event_evidence where event_id = @eventId and occurrence_id = @occurrenceId", new { eventId, occurrenceId }) > 0;

    private async Task<bool> IsFirst(long eventId, long occurrenceId, long submissionId) => await session.Execute(
        "insert into event_evidence (event_id, occurrence_id, submission_id, made_at) values (@eventId, @occurrenceId, @submissionId, @now) on conflict do nothing",
        new { eventId, occurrenceId, submissionId, now = session.Now }) == 1;

    private sealed record TaskRow
    {
        public required long Id { get; init; }
        public long? SchoolId { get; init; }
        public DateOnly? StartsOn { get; init; }
        public DateOnly? EndsOn { get; init; }
        public DateOnly? DueOn { get; init; }
        public OccurrenceState State { get; init; }
    }
}
