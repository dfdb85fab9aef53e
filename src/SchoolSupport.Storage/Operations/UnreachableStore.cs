using System.Globalization;

namespace SchoolSupport.Storage.Operations;

/// <summary>Somebody who came in and cannot be written to any more, as a municipality knows them.</summary>
public sealed record UnreachablePerson
{
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string TimeZone { get; init; }
    public required long PersonId { get; init; }

    /// <summary>Their oldest membership there.</summary>
    public required long MembershipId { get; init; }

    /// <summary>The role's code.</summary>
    public required string Role { get; init; }
    public string? Name { get; init; }
    public string? Phone { get; init; }
    public string? SchoolName { get; init; }

    /// <summary>Since when none of their chats lets the bot in.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The unique key of the word about it: once a person, and once again when they return and block the bot weeks later.</summary>
    public string NoticeKey => string.Create(
        CultureInfo.InvariantCulture, $"unreachable/{MunicipalityId}/{PersonId}/{Since.ToUnixTimeMilliseconds() / UnreachableStore.Week}");
}

/// <summary>Who has blocked the bot, or deleted the account.</summary>
public sealed class UnreachableStore(Session session)
{
    internal const long Week = 7L * 24 * 60 * 60 * 1000;

    /// <summary>Who cannot be reached and was not told of, municipality by municipality and school by school.</summary>
    public Task<IReadOnlyList<UnreachablePerson>> Untold() => session.Query<UnreachablePerson>(
        $"""
        select u.municipality_id, t.time_zone, u.person_id, u.membership_id, m.role, p.name, p.phone, s.name as school_name, u.since
        from (
            select m.municipality_id, m.person_id, min(m.id) as membership_id, max(c.unreachable_at) as since
            from chat c
            join membership m on m.person_id = c.person_id
            where c.unreachable_at is not null and c.external_id is not null
              and m.ended_at is null and m.entered_at is not null and m.municipality_id is not null
              and not exists (
                  select 1 from chat r where r.person_id = c.person_id and r.external_id is not null and r.unreachable_at is null)
            group by m.municipality_id, m.person_id) u
        join membership m on m.id = u.membership_id
        join municipality t on t.id = u.municipality_id
        join person p on p.id = u.person_id
        left join school s on s.id = m.school_id
        where not exists (
            select 1 from notice n
            where n.notice_key = 'unreachable/' || cast(u.municipality_id as text) || '/' || cast(u.person_id as text) || '/' || cast(u.since / {Week} as text))
        order by u.municipality_id, coalesce(s.name_key, ''), coalesce(p.name_key, ''), u.person_id
        """);

    /// <summary>How many people of the whole installation cannot be reached now.</summary>
    public Task<long> Count() => session.Find<long>(
        """
        select count(distinct c.person_id) from chat c
        where c.unreachable_at is not null and c.person_id is not null and c.external_id is not null
          and not exists (select 1 from chat r where r.person_id = c.person_id and r.external_id is not null and r.unreachable_at is null)
        """);
}
