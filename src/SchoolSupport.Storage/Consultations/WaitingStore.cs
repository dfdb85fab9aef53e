using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>The waiting list: first come, first served. An offer is taken by <see cref="BookingStore.Confirm"/>.</summary>
public sealed class WaitingStore(Session session)
{
    private const string Columns =
        """
        select w.id, w.municipality_id, w.teacher_id, w.person_id, p.name as person_name, w.school_id, s.name as school_name, w.subject_id,
               su.name as subject_name, w.tutor_id, tp.name as tutor_name, w.topic, w.for_group, w.state, w.joined_at,
               (select o.booking_id from waiting_offer o where o.waiting_id = w.id and o.state = 'open') as offered_booking_id
        from waiting w
        join person p on p.id = w.person_id
        join school s on s.id = w.school_id
        left join subject su on su.id = w.subject_id
        left join membership tm on tm.id = w.tutor_id
        left join person tp on tp.id = tm.person_id
        """;

    private const string InOrder = " order by w.joined_at, w.id";

    public Task<WaitingRow?> Find(long id) => session.Find<WaitingRow>(Columns + " where w.id = @id", new { id });

    /// <summary>Puts a teacher into the line; who waits for the same already keeps the place. Null when the teacher or what they wait for is gone.</summary>
    public async Task<long?> Join(NewWaiting wanted)
    {
        var given = new
        {
            id = session.NewId(), wanted.TeacherId, wanted.SubjectId, wanted.TutorId, wanted.Topic, wanted.ForGroup, subject = wanted.SubjectId ?? 0,
            tutor = wanted.TutorId ?? 0, now = session.Now,
        };
        await session.Execute(
            """
            insert into waiting (id, municipality_id, teacher_id, person_id, school_id, subject_id, tutor_id, topic, for_group, state, joined_at)
            select @id, m.municipality_id, m.id, m.person_id, m.school_id, su.id, t.membership_id, @Topic, @ForGroup, 'waiting', @now
            from membership m
            left join subject su on su.municipality_id = m.municipality_id and su.id = @SubjectId
            left join tutor t on t.municipality_id = m.municipality_id and t.membership_id = @TutorId
            where m.id = @TeacherId and m.ended_at is null and m.school_id is not null and coalesce(su.id, t.membership_id) is not null
              and coalesce(su.id, 0) = @subject and coalesce(t.membership_id, 0) = @tutor
            on conflict do nothing
            """,
            given);
        return await session.Find<long?>(
            """
            select w.id from waiting w join membership m on m.person_id = w.person_id
            where m.id = @TeacherId and coalesce(w.subject_id, 0) = @subject and coalesce(w.tutor_id, 0) = @tutor and w.state = 'waiting'
            """,
            given);
    }

    /// <summary>Takes a teacher out of the line, with what is kept for them. False when they had left.</summary>
    public async Task<bool> Leave(long id)
    {
        if (await Find(id) is not { State: WaitingState.Waiting } row) return false;
        if (row.OfferedBookingId is { } offered) await Decline(offered);
        return await session.Execute("update waiting set state = 'left', ended_at = @now where id = @id and state = 'waiting'", new { id, now = session.Now }) == 1;
    }

    /// <summary>What a teacher waits for, in order.</summary>
    public Task<IReadOnlyList<WaitingRow>> OfPerson(long personId) =>
        session.Query<WaitingRow>(Columns + " where w.person_id = @personId and w.state = 'waiting'" + InOrder, new { personId });

    /// <summary>The line of a municipality, in order.</summary>
    public Task<IReadOnlyList<WaitingRow>> Line(long municipalityId) =>
        session.Query<WaitingRow>(Columns + " where w.municipality_id = @municipalityId and w.state = 'waiting'" + InOrder, new { municipalityId });

    /// <summary>How many wait for the same before this one.</summary>
    public Task<long> Before(WaitingRow row) => session.Find<long>(
        """
        select count(*) from waiting w
        where w.municipality_id = @MunicipalityId and w.state = 'waiting' and coalesce(w.subject_id, 0) = @subject and coalesce(w.tutor_id, 0) = @tutor
          and (w.joined_at < @JoinedAt or w.joined_at = @JoinedAt and w.id < @Id)
        """,
        new { row.MunicipalityId, row.JoinedAt, row.Id, subject = row.SubjectId ?? 0, tutor = row.TutorId ?? 0 });

