using System.Text.Json;

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

    /// <summary>
    /// Forgets files that were sent or made before an instant and that nothing needs any more: no evidence, no plan, no event, no announcement, no message that still
    /// waits to be sent, no work that still waits to be done. Their content is then named by no row.
    /// </summary>
    /// <returns>How many.</returns>
    public Task<int> Prune(DateTimeOffset olderThan) => session.Execute(
        """
        delete from stored_file
        where created_at < @olderThan
          and not exists (select 1 from evidence e where e.stored_file_id = stored_file.id)
          and not exists (select 1 from road_map r where r.source_file_id = stored_file.id)
          and not exists (select 1 from event_material m where m.checksum = stored_file.checksum)
          and not exists (select 1 from announcement_piece a where a.checksum = stored_file.checksum)
          and not exists (select 1 from outbox o where o.state = 'waiting' and o.content like '%' || stored_file.checksum || '%')
          and not exists (select 1 from work_item w where w.state in ('waiting', 'started') and w.payload like '%' || stored_file.id || '%')
        """,
        new { olderThan });

    /// <summary>Which contents no row names and no waiting message carries, of these.</summary>
    public Task<IReadOnlyList<string>> Unnamed(IReadOnlyCollection<string> checksums) => session.Query<string>(
        $"""
        select c.checksum from (select value ->> 'checksum' as checksum from {session.Dialect.EachOf("@checksums")} x) c
        where not exists (select 1 from stored_file f where f.checksum = c.checksum)
          and not exists (select 1 from outbox o where o.state = 'waiting' and o.content like '%' || c.checksum || '%')
        """,
        new { checksums = JsonSerializer.Serialize(checksums.Select(checksum => new { checksum })) });

    public Task<FileRow?> Find(long id) =>
        session.Find<FileRow>("select id, checksum, name, media_type, size, created_by, created_at from stored_file where id = @id", new { id });
}
