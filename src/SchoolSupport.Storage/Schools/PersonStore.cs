using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Storage.Schools;

public sealed record PersonRow
{
    public required long Id { get; init; }

    /// <summary>Null when never given, or erased.</summary>
    public string? Name { get; init; }
    public string? Phone { get; init; }
    public string? ConsentVersion { get; init; }
    public DateTimeOffset? ConsentAt { get; init; }

    /// <summary>The zone in which the person reads times, an IANA name; null: the municipality's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the person left and was erased, or null.</summary>
    public DateTimeOffset? LeftAt { get; init; }
}

/// <summary>People: an id with attributes that can be erased.</summary>
public sealed class PersonStore(Session session)
{
    public async Task<long> Add(string? name, string? phone)
    {
        long id = session.NewId();
        await session.Execute(
            "insert into person (id, name, name_key, phone, created_at) values (@id, @name, @nameKey, @phone, @now)",
            new { id, name, nameKey = KeyOf(name), phone, now = session.Now });
        return id;
    }

    public Task<PersonRow?> Find(long id) => session.Find<PersonRow>(
        "select id, name, phone, consent_version, consent_at, time_zone, left_at from person where id = @id", new { id });

    public Task SetName(long id, string name) =>
        session.Execute("update person set name = @name, name_key = @nameKey where id = @id", new { id, name, nameKey = KeyOf(name) });

    public Task SetPhone(long id, string? phone) => session.Execute("update person set phone = @phone where id = @id", new { id, phone });

    /// <summary>Sets the zone in which the person reads times, an IANA name; null: the municipality's.</summary>
    public Task SetZone(long id, string? timeZone) => session.Execute("update person set time_zone = @timeZone where id = @id", new { id, timeZone });

    public Task SetConsent(long id, string version) => session.Execute(
        "update person set consent_version = @version, consent_at = @now where id = @id", new { id, version, now = session.Now });

    /// <summary>
    /// The person leaves: name, phone and account are erased, memberships end, open invitations and questions are void.
    /// Consultations to come are called off, and what was said in past ones is erased.
    /// What they answered stays with the school, under an id that means nobody. A farewell put into the outbox before this still goes out.
    /// </summary>
    public async Task Erase(long id)
    {
        var who = new { id, now = session.Now };
        await new PersonalConsultations(session).Erase(id);
        await new GuestLeavingStore(session).LeaveAll(id);
        await session.Execute(
            """
            update invitation set revoked_at = @now
            where used_at is null and revoked_at is null and membership_id in (select id from membership where person_id = @id)
            """,
            who);
        await session.Execute("update membership set ended_at = @now where person_id = @id and ended_at is null", who);
        await session.Execute("delete from expectation where chat_id in (select id from chat where person_id = @id)", who);
        await session.Execute("delete from reminder_preference where person_id = @id", who);
        await session.Execute("delete from wrong_code where chat_id in (select id from chat where person_id = @id)", who);
        await session.Execute(
            "update chat set external_id = null, person_id = null, membership_id = null, top_outbox_id = null, pending_invitation_id = null where person_id = @id",
            who);
        await session.Execute("update person set name = null, name_key = null, phone = null, time_zone = null, left_at = @now where id = @id", who);
    }

    private static string? KeyOf(string? name) => name is null ? null : SearchKey.Of(name);
}
