using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Evidence: collected as rows from the first message on, so that nothing is lost before «Готово».</summary>
public sealed class EvidenceStore(Session session) : ICopiedPieces
{
    private const string Columns =
        """
        select e.id, e.submission_id, b.occurrence_id, e.kind, e.body, e.external_id, e.name, e.media_type, e.size, e.stored_file_id, e.checksum, e.not_copied,
               e.added_by, p.name as added_by_name, e.added_at
        from evidence e
        join submission b on b.id = e.submission_id
        left join person p on p.id = e.added_by
        """;

    /// <summary>What is being collected for an open task; begun when there is nothing yet. Null when the task is not open.</summary>
    public async Task<long?> FindOrStart(long occurrenceId, long personId)
    {
        await session.Lock("occurrence", occurrenceId);
        await session.Execute(
            """
            insert into submission (id, occurrence_id, state, on_behalf, started_at, started_by)
            select @id, o.id, 'draft', false, @now, @personId from occurrence o where o.id = @occurrenceId and o.state in ('planned', 'returned')
            on conflict do nothing
            """,
            new { id = session.NewId(), occurrenceId, personId, now = session.Now });
        return await Draft(occurrenceId);
    }

    /// <summary>What is being collected for a task; null when nothing is.</summary>
    public Task<long?> Draft(long occurrenceId) =>
        session.Find<long?>("select id from submission where occurrence_id = @occurrenceId and state = 'draft'", new { occurrenceId });

    /// <summary>Adds a piece to what is being collected.</summary>
    public async Task<AddedPiece> Add(long submissionId, NewPiece evidence)
    {
        await LockTask(submissionId);
        long? pieces = await session.Find<long?>(
            "select (select count(*) from evidence e where e.submission_id = s.id) from submission s where s.id = @submissionId and s.state = 'draft'",
            new { submissionId });
        if (pieces is null) return AddedPiece.Closed;
        if (pieces >= PieceRules.MostPieces) return AddedPiece.TooMany;
        int added = await session.Execute(
            """
            insert into evidence (id, submission_id, kind, body, external_id, external_unique_id, album, name, media_type, size, added_by, added_at)
            values (@id, @submissionId, @kind, @Body, @ExternalId, @ExternalUniqueId, @Album, @Name, @MediaType, @Size, @AddedBy, @now)
            on conflict do nothing
            """,
            new
            {
                id = session.NewId(), submissionId, kind = Codes.Of(evidence.Kind), evidence.Body, evidence.ExternalId, evidence.ExternalUniqueId,
                evidence.Album, evidence.Name, evidence.MediaType, evidence.Size, evidence.AddedBy, now = session.Now,
            });
        return added == 1 ? AddedPiece.Added : AddedPiece.Twice;
    }

    /// <summary>Takes a piece out of what is being collected. False when it is handed in already, or gone.</summary>
    public async Task<bool> Remove(long id)
    {
        if (await session.Find<long?>("select submission_id from evidence where id = @id", new { id }) is not { } submission) return false;
        await LockTask(submission);
        return await session.Execute(
            "delete from evidence where id = @id and submission_id in (select s.id from submission s where s.id = @submission and s.state = 'draft')",
            new { id, submission }) == 1;
    }

    /// <summary>Throws away what is being collected. False when it is handed in already.</summary>
    public async Task<bool> Cancel(long submissionId)
    {
        await LockTask(submissionId);
        if (await session.Find<long>("select count(*) from submission where id = @submissionId and state = 'draft'", new { submissionId }) == 0) return false;
        await session.Execute("delete from evidence where submission_id = @submissionId", new { submissionId });
        return await session.Execute("delete from submission where id = @submissionId", new { submissionId }) == 1;
    }

    /// <summary>The pieces of a submission in the order in which they came.</summary>
    public Task<IReadOnlyList<EvidenceRow>> Of(long submissionId) =>
        session.Query<EvidenceRow>(Columns + " where e.submission_id = @submissionId order by e.id", new { submissionId });

    public Task<EvidenceRow?> Find(long id) => session.Find<EvidenceRow>(Columns + " where e.id = @id", new { id });

    /// <summary>How many pieces of each kind a submission has.</summary>
    public async Task<PieceTally> TallyOf(long submissionId) => PieceTally.Of(
        (await session.Query<string>("select kind from evidence where submission_id = @submissionId", new { submissionId }))
        .Select(kind => Enum.Parse<PieceKind>(kind, ignoreCase: true)));

    public async Task<IReadOnlyList<SentPiece>> Uncopied(long ownerId) => [.. (await Of(ownerId)).Where(piece => piece.WaitsForCopy)];

    /// <summary>Files that wait to be copied to the data folder, the oldest first.</summary>
    /// <param name="after">The id to go on after; 0 at first.</param>
    /// <param name="take">How many at most.</param>
    public Task<IReadOnlyList<EvidenceRow>> ToCopy(long after, int take) => session.Query<EvidenceRow>(
        Columns + """
         where e.id > @after and e.external_id is not null and e.stored_file_id is null and e.not_copied is null
        order by e.id limit @take
        """,
        new { after, take });

    public async Task<bool> SetCopy(long id, long storedFileId, string checksum) =>
        await session.Execute(
            "update evidence set stored_file_id = @storedFileId, checksum = @checksum, not_copied = null where id = @id and stored_file_id is null",
            new { id, storedFileId, checksum }) == 1;

    public Task SetNotCopied(long id, string reason) => session.Execute(
        "update evidence set not_copied = @reason where id = @id and stored_file_id is null", new { id, reason });

    private async Task LockTask(long submissionId)
    {
        if (await session.Find<long?>("select occurrence_id from submission where id = @submissionId", new { submissionId }) is { } task)
            await session.Lock("occurrence", task);
    }
}
