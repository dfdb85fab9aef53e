using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Announcements;

/// <summary>Whom announcements were sent to, and who has confirmed them. What one person has received is the <see cref="ReceivedStore"/>'s.</summary>
public sealed class ReceiverStore(Session session)
{
    // «r» is the receiver.
    private const string Active = "select 1 from membership x where x.person_id = r.person_id and x.municipality_id = r.municipality_id and x.ended_at is null";

    // «o» is the message in the outbox, if it is there still.
    private const string Standing =
        $"""
        case when r.confirmed_at is not null then 'confirmed'
             when not exists ({Active}) then 'left'
             when r.told_at is null or (o.state = 'waiting' and o.parked_at is null) then 'waiting'
             when coalesce(r.delivery, o.state) = 'sent' then 'delivered'
             when exists ({Active} and x.entered_at is not null) then 'unreached'
             else 'absent' end
        """;

    private const string From = "from announcement_receiver r left join outbox o on o.id = r.outbox_id";

    /// <summary>Settles whom it is sent to.</summary>
    public Task Write(long id, long municipalityId, IEnumerable<Addressee> people) => session.Execute(
        $"""
        insert into announcement_receiver (announcement_id, person_id, municipality_id, membership_id)
        select @id, {Batch.Number("Person")}, @municipalityId, {Batch.Number("Membership")} from {session.Dialect.EachOf("@rows")} x where true
        on conflict do nothing
        """,
        new { id, municipalityId, rows = Batch.Of(people.Select(person => new { Person = person.PersonId, Membership = person.MembershipId })) });

    /// <summary>Takes the next who have not been told; write their messages in the same transaction.</summary>
    public Task<IReadOnlyList<ReceiverToTell>> TakeUntold(long id, int limit) => session.Query<ReceiverToTell>(
        $"""
        update announcement_receiver set told_at = @now
        where announcement_id = @id and person_id in (
            select n.person_id from announcement_receiver n where n.announcement_id = @id and n.told_at is null
            order by n.person_id limit @limit {session.Dialect.SkipLocked})
        returning person_id, confirmed_at,
            (select count(*) from membership x
             where x.person_id = announcement_receiver.person_id and x.municipality_id = announcement_receiver.municipality_id
               and x.ended_at is null and x.entered_at is not null) as entered
        """,
        new { id, limit, now = session.Now });

    /// <summary>Notes the messages by which people were told.</summary>
    public Task SetMessages(long id, IReadOnlyCollection<WrittenMessage> written) => written.Count == 0 ? Task.CompletedTask : session.Execute(
        $"""
        update announcement_receiver set outbox_id = s.message, delivery = null
        from (select {Batch.Number("Person")} as person, {Batch.Number("Message")} as message from {session.Dialect.EachOf("@rows")} x) s
        where announcement_receiver.announcement_id = @id and announcement_receiver.person_id = s.person
        """,
        new { id, rows = Batch.Of(written) });

    /// <summary>Takes the next who are to be reminded on a day; write their messages in the same transaction.</summary>
    public async Task<IReadOnlyList<ReceiverRow>> TakeToRemind(long id, DateOnly on, int limit)
    {
        IReadOnlyList<ReceiverRow> people = await Rows(
            """
            and r.confirmed_at is null and r.told_at is not null and (r.reminded_on is null or r.reminded_on < @on)
            order by r.person_id limit @limit
            """,
            new { id, on, limit });
        await session.Execute(
            $"update announcement_receiver set reminded_on = @on where announcement_id = @id and person_id in {session.Dialect.Ids("@people")}",
            new { id, on, people = Batch.Of(people.Select(person => person.PersonId)) });
        return people;
    }

    /// <summary>Notes that a person has read it. True for the first time; false also when it is not addressed to them.</summary>
    public async Task<bool> Confirm(long id, long personId) => await session.Execute(
        "update announcement_receiver set confirmed_at = @now where announcement_id = @id and person_id = @personId and confirmed_at is null",
        new { id, personId, now = session.Now }) == 1;

    /// <summary>One person's row; null when it is not addressed to them.</summary>
    public async Task<ReceiverRow?> Find(long id, long personId) => (await Rows("and r.person_id = @personId", new { id, personId })).SingleOrDefault();

    /// <summary>Everybody it is addressed to, by school and name.</summary>
    public async Task<IReadOnlyList<ReceiverRow>> Of(long id) =>
        (await Rows("order by coalesce(p.name_key, ''), r.person_id", new { id })).BySchool(person => person.SchoolName);

    /// <summary>How it stands with everybody together.</summary>
    public async Task<AnnouncementTally> Tally(long id)
    {
        IReadOnlyList<StandingCount> counts = await session.Query<StandingCount>(
            $"select s.standing, count(*) as people from (select {Standing} as standing {From} where r.announcement_id = @id) s group by s.standing", new { id });
        return AnnouncementTally.Of(counts.ToDictionary(count => count.Standing, count => count.People));
    }

    /// <summary>Notes what became of messages older than an instant, before the outbox forgets them.</summary>
    public Task<int> NoteDeliveries(DateTimeOffset olderThan) => session.Execute(
        """
        update announcement_receiver set delivery = o.state
        from outbox o
        where o.id = announcement_receiver.outbox_id and announcement_receiver.delivery is null and o.state <> 'waiting' and o.created_at < @olderThan
        """,
        new { olderThan });

    private Task<IReadOnlyList<ReceiverRow>> Rows(string condition, object parameters) => session.Query<ReceiverRow>(
        $"""
        select r.person_id, p.name, m.role, s.name as school_name, {Standing} as standing, r.confirmed_at, r.reminded_on
        {From}
        join person p on p.id = r.person_id
        join membership m on m.id = r.membership_id
        left join school s on s.id = m.school_id
        where r.announcement_id = @id {condition}
        """,
        parameters);

    private sealed record StandingCount
    {
        public ReceiverStanding Standing { get; init; }
        public long People { get; init; }
    }
}
