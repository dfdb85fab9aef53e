namespace SchoolSupport.Storage.Announcements;

/// <summary>What was announced to one person in one municipality.</summary>
public sealed class ReceivedStore(Session session)
{
    private const string From =
        """
        from announcement_receiver r join announcement a on a.id = r.announcement_id
        where r.person_id = @personId and r.municipality_id = @municipalityId and r.told_at is not null
        """;

    /// <summary>What the person is yet to confirm first, then the newest first.</summary>
    public Task<IReadOnlyList<ReceivedLine>> Of(long personId, long municipalityId) => session.Query<ReceivedLine>(
        $"""
        select a.id, a.begun_at, r.confirmed_at,
               (select i.body from announcement_piece i where i.announcement_id = a.id and i.body is not null order by i.id limit 1) as beginning
        {From}
        order by (case when r.confirmed_at is null then 0 else 1 end), a.begun_at desc, a.id desc limit 200
        """,
        new { personId, municipalityId });

    public async Task<ReceivedCount> Count(long personId, long municipalityId) => (await session.Find<ReceivedCount>(
        $"""
        select count(*) as everything, count(case when r.confirmed_at is null then 1 end) as unconfirmed, max(case when r.confirmed_at is null then a.id end) as newest {From}
        """,
        new { personId, municipalityId }))!;
}
