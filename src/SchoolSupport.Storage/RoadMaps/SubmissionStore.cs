using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Handing in evidence, and judging it. Of two who act at once on one task, one wins and the other is told.</summary>
public sealed class SubmissionStore(Session session)
{
    private const string Columns =
        """
        select s.id, s.occurrence_id, s.state, s.on_behalf, s.submitted_by, b.name as submitted_by_name, s.submitted_at,
               s.decided_by, d.name as decided_by_name, s.decided_at, s.reason
        from submission s
        left join person b on b.id = s.submitted_by
        left join person d on d.id = s.decided_by
        """;

    private readonly OccurrenceStore tasks = new(session);
    private readonly TaskHistory history = new(session);

    public Task<SubmissionRow?> Find(long id) => session.Find<SubmissionRow>(Columns + " where s.id = @id", new { id });

    /// <summary>All that was handed in for a task, the newest first; what is still being collected is not among it.</summary>
    public Task<IReadOnlyList<SubmissionRow>> OfTask(long occurrenceId) => session.Query<SubmissionRow>(
        Columns + " where s.occurrence_id = @occurrenceId and s.submitted_at is not null order by s.submitted_at desc, s.id desc", new { occurrenceId });

    /// <summary>Hands in what was collected. Null when done, else why not: of two who press «Готово» at once one is told <see cref="TaskRefusal.InReview"/>.</summary>
    /// <param name="today">The municipality's date, by which lateness is judged the first time.</param>
    public async Task<TaskRefusal?> Submit(long submissionId, long personId, DateOnly today)
    {
        if (await Opened(submissionId) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.Submit) is { } refusal) return refusal.AsTaskRefusal();
        if (!await IsDraft(submissionId)) return TaskRefusal.ChangedMeanwhile;
        if (await CountEvidence(submissionId) == 0) return TaskRefusal.NoEvidence;
        await HandIn(task, submissionId, personId, onBehalf: false, today);
        return null;
    }

    /// <summary>
    /// The coordinator hands in and accepts what was collected, from the director's words. Null when done, else why not.
    /// </summary>
    public async Task<TaskRefusal?> ConfirmOnBehalf(long submissionId, long personId, DateOnly today)
    {
        if (await Opened(submissionId) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.ConfirmOnBehalf) is { } refusal) return refusal.AsTaskRefusal();
        if (!await IsDraft(submissionId)) return TaskRefusal.ChangedMeanwhile;
        if (await CountEvidence(submissionId) == 0) return TaskRefusal.NoEvidence;
        await HandIn(task, submissionId, personId, onBehalf: true, today);
        await Decide(task.Id, submissionId, OccurrenceState.Accepted, personId, null);
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.Accepted, personId, null) { OnBehalf = true });
        return null;
    }

    /// <summary>The coordinator is content with what was seen. Null when done, else why not.</summary>
    public async Task<TaskRefusal?> Accept(long submissionId, long personId)
    {
        if (await Opened(submissionId) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.Accept) is { } refusal) return refusal.AsTaskRefusal();
        if (task.SubmissionId != submissionId) return TaskRefusal.ChangedMeanwhile;
        await Decide(task.Id, submissionId, OccurrenceState.Accepted, personId, null);
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.Accepted, personId, null));
        return null;
    }

    /// <summary>
    /// Gives back what waits, or what was accepted too soon, with a reason. Null when done, else why not: a coordinator decides on what is
    /// seen, so that what was accepted meanwhile is not given back by another who saw it wait.
    /// </summary>
    /// <param name="newDue">The new last day in time; null: the due date stays.</param>
    /// <param name="seen">Where it stood before the coordinator's eyes: submitted, or accepted.</param>
    public async Task<TaskRefusal?> Return(
        long submissionId, long personId, string reason, DateOnly? newDue, OccurrenceState seen = OccurrenceState.Submitted)
    {
        if (await Opened(submissionId) is not { } task) return TaskRefusal.Gone;
        if (task.State.Refuses(OccurrenceStep.Return) is { } refusal) return refusal.AsTaskRefusal();
        if (task.SubmissionId != submissionId) return TaskRefusal.ChangedMeanwhile;
        if (task.State != seen) return seen == OccurrenceState.Submitted ? TaskRefusal.AlreadyAccepted : TaskRefusal.InReview;
        await Decide(task.Id, submissionId, OccurrenceState.Returned, personId, reason);
        if (newDue is { } due) await tasks.SetDue(task, due);
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.Returned, personId, reason) { Old = task.DueOn, New = newDue ?? task.DueOn });
        return null;
    }

    private async Task<OccurrenceRow?> Opened(long submissionId) =>
        await session.Find<long?>("select occurrence_id from submission where id = @submissionId", new { submissionId }) is { } task
            ? await tasks.Locked(task)
            : null;

    private async Task<bool> IsDraft(long id) =>
        await session.Find<long>("select count(*) from submission where id = @id and state = 'draft'", new { id }) == 1;

    private Task<long> CountEvidence(long id) => session.Find<long>("select count(*) from evidence where submission_id = @id", new { id });

    private async Task HandIn(OccurrenceRow task, long submissionId, long personId, bool onBehalf, DateOnly today)
    {
        var given = new
        {
            task.Id, submissionId, personId, onBehalf, late = TaskStandings.IsLate(task.LateAfter, today), now = session.Now,
        };
        await session.Execute(
            "update submission set state = 'submitted', on_behalf = @onBehalf, submitted_at = @now, submitted_by = @personId where id = @submissionId", given);
        await session.Execute(
            """
            update occurrence set state = 'submitted', submission_id = @submissionId, submitted_at = @now,
                                  first_submitted_at = coalesce(first_submitted_at, @now), late = coalesce(late, @late)
            where id = @Id
            """,
            given);
        await new ExtensionStore(session).Overtake(task.Id, personId);
        await history.Add(new OccurrenceNote(task.Id, OccurrenceEventKind.Submitted, personId, null) { OnBehalf = onBehalf });
    }

    private async Task Decide(long id, long submissionId, OccurrenceState decision, long personId, string? reason)
    {
        var given = new
        {
            id, submissionId, state = Codes.Of(decision), personId, reason, now = session.Now,
            accepted = decision == OccurrenceState.Accepted ? session.Now : (long?)null,
        };
        await session.Execute(
            "update submission set state = @state, decided_at = @now, decided_by = @personId, reason = @reason where id = @submissionId", given);
        await session.Execute("update occurrence set state = @state, accepted_at = @accepted where id = @id", given);
    }
}
