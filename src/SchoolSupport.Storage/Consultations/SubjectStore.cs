using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Consultations;

/// <summary>What is consulted on.</summary>
public sealed record SubjectRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required string Name { get; init; }

    /// <summary>When it was taken from the list; null while it is offered.</summary>
    public DateTimeOffset? RetiredAt { get; init; }

    /// <summary>How many tutors of today consult on it.</summary>
    public long Tutors { get; init; }
}

/// <summary>The subjects of municipalities. A list begins with the <see cref="StandardSubjects"/>.</summary>
public sealed class SubjectStore(Session session)
{
    private const string Columns =
        """
        select s.id, s.municipality_id, s.name, s.retired_at,
               (select count(*) from tutor_subject ts join membership m on m.id = ts.tutor_id
                where ts.subject_id = s.id and m.ended_at is null) as tutors
        from subject s
        """;

    public Task<SubjectRow?> Find(long id) => session.Find<SubjectRow>(Columns + " where s.id = @id", new { id });

    /// <summary>The offered subjects, by name. Makes the standard ones when the municipality has none, so the session must be one that writes.</summary>
    public async Task<IReadOnlyList<SubjectRow>> Offered(long municipalityId)
    {
        if (await session.Find<long>("select count(*) from subject where municipality_id = @municipalityId", new { municipalityId }) == 0)
        {
            foreach (string name in StandardSubjects.Names) await Insert(municipalityId, name);
        }
        return await session.Query<SubjectRow>(
            Columns + " where s.municipality_id = @municipalityId and s.retired_at is null order by s.name_key, s.id", new { municipalityId });
    }

    /// <summary>Subjects that are offered and consulted on by a tutor of today who is not paused, by name.</summary>
    public Task<IReadOnlyList<SubjectRow>> WithTutors(long municipalityId) => session.Query<SubjectRow>(
        Columns + """
         where s.municipality_id = @municipalityId and s.retired_at is null and exists (
            select 1 from tutor_subject ts join tutor t on t.membership_id = ts.tutor_id and t.paused_at is null
            join membership m on m.id = ts.tutor_id and m.ended_at is null
            where ts.subject_id = s.id)
        order by s.name_key, s.id
        """,
        new { municipalityId });

    /// <summary>The subject of this name, in any spelling that readers hold equal; made when it is new, offered again when it was retired.</summary>
    public async Task<long> FindOrAdd(long municipalityId, string name)
    {
        await Insert(municipalityId, name);
        long id = await session.Find<long>(
            "select id from subject where municipality_id = @municipalityId and name_key = @key", new { municipalityId, key = SearchKey.Of(name) });
        await session.Execute("update subject set retired_at = null where id = @id and retired_at is not null", new { id });
        return id;
    }

    /// <summary>Gives a subject another name. False when another subject has that name.</summary>
    public async Task<bool> Rename(long id, string name)
    {
        var given = new { id, name, key = SearchKey.Of(name) };
        return await session.Execute(
            """
            update subject set name = @name, name_key = @key
            where id = @id and not exists (
                select 1 from subject o where o.municipality_id = subject.municipality_id and o.name_key = @key and o.id <> @id)
            """,
            given) == 1;
    }

    /// <summary>Offers a subject no longer; what was booked keeps its name.</summary>
    public Task Retire(long id) => session.Execute(
        "update subject set retired_at = @now where id = @id and retired_at is null", new { id, now = session.Now });

    /// <summary>Offers a retired subject again.</summary>
    public Task Restore(long id) => session.Execute("update subject set retired_at = null where id = @id", new { id });

    private Task Insert(long municipalityId, string name) => session.Execute(
        """
        insert into subject (id, municipality_id, name, name_key, created_at) values (@id, @municipalityId, @name, @key, @now) on conflict do nothing
        """,
        new { id = session.NewId(), municipalityId, name, key = SearchKey.Of(name), now = session.Now });
}