    /// <summary>Whom a time of a tutor may be offered to, in order: who waits for it, has no other offer, and was not offered this time before.</summary>
    public Task<IReadOnlyList<WaitingRow>> Candidates(long tutorId, DateTimeOffset start) => session.Query<WaitingRow>(
        Columns + """
         join tutor t on t.municipality_id = w.municipality_id and t.membership_id = @tutorId
        join membership m on m.id = w.teacher_id and m.ended_at is null
        where w.state = 'waiting' and (w.tutor_id is null or w.tutor_id = @tutorId)
          and (w.subject_id is null or exists (select 1 from tutor_subject ts where ts.tutor_id = @tutorId and ts.subject_id = w.subject_id))
          and not exists (
            select 1 from waiting_offer o join consultation c on c.id = o.consultation_id
            where o.waiting_id = w.id and (o.state = 'open' or c.tutor_id = @tutorId and c.starts_at = @start))
        """ + InOrder,
        new { tutorId, start });

    /// <summary>Keeps a time for somebody in the line.</summary>
    public async Task<BookingAttempt> Offer(WaitingRow row, long tutorId, Slot slot, TimeSpan keptFor)
    {
        WantedTime wanted = new(row.TeacherId, tutorId, slot) { SubjectId = row.SubjectId, KeptFor = keptFor };
        BookingAttempt kept = await new Holds(session).Keep(wanted, BookingState.Offered);
        if (kept is not { BookingId: { } booking, Obstacle: null }) return kept;
        int offered = await session.Execute(
            """
            insert into waiting_offer (id, waiting_id, booking_id, consultation_id, state, offered_at)
            select @id, w.id, b.id, b.consultation_id, 'open', @now from waiting w join booking b on b.id = @booking and b.state = 'offered'
            where w.id = @waiting and w.state = 'waiting'
            on conflict do nothing
            """,
            new { id = session.NewId(), booking, waiting = row.Id, now = session.Now });
        if (offered == 1) return kept;
        // They have left the line meanwhile, or got another offer.
        await new BookingStore(session).Release(booking);
        return BookingAttempt.Refused(BookingObstacle.AlreadyBooked);
    }

    /// <summary>Declines an offer; the teacher keeps the place in the line. False when it has ended already.</summary>
    public async Task<bool> Decline(long bookingId)
    {
        if (await new BookingStore(session).Locked(bookingId) is not { State: BookingState.Offered }) return false;
        await session.Execute(
            "update waiting_offer set state = 'declined', ended_at = @now where booking_id = @bookingId and state = 'open'", new { bookingId, now = session.Now });
        await new BookingStore(session).Release(bookingId);
        return true;
    }

    /// <summary>The row of the line that a booking was offered to; null when it was not.</summary>
    public Task<WaitingRow?> OfBooking(long bookingId) => session.Find<WaitingRow>(
        Columns + " where w.id = (select o.waiting_id from waiting_offer o where o.booking_id = @bookingId)", new { bookingId });
}

/// <summary>What a booking does to the line.</summary>
internal sealed class WaitingLine(Session session)
{
    /// <summary>Who has got a time waits no longer: neither in the row that it was offered to, nor in those that it fits.</summary>
    public async Task Served(long bookingId, long personId)
    {
        var given = new { bookingId, personId, now = session.Now };
        await session.Execute("update waiting_offer set state = 'taken', ended_at = @now where booking_id = @bookingId and state = 'open'", given);
        await session.Execute(
            """
            update waiting set state = 'served', ended_at = @now
            where person_id = @personId and state = 'waiting' and (
                id = (select o.waiting_id from waiting_offer o where o.booking_id = @bookingId)
                or exists (
                    select 1 from booking b join consultation c on c.id = b.consultation_id
                    where b.id = @bookingId and (waiting.tutor_id is null or waiting.tutor_id = c.tutor_id)
                      and (waiting.subject_id is null or waiting.subject_id = b.subject_id)))
            """,
            given);
    }
}
