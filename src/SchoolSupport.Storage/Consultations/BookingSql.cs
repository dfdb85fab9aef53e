namespace SchoolSupport.Storage.Consultations;

/// <summary>Parts of the statements about bookings.</summary>
internal static class BookingSql
{
    public const string IsActive = "b.state in ('hold', 'offered', 'booked')";

    /// <summary>Taken, or kept and not run out: what has run out is free, though its row is let go of only by the next who comes, or by the job.</summary>
    public const string IsLive = $"{IsActive} and (b.held_until is null or b.held_until > @now)";

    /// <summary>All columns of a <see cref="BookingRow"/>; conditions speak of b (booking) and c (consultation).</summary>
    public const string Columns =
        """
        select b.id, b.municipality_id, mu.time_zone as municipality_zone, b.consultation_id, b.seat, c.tutor_id, tm.person_id as tutor_person_id,
               tp.name as tutor_name, coalesce(tp.time_zone, mu.time_zone) as tutor_zone, tm.ended_at as tutor_ended_at, c.starts_at, c.ends_at,
               c.busy_until, c.format, c.place, c.seats, b.teacher_id, b.person_id, p.name as person_name,
               coalesce(p.time_zone, mu.time_zone) as person_zone, b.school_id, s.name as school_name, b.subject_id, su.name as subject_name,
               b.topic, b.for_group, b.state, b.held_until, b.sequence, b.booked_at, b.booked_by, b.ended_at, b.outcome, b.recommendations,
               b.rating, b.rating_word, t.cancel_minutes, t.move_minutes,
               (select r.id from booking_request r where r.booking_id = b.id and r.decided_at is null) as request_id,
               (select max(e.reason) from booking_event e where e.booking_id = b.id and e.kind = 'cancelled') as cancel_reason
        from booking b
        join consultation c on c.id = b.consultation_id
        join tutor t on t.membership_id = c.tutor_id
        join membership tm on tm.id = c.tutor_id
        join person tp on tp.id = tm.person_id
        join person p on p.id = b.person_id
        join municipality mu on mu.id = b.municipality_id
        join school s on s.id = b.school_id
        left join subject su on su.id = b.subject_id
        """;
}
