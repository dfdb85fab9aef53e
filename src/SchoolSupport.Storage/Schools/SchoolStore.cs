using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Schools;

public sealed record SchoolRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required string Name { get; init; }

    /// <summary>Whether grades 10 and 11 exist; null while nobody has said.</summary>
    public bool? HasUpperGrades { get; init; }
}

/// <summary>Schools of municipalities.</summary>
public sealed class SchoolStore(Session session)
{
    private const string Columns = "select id, municipality_id, name, has_upper_grades from school";

    /// <summary>The school of this name, in any spelling that means the same; made when it is new.</summary>
    public async Task<long> FindOrAdd(long municipalityId, SchoolName name, bool? hasUpperGrades)
    {
        await session.Execute(
            """
            insert into school (id, municipality_id, name, name_key, has_upper_grades, created_at)
            values (@id, @municipalityId, @Text, @Key, @hasUpperGrades, @now) on conflict do nothing
            """,
            new { id = session.NewId(), municipalityId, name.Text, name.Key, hasUpperGrades, now = session.Now });
        return (await FindByName(municipalityId, name))!.Id;
    }

    public Task<SchoolRow?> Find(long id) => session.Find<SchoolRow>(Columns + " where id = @id", new { id });

    public Task<SchoolRow?> FindByName(long municipalityId, SchoolName name) => session.Find<SchoolRow>(
        Columns + " where municipality_id = @municipalityId and name_key = @Key", new { municipalityId, name.Key });

    /// <summary>The municipality's schools, by <see cref="SchoolOrder"/>.</summary>
    public async Task<IReadOnlyList<SchoolRow>> OfMunicipality(long municipalityId) =>
        (await session.Query<SchoolRow>(Columns + " where municipality_id = @municipalityId", new { municipalityId })).BySchool(school => school.Name);
}
