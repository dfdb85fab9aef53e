namespace SchoolSupport.Storage.Announcements;

/// <summary>Announcements: written, given to be sent, sent. Who gets them is the <see cref="ReceiverStore"/>'s.</summary>
public sealed class AnnouncementStore(Session session)
{
    private const string Columns =
        """
        select a.id, a.municipality_id, t.name as municipality_name, t.time_zone as municipality_zone, a.state, a.version, a.created_by, a.sent_by,
               p.name as sender_name, a.begun_at, a.ended_at, a.reminded_on
        from announcement a
        join municipality t on t.id = a.municipality_id
        left join person p on p.id = a.sent_by
        """;

    private const string Lines =
        """
        select a.id, a.state, a.begun_at,
               (select i.body from announcement_piece i where i.announcement_id = a.id and i.body is not null order by i.id limit 1) as beginning,
               (select count(*) from announcement_receiver r where r.announcement_id = a.id) as people,
               (select count(*) from announcement_receiver r where r.announcement_id = a.id and r.confirmed_at is not null) as confirmed
        from announcement a
        where a.municipality_id = @municipalityId
        """;

    public Task<AnnouncementRow?> Find(long id) => session.Find<AnnouncementRow>(Columns + " where a.id = @id", new { id });

    /// <summary>Begins a draft, meant for the directors of all schools. Who has begun one and not said anything yet goes on with that.</summary>
    public async Task<long> Begin(long municipalityId, long personId)
    {
        if (await Blank(municipalityId, personId) is { } begun) return begun;
        long id = session.NewId();
        await session.Execute(
            "insert into announcement (id, municipality_id, state, version, created_by, created_at) values (@id, @municipalityId, 'draft', 1, @personId, @now)",
            new { id, municipalityId, personId, now = session.Now });
        await session.Execute("insert into announcement_role (announcement_id, role) values (@id, 'director')", new { id });
        await new AnnouncementAudienceStore(session).TickAll(id, true);
        return id;
    }

    /// <summary>Drafts of a municipality, the newest first; those nobody has written a word in are left out.</summary>
    public Task<IReadOnlyList<AnnouncementLine>> Drafts(long municipalityId) => session.Query<AnnouncementLine>(
        Lines + " and a.state = 'draft' and exists (select 1 from announcement_piece i where i.announcement_id = a.id) order by a.id desc limit 20", new { municipalityId });

    /// <summary>What is sent, or being sent, the newest first.</summary>
    public Task<IReadOnlyList<AnnouncementLine>> Sent(long municipalityId) =>
        session.Query<AnnouncementLine>(Lines + " and a.state in ('sending', 'sent') order by a.begun_at desc, a.id desc limit 200", new { municipalityId });

    /// <summary>Gives a draft to be sent. True for the one who does; false when it is no draft any more or has changed.</summary>
    /// <param name="id">Which.</param>
    /// <param name="version">As it was when its preview was shown.</param>
    /// <param name="personId">Who sends it.</param>
    public async Task<bool> Send(long id, int version, long personId) => await session.Execute(
        "update announcement set state = 'sending', begun_at = @now, sent_by = @personId where id = @id and state = 'draft' and version = @version",
        new { id, version, personId, now = session.Now }) == 1;

    /// <summary>Notes that every message is written; while somebody else still writes some, that is theirs to do.</summary>
    public Task Finish(long id) => session.Execute(
        """
        update announcement set state = 'sent', ended_at = @now
        where id = @id and state = 'sending'
          and not exists (select 1 from announcement_receiver r where r.announcement_id = @id and r.told_at is null)
        """,
        new { id, now = session.Now });

    /// <summary>Throws a draft away. True for the one who does.</summary>
    public async Task<bool> Drop(long id) => await session.Execute("update announcement set state = 'dropped' where id = @id and state = 'draft'", new { id }) == 1;

    /// <summary>Notes that those who have not confirmed are reminded on a day. True for the first who does on that day.</summary>
    public async Task<bool> Remind(long id, DateOnly on) => await session.Execute(
        "update announcement set reminded_on = @on where id = @id and state in ('sending', 'sent') and (reminded_on is null or reminded_on < @on)", new { id, on }) == 1;

    /// <summary>Notes that a draft changes, and holds it until the transaction ends. False when it is no draft any more.</summary>
    internal static async Task<bool> Change(Session session, long id) =>
        await session.Execute("update announcement set version = version + 1 where id = @id and state = 'draft'", new { id }) == 1;

    private Task<long?> Blank(long municipalityId, long personId) => session.Find<long?>(
        """
        select max(a.id) from announcement a
        where a.municipality_id = @municipalityId and a.state = 'draft' and a.created_by = @personId
          and not exists (select 1 from announcement_piece i where i.announcement_id = a.id)
        """,
        new { municipalityId, personId });
}
