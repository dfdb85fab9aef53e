using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>A request for more time.</summary>
public sealed record ExtensionRow
{
    public required long Id { get; init; }
    public required long OccurrenceId { get; init; }
    public required string Reason { get; init; }

    /// <summary>The date asked for; null: only more time.</summary>
    public DateOnly? WantedOn { get; init; }
    public long AskedBy { get; init; }
    public string? AskedByName { get; init; }
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public bool? Granted { get; init; }
    public DateOnly? GrantedUntil { get; init; }
    public string? DecisionReason { get; init; }
    public string? DecidedByName { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    public string? Title { get; init; }
    public string? SchoolName { get; init; }
    public DateOnly? DueOn { get; init; }
}

/// <summary>Requests for more time: one open a task; only a coordinator grants.</summary>
public sealed class ExtensionStore(Session session)
{
    private const string Columns =
        """
        select x.id, x.occurrence_id, x.reason, x.wanted_on, x.asked_by, p.name as asked_by_name, x.asked_at, x.granted, x.granted_until,
               x.decision_reason, d.name as decided_by_name, x.decided_at, a.title, s.name as school_name, o.due_on
        from extension_request x
        join occurrence o on o.id = x.occurrence_id
        join plan_activity a on a.id = o.activity_id
        left join school s on s.id = o.school_id
        left join person p on p.id = x.asked_by
        left join person d on d.id = x.decided_by
        """;

    private readonly OccurrenceStore tasks = new(session);
    private readonly TaskHistory history = new(session);

    public Task<ExtensionRow?> Find(long id) => session.Find<ExtensionRow>(Columns + " where x.id = @id", new { id });

    /// <summary>The open request of a task; null when there is none.</summary>
    public Task<ExtensionRow?> Open(long occurrenceId) =>
        session.Find<ExtensionRow>(Columns + " where x.occurrence_id = @occurrenceId and x.decided_at is null", new { occurrenceId });

    /// <summary>The municipality's open requests, the oldest first.</summary>
    public Task<IReadOnlyList<ExtensionRow>> Waiting(long municipalityId, int skip, int take) => session.Query<ExtensionRow>(
        Columns + " where x.municipality_id = @municipalityId and x.decided_at is null order by x.asked_at, x.id limit @take offset @skip",
        new { municipalityId, skip, take });

    /// <summary>Asks for more time. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Ask(long occurrenceId, long personId, string reason, DateOnly? wanted)
    {
        if (await tasks.Locked(occurrenceId) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.AskForTime) is { } refusal) return refusal.AsTaskRefusal();
        int asked = await session.Execute(
            """
            insert into extension_request (id, municipality_id, occurrence_id, reason, wanted_on, asked_by, asked_at)
            values (@id, @MunicipalityId, @occurrenceId, @reason, @wanted, @personId, @now) on conflict do nothing
            """,
            new { id = session.NewId(), task.MunicipalityId, occurrenceId, reason, wanted, personId, now = session.Now });
        if (asked == 0) return TaskRefusal.AskedAlready;
        await history.Add(new OccurrenceNote(occurrenceId, OccurrenceEventKind.ExtensionAsked, personId, reason) { Old = task.DueOn, New = wanted });
        return null;
    }

    /// <summary>Grants more time. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Grant(long id, long personId, DateOnly until)
    {
        if (await Opened(id) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.MoveDate) is { } refusal) return refusal.AsTaskRefusal();
        if (!await Close(id, personId, true, until, null)) return TaskRefusal.ChangedMeanwhile;
        await tasks.SetDue(task, until);
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.ExtensionGranted, personId, null) { Old = task.DueOn, New = until });
        return null;
    }

    /// <summary>Refuses more time, with a reason. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Refuse(long id, long personId, string reason)
    {
        if (await Opened(id) is not { } task) return TaskRefusal.Gone;
        if (!await Close(id, personId, false, null, reason)) return TaskRefusal.ChangedMeanwhile;
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.ExtensionRefused, personId, reason) { Old = task.DueOn, New = task.DueOn });
        return null;
    }

    /// <summary>Closes an open request that what was handed in or withdrawn has made needless.</summary>
    internal Task Overtake(long occurrenceId, long personId) => session.Execute(
        "update extension_request set granted = @no, decided_at = @now, decided_by = @personId where occurrence_id = @occurrenceId and decided_at is null",
        new { occurrenceId, personId, no = false, now = session.Now });

    private async Task<OccurrenceRow?> Opened(long id) =>
        await session.Find<long?>("select occurrence_id from extension_request where id = @id", new { id }) is { } task ? await tasks.Locked(task) : null;

    private async Task<bool> Close(long id, long personId, bool granted, DateOnly? until, string? reason) =>
        await session.Execute(
            """
            update extension_request set granted = @granted, granted_until = @until, decision_reason = @reason, decided_by = @personId, decided_at = @now
            where id = @id and decided_at is null
            """,
            new { id, personId, granted, until, reason, now = session.Now }) == 1;
}
