using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Schools;

public sealed record MunicipalityRow
{
    public required long Id { get; init; }
    public required string Name { get; init; }

    /// <summary>An IANA name.</summary>
    public required string TimeZone { get; init; }
}

/// <summary>Municipalities of the installation.</summary>
public sealed class MunicipalityStore(Session session)
{
    private const string Columns = "select id, name, time_zone from municipality";

    /// <summary>The municipality of this name, in any spelling that readers hold equal; made when it is new.</summary>
    public async Task<long> FindOrAdd(string name, string timeZone)
    {
        string nameKey = SearchKey.Of(name);
        await session.Execute(
            "insert into municipality (id, name, name_key, time_zone, created_at) values (@id, @name, @nameKey, @timeZone, @now) on conflict do nothing",
            new { id = session.NewId(), name, nameKey, timeZone, now = session.Now });
        return await session.Find<long>("select id from municipality where name_key = @nameKey", new { nameKey });
    }

    public Task SetZone(long id, string timeZone) =>
        session.Execute("update municipality set time_zone = @timeZone where id = @id", new { id, timeZone });

    public Task<MunicipalityRow?> Find(long id) => session.Find<MunicipalityRow>(Columns + " where id = @id", new { id });

    public Task<MunicipalityRow?> FindByName(string name) =>
        session.Find<MunicipalityRow>(Columns + " where name_key = @nameKey", new { nameKey = SearchKey.Of(name) });

    public Task<IReadOnlyList<MunicipalityRow>> List() => session.Query<MunicipalityRow>(Columns + " order by name_key");
}
