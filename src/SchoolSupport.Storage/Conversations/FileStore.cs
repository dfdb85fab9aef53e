namespace SchoolSupport.Storage.Conversations;

/// <summary>A file as somebody sent or made it; its content lies in the <see cref="FileFolder"/>.</summary>
public sealed record FileRow
{
    public required long Id { get; init; }
    public required string Checksum { get; init; }
    public required string Name { get; init; }
    public required string MediaType { get; init; }
    public long Size { get; init; }

    /// <summary>Who sent or made it; null when the program did.</summary>
    public long? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>The files that rows may point to.</summary>
public sealed class FileStore(Session session)
{
    public async Task<long> Add(SavedContent content, string name, string mediaType, long? createdBy = null)
    {
        long id = session.NewId();
        await session.Execute(
            "insert into stored_file (id, checksum, size, media_type, name, created_by, created_at) values (@id, @Checksum, @Size, @mediaType, @name, @createdBy, @now)",
            new { id, content.Checksum, content.Size, mediaType, name, createdBy, now = session.Now });
        return id;
    }

    public Task<FileRow?> Find(long id) =>
        session.Find<FileRow>("select id, checksum, name, media_type, size, created_by, created_at from stored_file where id = @id", new { id });
}
