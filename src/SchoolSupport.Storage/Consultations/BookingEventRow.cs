namespace SchoolSupport.Storage.Consultations;

public enum BookingEventKind
{
    Booked,
    Moved,
    Cancelled,

    /// <summary>Another tutor holds it.</summary>
    TakenOver,
    Outcome,
    Recommended,
    Rated,

    /// <summary>After the cut-off the teacher asked to cancel, or to move; or the tutor refused that.</summary>
    CancelAsked,
    MoveAsked,
    Refused,
}

/// <summary>What happened to a booking.</summary>
public sealed record BookingEventRow
{
    public required long Id { get; init; }
    public required long BookingId { get; init; }
    public BookingEventKind Kind { get; init; }
    public long? PersonId { get; init; }
    public string? PersonName { get; init; }
    public string? Reason { get; init; }
    public string? OldTutorName { get; init; }
    public string? NewTutorName { get; init; }
    public DateTimeOffset HappenedAt { get; init; }
}

/// <summary>What is noted of a change.</summary>
internal sealed record BookingNote(long BookingId, BookingEventKind Kind, long? PersonId, string? Reason = null)
{
    public DateTimeOffset? OldStart { get; init; }
    public DateTimeOffset? NewStart { get; init; }
    public long? OldTutor { get; init; }
    public long? NewTutor { get; init; }
}

/// <summary>The history of bookings.</summary>
internal sealed class BookingHistory(Session session)
{
    public Task Add(BookingNote note) => session.Execute(
        """
        insert into booking_event (id, booking_id, kind, person_id, reason, old_starts_at, new_starts_at, old_tutor_id, new_tutor_id, happened_at)
        values (@id, @BookingId, @kind, @PersonId, @Reason, @OldStart, @NewStart, @OldTutor, @NewTutor, @now)
        """,
        new
        {
            id = session.NewId(), note.BookingId, kind = Codes.Of(note.Kind), note.PersonId, note.Reason, note.OldStart, note.NewStart, note.OldTutor,
            note.NewTutor, now = session.Now,
        });

    /// <summary>The oldest first.</summary>
    public Task<IReadOnlyList<BookingEventRow>> Of(long bookingId) => session.Query<BookingEventRow>(
        """
        select e.id, e.booking_id, e.kind, e.person_id, p.name as person_name, e.reason,
               op.name as old_tutor_name, np.name as new_tutor_name, e.happened_at
        from booking_event e
        left join person p on p.id = e.person_id
        left join membership om on om.id = e.old_tutor_id
        left join person op on op.id = om.person_id
        left join membership nm on nm.id = e.new_tutor_id
        left join person np on np.id = nm.person_id
        where e.booking_id = @bookingId
        order by e.id
        """,
        new { bookingId });
}
