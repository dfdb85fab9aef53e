using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Takes times of tutors for teachers. Every command may come twice: the second time it says what is so already.</summary>
public sealed class BookingStore(Session session)
{
    private readonly TakenTimes times = new(session);
    private readonly Holds holds = new(session);
    private readonly BookingHistory history = new(session);

    public Task<BookingRow?> Find(long id) => session.Find<BookingRow>(BookingSql.Columns + " where b.id = @id", new { id });

    /// <summary>What happened to a booking, the oldest first.</summary>
    public Task<IReadOnlyList<BookingEventRow>> History(long id) => history.Of(id);

    /// <summary>
    /// Keeps a time for a teacher until they confirm. A hold that the teacher has at another time is let go; the same time a second time is the
    /// same hold, kept for longer.
    /// </summary>
    public Task<BookingAttempt> Hold(WantedTime wanted) => holds.Keep(wanted, BookingState.Hold);

    /// <summary>Takes what is kept for a teacher, by a hold or an offer. Null when done (also before), else why not.</summary>
    /// <param name="id">The hold or offer.</param>
    /// <param name="given">What it is about.</param>
    /// <param name="bookedBy">The teacher's person, or who books for them.</param>
    public async Task<BookingObstacle?> Confirm(long id, BookingTopic given, long bookedBy)
    {
        if (await Locked(id) is not { } kept) return BookingObstacle.Gone;
        switch (kept.State)
        {
            case BookingState.Booked: return null;
            case BookingState.Cancelled: return BookingObstacle.AlreadyCancelled;
            case BookingState.Released: return BookingObstacle.HoldExpired;
        }
        if (kept.HeldUntil!.Value.ToUnixTimeMilliseconds() <= session.Now) return BookingObstacle.HoldExpired;
        await session.Execute(
            """
            update booking
            set state = 'booked', held_until = null, topic = @Topic, for_group = @ForGroup, booked_at = @now, booked_by = @bookedBy,
                subject_id = coalesce((select su.id from subject su where su.id = @SubjectId and su.municipality_id = booking.municipality_id), subject_id)
            where id = @id
            """,
            new { id, given.Topic, given.ForGroup, given.SubjectId, bookedBy, now = session.Now });
        await new WaitingLine(session).Served(id, kept.PersonId);
        await history.Add(new BookingNote(id, BookingEventKind.Booked, bookedBy) { NewStart = kept.StartsAt, NewTutor = kept.TutorId });
        return null;
    }

    /// <summary>Lets a hold or an offer go; what is booked stays.</summary>
    public async Task Release(long id)
    {
        if (await Locked(id) is { State: BookingState.Hold or BookingState.Offered } kept)
            await holds.LetGo([new KeptSeat { Id = id, ConsultationId = kept.ConsultationId }]);
    }

    /// <summary>Lets go of all holds and offers that have run out.</summary>
    /// <returns>What was let go, as it stood before.</returns>
    public async Task<IReadOnlyList<BookingRow>> ReleaseExpired(int limit = 200)
    {
        var given = new { now = session.Now, limit };
        if (session.Dialect.ForUpdate.Length > 0)
            await times.Hold(await session.Query<long>(
                """
                select distinct tm.person_id from (select * from booking where held_until <= @now order by held_until, id limit @limit) b
                join consultation c on c.id = b.consultation_id join membership tm on tm.id = c.tutor_id
                """,
                given));
        IReadOnlyList<BookingRow> expired = await session.Query<BookingRow>(
            BookingSql.Columns + " where b.held_until <= @now order by b.held_until, b.id limit @limit", given);
        await holds.LetGo([.. expired.Select(row => new KeptSeat { Id = row.Id, ConsultationId = row.ConsultationId })]);
        return expired;
    }

    /// <summary>Calls a booking off. Null when done, else why not.</summary>
    public async Task<BookingObstacle?> Cancel(long id, long personId, string? reason)
    {
        if (await Locked(id) is not { } booking) return BookingObstacle.Gone;
        if (ObstacleTo(booking) is { } obstacle) return obstacle;
        await new CallingOff(session).End([booking], personId, reason);
        await times.GiveBack([booking.ConsultationId]);
        return null;
    }

    /// <summary>
    /// Moves a booking to another time, of the same tutor or another; it stays the same booking. All or nothing. Null when done (also before),
    /// else why not.
    /// </summary>
    public Task<BookingObstacle?> Move(long id, Slot slot, long personId, string? reason = null, long? tutorId = null) =>
        new BookingMoves(session).Move(id, slot, personId, reason, tutorId);

    /// <summary>The booking; its tutor's time nobody else can change until the transaction ends.</summary>
    internal async Task<BookingRow?> Locked(long id)
    {
        BookingRow? seen = await Find(id);
        while (seen is not null && session.Dialect.ForUpdate.Length > 0)
        {
            await times.Hold([seen.TutorPersonId]);
            BookingRow? now = await Find(id);
            if (now?.TutorPersonId == seen.TutorPersonId) return now;
            seen = now;
        }
        return seen;
    }

    /// <summary>Why a booking cannot be changed.</summary>
    internal static BookingObstacle? ObstacleTo(BookingRow booking) => booking switch
    {
        { State: BookingState.Cancelled } => BookingObstacle.AlreadyCancelled,
        { State: not BookingState.Booked } => BookingObstacle.HoldExpired,
        { Outcome: not null } => BookingObstacle.IsOver,
        _ => null,
    };
}

/// <summary>What a booking is about.</summary>
/// <param name="Topic">In the teacher's own words.</param>
/// <param name="ForGroup">For a class or a group of pupils, who are never named.</param>
/// <param name="SubjectId">Null: as it was when the time was chosen.</param>
public sealed record BookingTopic(string? Topic, bool ForGroup = false, long? SubjectId = null);
