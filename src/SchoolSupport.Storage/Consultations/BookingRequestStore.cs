using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>What a teacher asks the tutor for after the cut-off.</summary>
public sealed record BookingRequestRow
{
    public required long Id { get; init; }
    public required long BookingId { get; init; }
    public required long TutorId { get; init; }

    /// <summary>Where the teacher would like to move; null: to cancel.</summary>
    public DateTimeOffset? WantedStartsAt { get; init; }
    public required string Reason { get; init; }
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public bool? Granted { get; init; }
}

/// <summary>Requests to cancel or move after the cut-off.</summary>
public sealed class BookingRequestStore(Session session)
{
    private const string Columns =
        """
        select r.id, r.booking_id, c.tutor_id, r.wanted_starts_at, r.reason, r.asked_at, r.granted
        from booking_request r join booking b on b.id = r.booking_id join consultation c on c.id = b.consultation_id
        """;

    private readonly BookingStore bookings = new(session);
    private readonly BookingHistory history = new(session);

    public Task<BookingRequestRow?> Find(long id) => session.Find<BookingRequestRow>(Columns + " where r.id = @id", new { id });

    /// <summary>What a tutor has not decided, the oldest first.</summary>
    public Task<IReadOnlyList<BookingRequestRow>> OpenOf(long tutorId) => session.Query<BookingRequestRow>(
        Columns + " where c.tutor_id = @tutorId and r.decided_at is null order by r.asked_at, r.id", new { tutorId });

    /// <summary>Asks to cancel, or to move. Null when done, else why not.</summary>
    public async Task<BookingObstacle?> Ask(long bookingId, long personId, string reason, DateTimeOffset? wantedStart = null)
    {
        if (await bookings.Locked(bookingId) is not { } booking || booking.PersonId != personId) return BookingObstacle.Gone;
        if (BookingStore.ObstacleTo(booking) is { } obstacle) return obstacle;
        int asked = await session.Execute(
            """
            insert into booking_request (id, booking_id, wanted_starts_at, reason, asked_at) values (@id, @bookingId, @wantedStart, @reason, @now)
            on conflict do nothing
            """,
            new { id = session.NewId(), bookingId, wantedStart, reason, now = session.Now });
        if (asked == 0) return BookingObstacle.AskedAlready;
        await history.Add(new BookingNote(bookingId, wantedStart is null ? BookingEventKind.CancelAsked : BookingEventKind.MoveAsked, personId, reason)
        {
            OldStart = booking.StartsAt, NewStart = wantedStart,
        });
        return null;
    }

    /// <summary>Grants a request: cancels, or moves to a slot. Null when done, else why not; then it stays open.</summary>
    /// <param name="id">The request.</param>
    /// <param name="personId">Who grants.</param>
    /// <param name="slot">Where to move; null for one to cancel.</param>
    public async Task<BookingObstacle?> Grant(long id, long personId, Slot? slot = null)
    {
        if (await Find(id) is not { } request) return BookingObstacle.Gone;
        if (request.Granted is not null) return BookingObstacle.DecidedAlready;
        BookingObstacle? obstacle = slot is null
            ? await bookings.Cancel(request.BookingId, personId, request.Reason)
            : await bookings.Move(request.BookingId, slot, personId, request.Reason);
        if (obstacle is null) await Decide(id, personId, true);
        return obstacle;
    }

    /// <summary>Refuses a request; the booking stays as it is. Null when done, else why not.</summary>
    public async Task<BookingObstacle?> Refuse(long id, long personId, string? reason)
    {
        if (await Find(id) is not { } request) return BookingObstacle.Gone;
        if (!await Decide(id, personId, false)) return BookingObstacle.DecidedAlready;
        await history.Add(new BookingNote(request.BookingId, BookingEventKind.Refused, personId, reason));
        return null;
    }

    private async Task<bool> Decide(long id, long personId, bool granted) => await session.Execute(
        "update booking_request set granted = @granted, decided_by = @personId, decided_at = @now where id = @id and decided_at is null",
        new { id, personId, granted, now = session.Now }) == 1;
}
