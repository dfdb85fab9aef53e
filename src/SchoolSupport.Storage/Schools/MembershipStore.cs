using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Schools;

/// <summary>Who is what, where, and since when.</summary>
public sealed class MembershipStore(Session session)
{
    private const string Columns =
        """
        select m.id, m.person_id, m.role, m.municipality_id, m.school_id, m.started_at, m.entered_at, m.ended_at,
               t.name as municipality_name, t.time_zone, s.name as school_name, s.has_upper_grades
        from membership m
        left join municipality t on t.id = m.municipality_id
        left join school s on s.id = m.school_id
        """;

    /// <summary>Makes somebody something; who is that already keeps the membership they have.</summary>
    public async Task<long> Add(long personId, string role, long? municipalityId, long? schoolId)
    {
        long id = session.NewId();
        int added = await session.Execute(
            """
            insert into membership (id, person_id, role, municipality_id, school_id, started_at)
            values (@id, @personId, @role, @municipalityId, @schoolId, @now) on conflict do nothing
            """,
            new { id, personId, role, municipalityId, schoolId, now = session.Now });
        return added == 1 ? id : await Same(personId, role, municipalityId, schoolId) ?? throw new InvalidOperationException("The membership was ended meanwhile.");
    }

    public Task<MembershipRow?> Find(long id) => session.Find<MembershipRow>(Columns + " where m.id = @id", new { id });

    /// <summary>What a person has come in as, now; oldest first.</summary>
    public Task<IReadOnlyList<MembershipRow>> OfPerson(long personId) => session.Query<MembershipRow>(
        Columns + " where m.person_id = @personId and m.ended_at is null and m.entered_at is not null order by m.id", new { personId });

    /// <summary>The same with what is past or only invited.</summary>
    public Task<IReadOnlyList<MembershipRow>> HistoryOf(long personId) =>
        session.Query<MembershipRow>(Columns + " where m.person_id = @personId order by m.id", new { personId });

    /// <summary>The people who coordinate a municipality, if they have come in.</summary>
    public Task<IReadOnlyList<long>> CoordinatorsOf(long municipalityId) => session.Query<long>(
        """
        select distinct person_id from membership
        where municipality_id = @municipalityId and role = 'coordinator' and ended_at is null and entered_at is not null
        order by person_id
        """,
        new { municipalityId });

    /// <summary>Notes that the person came in.</summary>
    public Task Enter(long id) => session.Execute(
        "update membership set entered_at = @now where id = @id and entered_at is null", new { id, now = session.Now });

    /// <summary>Ends it, with its open invitations, and takes chats out of the role. True unless it was ended before.</summary>
    public async Task<bool> End(long id)
    {
        var which = new { id, now = session.Now };
        if (await session.Execute("update membership set ended_at = @now where id = @id and ended_at is null", which) == 0) return false;
        await session.Execute(
            "update invitation set revoked_at = @now where membership_id = @id and used_at is null and revoked_at is null", which);
        await session.Execute("update chat set membership_id = null where membership_id = @id", which);
        return true;
    }

    /// <summary>Everybody of a municipality, invited or in, by school and name.</summary>
    public Task<IReadOnlyList<PersonLine>> People(long municipalityId) => Lines(
        "where m.municipality_id = @municipalityId and m.ended_at is null", new { municipalityId, now = session.Now });

    /// <summary>Everybody of a school, invited or in.</summary>
    public Task<IReadOnlyList<PersonLine>> PeopleOfSchool(long schoolId) => Lines(
        "where m.school_id = @schoolId and m.ended_at is null", new { schoolId, now = session.Now });

    /// <summary>All administrators of the installation, invited or in.</summary>
    public Task<IReadOnlyList<PersonLine>> Administrators() => Lines(
        "where m.role = 'administrator' and m.ended_at is null", new { now = session.Now });

    /// <summary>One line of the lists above; null when the membership has ended.</summary>
    public async Task<PersonLine?> Line(long membershipId) => (await Lines(
        "where m.id = @membershipId and m.ended_at is null", new { membershipId, now = session.Now })).SingleOrDefault();

    /// <summary>The directors of a school who have come in.</summary>
    public Task<IReadOnlyList<long>> DirectorsOf(long schoolId) => session.Query<long>(
        """
        select distinct person_id from membership
        where school_id = @schoolId and role = 'director' and ended_at is null and entered_at is not null
        order by person_id
        """,
        new { schoolId });

    internal Task<long?> Same(long personId, string role, long? municipalityId, long? schoolId) => session.Find<long?>(
        """
        select id from membership
        where person_id = @personId and role = @role and coalesce(municipality_id, 0) = @municipality and coalesce(school_id, 0) = @school
          and ended_at is null
        """,
        new { personId, role, municipality = municipalityId ?? 0, school = schoolId ?? 0 });

    private async Task<IReadOnlyList<PersonLine>> Lines(string condition, object parameters) => (await session.Query<PersonLine>(
        $"""
        select m.id as membership_id, m.person_id, p.name, p.phone, m.role, m.municipality_id, t.name as municipality_name, m.school_id,
               s.name as school_name, m.entered_at, i.id as invitation_id, i.expires_at,
               case when i.id is null then {(int)InvitationState.None}
                    when i.used_at is not null then {(int)InvitationState.Used}
                    when i.revoked_at is not null then {(int)InvitationState.Revoked}
                    when i.expires_at <= @now then {(int)InvitationState.Expired}
                    else {(int)InvitationState.Open} end as invitation,
               k.id as chat_id, k.external_id as account, k.channel
        from membership m
        join person p on p.id = m.person_id
        left join municipality t on t.id = m.municipality_id
        left join school s on s.id = m.school_id
        left join chat k on k.id = (
            select max(c.id) from chat c
            where c.person_id = m.person_id and m.entered_at is not null and c.external_id is not null and c.unreachable_at is null)
        left join invitation i on i.id = coalesce(
            (select n.id from invitation n where n.membership_id = m.id and n.used_at is null and n.revoked_at is null),
            (select max(n.id) from invitation n where n.membership_id = m.id))
        {condition}
        order by m.role, coalesce(p.name_key, ''), m.id
        """,
        parameters)).BySchool(line => line.SchoolName);
}
