using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>A topic of an earlier booking.</summary>
public sealed record EarlierTopic
{
    public required long BookingId { get; init; }
    public required string Topic { get; init; }
}

/// <summary>What is said about a time while it is kept, and what runs out.</summary>
public sealed class KeptTimeStore(Session session)
{
    /// <summary>The booking of a person at a tutor's begin that is taken, or still kept; null without one.</summary>
    public Task<long?> ActiveOf(long personId, long tutorId, DateTimeOffset start) => session.Find<long?>(
        $"""
        select min(b.id) from booking b join consultation c on c.id = b.consultation_id
        where b.person_id = @personId and c.tutor_id = @tutorId and c.starts_at = @start and {BookingSql.IsActive}
          and (b.held_until is null or b.held_until > @now)
        """,
        new { personId, tutorId, start, now = session.Now });

    /// <summary>What it is about, in the teacher's words; also of a time that is kept no longer, in case it is had after all.</summary>
    public Task SetTopic(long bookingId, string topic) => session.Execute(
        "update booking set topic = @topic where id = @bookingId and state <> 'cancelled'", new { bookingId, topic });

    /// <summary>One of the tutor's subjects; others are passed over.</summary>
    public Task SetSubject(long bookingId, long subjectId) => session.Execute(
        """
        update booking set subject_id = @subjectId
        where id = @bookingId and state in ('hold', 'released') and exists (
            select 1 from consultation c join tutor_subject ts on ts.tutor_id = c.tutor_id
            where c.id = booking.consultation_id and ts.subject_id = @subjectId)
        """,
        new { bookingId, subjectId });

    public Task SetForGroup(long bookingId, bool forGroup) => session.Execute(
        "update booking set for_group = @forGroup where id = @bookingId and state in ('hold', 'released')", new { bookingId, forGroup });

    /// <summary>The topics a person has booked with, the latest first, none twice.</summary>
    public Task<IReadOnlyList<EarlierTopic>> EarlierTopics(long personId, int most) => session.Query<EarlierTopic>(
        """
        select max(b.id) as booking_id, b.topic from booking b
        where b.person_id = @personId and b.topic is not null and b.state in ('booked', 'cancelled')
        group by b.topic order by max(b.id) desc limit @most
        """,
        new { personId, most });

    /// <summary>Whether anything kept has run out and is to be let go.</summary>
    public async Task<bool> AnyRunOut() => await session.Find<long?>(
        "select id from booking where held_until is not null and held_until <= @now limit 1", new { now = session.Now }) is not null;

    /// <summary>All open offers to the waiting list.</summary>
    public Task<IReadOnlyList<BookingRow>> Offers() => session.Query<BookingRow>(
        BookingSql.Columns + " where b.held_until is not null and b.state = 'offered' and b.held_until > @now order by b.id", new { now = session.Now });

    /// <summary>The municipalities in which somebody waits.</summary>
    public Task<IReadOnlyList<long>> WithLine() => session.Query<long>(
        "select distinct municipality_id from waiting where state = 'waiting' order by municipality_id");

    /// <summary>The times that a place in the line was offered before, whatever came of it.</summary>
    public Task<IReadOnlyList<TutorBegin>> OfferedTo(long waitingId) => session.Query<TutorBegin>(
        "select c.tutor_id, c.starts_at from waiting_offer o join consultation c on c.id = o.consultation_id where o.waiting_id = @waitingId", new { waitingId });

    /// <summary>The times to come of a municipality's tutors that were somebody's and have been given back since an instant.</summary>
    public Task<IReadOnlyList<TutorBegin>> GivenBack(long municipalityId, DateTimeOffset since) => session.Query<TutorBegin>(
        """
        select c.tutor_id, c.starts_at from consultation c join booking b on b.consultation_id = c.id
        where c.municipality_id = @municipalityId and c.starts_at > @now and b.ended_at >= @since
        union
        select e.old_tutor_id, e.old_starts_at
        from consultation c join booking b on b.consultation_id = c.id join booking_event e on e.booking_id = b.id
        where c.municipality_id = @municipalityId and c.starts_at > @now and e.kind in ('moved', 'takenover') and e.happened_at >= @since
        """,
        new { municipalityId, since, now = session.Now });
}

/// <summary>A begin of a tutor.</summary>
public sealed record TutorBegin
{
    public long TutorId { get; init; }
    public DateTimeOffset StartsAt { get; init; }
}
