using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Announcements;

/// <summary>Whom a draft is meant for: ticked roles and schools. What is sent does not change any more.</summary>
public sealed class AnnouncementAudienceStore(Session session)
{
    private readonly SchoolTicks schools = new(session, "announcement", "announcement_id");

    /// <summary>The roles and schools.</summary>
    /// <param name="id">Which announcement.</param>
    /// <param name="author">Who is left out.</param>
    public async Task<AnnouncementAudience> Of(long id, long author)
    {
        IReadOnlyList<string> roles = await session.Query<string>("select role from announcement_role where announcement_id = @id", new { id });
        IReadOnlyList<long> ticked = await session.Query<long>("select school_id from announcement_school where announcement_id = @id", new { id });
        return new AnnouncementAudience(roles.Select(Role.FromCode).ToHashSet(), ticked.ToHashSet(), author);
    }

    /// <summary>Everybody of a municipality under each of their memberships that have not ended.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(long municipalityId) => [.. (await session.Query<CandidateRow>(
        """
        select m.id, m.person_id, m.role, m.school_id, m.entered_at,
               (select max(c.id) from chat c where c.person_id = m.person_id and c.external_id is not null and c.unreachable_at is null) as chat_id
        from membership m
        where m.municipality_id = @municipalityId and m.ended_at is null
        """,
        new { municipalityId })).Select(row => row.ToCandidate())];

    public async Task TickRole(long id, Role role, bool on)
    {
        ArgumentNullException.ThrowIfNull(role);
        if (await AnnouncementStore.Change(session, id))
            await session.Execute(
                on
                    ? "insert into announcement_role (announcement_id, role) values (@id, @role) on conflict do nothing"
                    : "delete from announcement_role where announcement_id = @id and role = @role",
                new { id, role = role.Code });
    }

    /// <summary>Ticks a school of the announcement's municipality, or takes the tick away; another's is passed over.</summary>
    public async Task Tick(long id, long schoolId, bool on)
    {
        if (await AnnouncementStore.Change(session, id)) await schools.Set(id, schoolId, on);
    }

    public async Task TickAll(long id, bool on)
    {
        if (await AnnouncementStore.Change(session, id)) await schools.SetAll(id, on);
    }

    private sealed record CandidateRow
    {
        public long Id { get; init; }
        public long PersonId { get; init; }
        public string Role { get; init; } = "";
        public long? SchoolId { get; init; }
        public DateTimeOffset? EnteredAt { get; init; }
        public long? ChatId { get; init; }

        public Candidate ToCandidate() => new(Id, PersonId, Core.Schools.Role.FromCode(Role), SchoolId, EnteredAt is not null, ChatId is not null);
    }
}
