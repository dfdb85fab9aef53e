namespace SchoolSupport.Storage.Schools;

/// <summary>An invitation with whom and what it is for.</summary>
public sealed record InvitationRow
{
    public required long Id { get; init; }
    public required long MembershipId { get; init; }

    /// <summary>The person invited; an empty one until somebody comes in.</summary>
    public required long PersonId { get; init; }
    public string? PersonName { get; init; }

    /// <summary>The role's code.</summary>
    public required string Role { get; init; }
    public long? MunicipalityId { get; init; }
    public string? MunicipalityName { get; init; }
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The person who invited; null when it was done on the command line.</summary>
    public long? CreatedBy { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
}

/// <summary>Who came in by an invitation, as what.</summary>
public sealed record Entry(long PersonId, long MembershipId);

/// <summary>Personal one-time invitations; of the code only its hash is here.</summary>
public sealed class InvitationStore(Session session)
{
    private const string Columns =
        """
        select i.id, i.membership_id, m.person_id, p.name as person_name, m.role, m.municipality_id, t.name as municipality_name,
               m.school_id, s.name as school_name, i.created_at, i.created_by, i.expires_at, i.used_at, i.revoked_at
        from invitation i
        join membership m on m.id = i.membership_id
        join person p on p.id = m.person_id
        left join municipality t on t.id = m.municipality_id
        left join school s on s.id = m.school_id
        """;

    /// <summary>Invites to a membership. Earlier invitations to it are revoked: one paper, one code.</summary>
    public async Task<long> Add(long membershipId, string codeHash, DateTimeOffset expiresAt, long? createdBy)
    {
        long id = session.NewId();
        var invitation = new { id, membershipId, codeHash, expiresAt, createdBy, now = session.Now };
        await session.Execute(
            "update invitation set revoked_at = @now where membership_id = @membershipId and used_at is null and revoked_at is null", invitation);
        await session.Execute(
            """
            insert into invitation (id, membership_id, code_hash, created_at, created_by, expires_at)
            values (@id, @membershipId, @codeHash, @now, @createdBy, @expiresAt)
            """,
            invitation);
        return id;
    }

    /// <summary>The invitation with this code, held until the transaction ends, so that only one of two can use it.</summary>
    public async Task<InvitationRow?> FindByHash(string codeHash)
    {
        long? id = await session.Find<long?>(
            $"select id from invitation where code_hash = @codeHash {session.Dialect.ForUpdate}", new { codeHash });
        return id is null ? null : await Find(id.Value);
    }

    public Task<InvitationRow?> Find(long id) => session.Find<InvitationRow>(Columns + " where i.id = @id", new { id });

    /// <summary>
    /// Somebody comes in. A known person's account gets the membership added to what it has, and the empty person made for
    /// the invitation is dropped; a membership they have already is not doubled.
    /// </summary>
    /// <param name="knownPerson">Whom the account belongs to, or null for a stranger's.</param>
    /// <returns>Who came in as what, or null when the invitation was used or revoked meanwhile.</returns>
    public async Task<Entry?> Use(long id, long? knownPerson)
    {
        InvitationRow invitation = await Find(id) ?? throw new ArgumentException($"No invitation {id}.", nameof(id));
        long person = knownPerson ?? invitation.PersonId;
        int used = await session.Execute(
            "update invitation set used_at = @now, used_by = @person where id = @id and used_at is null and revoked_at is null",
            new { id, person, now = session.Now });
        if (used == 0) return null;
        long membership = person == invitation.PersonId ? invitation.MembershipId : await Move(invitation, person);
        await new MembershipStore(session).Enter(membership);
        return new Entry(person, membership);
    }

    /// <summary>True when it could still have been used.</summary>
    public async Task<bool> Revoke(long id) =>
        await session.Execute(
            "update invitation set revoked_at = @now where id = @id and used_at is null and revoked_at is null", new { id, now = session.Now }) == 1;

    /// <summary>Invitations of a municipality that still let somebody in.</summary>
    public Task<IReadOnlyList<InvitationRow>> Open(long municipalityId) => session.Query<InvitationRow>(
        Columns + """
         where m.municipality_id = @municipalityId and i.used_at is null and i.revoked_at is null and i.expires_at > @now and m.ended_at is null
        order by i.id
        """,
        new { municipalityId, now = session.Now });

    private async Task<long> Move(InvitationRow invitation, long person)
    {
        MembershipStore memberships = new(session);
        long? same = await memberships.Same(person, invitation.Role, invitation.MunicipalityId, invitation.SchoolId);
        if (same is not null) await memberships.End(invitation.MembershipId);
        else await session.Execute("update membership set person_id = @person where id = @MembershipId", new { person, invitation.MembershipId });
        await DropIfEmpty(invitation.PersonId, person);
        return same ?? invitation.MembershipId;
    }

    // The invited name and phone pass to the known person where that has none; then nothing is left of the placeholder but its row,
    // which a doubled, ended membership may still name.
    private async Task DropIfEmpty(long placeholder, long person)
    {
        var both = new { placeholder, person, now = session.Now };
        bool inUse = await session.Find<long>(
            """
            select (select count(*) from membership where person_id = @placeholder and (ended_at is null or entered_at is not null))
                 + (select count(*) from chat where person_id = @placeholder)
            """,
            both) > 0;
        if (inUse) return;
        await session.Execute(
            """
            update person set name = coalesce(name, (select name from person where id = @placeholder)),
                              name_key = coalesce(name_key, (select name_key from person where id = @placeholder)),
                              phone = coalesce(phone, (select phone from person where id = @placeholder))
            where id = @person
            """,
            both);
        await session.Execute("update person set name = null, name_key = null, phone = null, left_at = @now where id = @placeholder", both);
    }
}
