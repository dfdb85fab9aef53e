namespace SchoolSupport.Storage.Pieces;

/// <summary>The pieces of one topic in its own table: what is the same of all such tables.</summary>
/// <param name="session">The transaction.</param>
/// <param name="table">The table.</param>
/// <param name="owner">Its column that says what a piece belongs to.</param>
public abstract class PieceStore(Session session, string table, string owner) : ICopiedPieces
{
    protected Session Session { get; } = session;

    /// <summary>The pieces in the order in which they came.</summary>
    public Task<IReadOnlyList<SentPiece>> Of(long ownerId) => Session.Query<SentPiece>(
        $"select id, kind, body, external_id, name, media_type, size, checksum, not_copied, added_by from {table} where {owner} = @ownerId order by id", new { ownerId });

    public async Task<IReadOnlyList<SentPiece>> Uncopied(long ownerId) => [.. (await Of(ownerId)).Where(piece => piece.WaitsForCopy)];

    /// <summary>Notes the copy in the data folder. False when there is one already.</summary>
    public async Task<bool> SetCopy(long id, string checksum) =>
        await Session.Execute($"update {table} set checksum = @checksum where id = @id and checksum is null", new { id, checksum }) == 1;

    // What was copied is named by its content alone.
    Task<bool> ICopiedPieces.SetCopy(long id, long storedFileId, string checksum) => SetCopy(id, checksum);

    public Task SetNotCopied(long id, string reason) =>
        Session.Execute($"update {table} set not_copied = @reason where id = @id and checksum is null", new { id, reason });

    /// <returns><see cref="AddedPiece.Added"/> or <see cref="AddedPiece.Twice"/>.</returns>
    protected async Task<AddedPiece> Insert(long ownerId, NewPiece piece)
    {
        int added = await Session.Execute(
            $"""
            insert into {table} (id, {owner}, kind, body, external_id, external_unique_id, name, media_type, size, added_by, added_at)
            values (@id, @ownerId, @kind, @Body, @ExternalId, @ExternalUniqueId, @Name, @MediaType, @Size, @AddedBy, @now)
            on conflict do nothing
            """,
            new
            {
                id = Session.NewId(), ownerId, kind = Codes.Of(piece.Kind), piece.Body, piece.ExternalId, piece.ExternalUniqueId, piece.Name,
                piece.MediaType, piece.Size, piece.AddedBy, now = Session.Now,
            });
        return added == 1 ? AddedPiece.Added : AddedPiece.Twice;
    }

    protected Task Delete(long ownerId, long id) => Session.Execute($"delete from {table} where id = @id and {owner} = @ownerId", new { ownerId, id });
}
