using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Times kept for somebody who has not confirmed yet: as a teacher's hold, or as an offer to the waiting list.</summary>
internal sealed class Holds(Session session)
{
    private readonly TakenTimes times = new(session);

    /// <summary>Keeps a time. Holds of the teacher at other times, and what has run out, is let go.</summary>
    public async Task<BookingAttempt> Keep(WantedTime wanted, BookingState state)
    {
        IReadOnlyCollection<long> heldTutors = await Hold(wanted);
        if (await Find(wanted) is not { } parties) return BookingAttempt.Refused(BookingObstacle.Gone);
        if (!parties.IsOpen) return BookingAttempt.Refused(BookingObstacle.TutorUnavailable);
        if (wanted.Slot.Start.ToUnixTimeMilliseconds() <= session.Now) return BookingAttempt.Refused(BookingObstacle.Past);
        if (await Standing(wanted) is { } standing) return await Again(standing, wanted, state);
        await LetGoFor(wanted.TutorId, parties.PersonId, heldTutors, ownHoldsToo: state == BookingState.Hold);
        return await Take(wanted, parties, state);
    }

    /// <summary>Lets go of what has run out and stands in the way of a tutor and a teacher, as far as the tutors concerned are held.</summary>
    public Task LetGoExpired(long tutorId, long personId, params IReadOnlyCollection<long> heldTutors) =>
        LetGoFor(tutorId, personId, heldTutors, ownHoldsToo: false);

    /// <summary>Lets go of holds and offers; others are passed over.</summary>
    public async Task LetGo(IReadOnlyCollection<KeptSeat> kept)
    {
        if (kept.Count == 0) return;
        var given = new { ids = Batch.Of(kept.Select(seat => seat.Id)), now = session.Now };
        string ids = session.Dialect.Ids("@ids");
        IReadOnlyList<long> gone = await session.Query<long>(
            $"update booking set state = 'released', held_until = null, ended_at = @now where id in {ids} and state in ('hold', 'offered') returning id", given);
        await session.Execute($"update waiting_offer set state = 'expired', ended_at = @now where booking_id in {ids} and state = 'open'", given);
        await times.FreeTeachers(gone);
        await times.GiveBack([.. kept.Select(seat => seat.ConsultationId).Distinct()]);
    }

    // What was kept with a tutor who is not held stays: somebody may be confirming it.
    private async Task LetGoFor(long tutorId, long personId, IReadOnlyCollection<long> heldTutors, bool ownHoldsToo) => await LetGo(
        await session.Query<KeptSeat>(
            $"""
            select b.id, b.consultation_id from booking b join consultation c on c.id = b.consultation_id join membership tm on tm.id = c.tutor_id
            where b.held_until is not null {(session.Dialect.ForUpdate.Length > 0 ? $"and tm.person_id in {session.Dialect.Ids("@held")}" : "")}
              and (b.held_until <= @now and (b.person_id = @personId or c.tutor_id = @tutorId) or b.person_id = @personId and b.state = 'hold' and @ownHoldsToo)
            """,
            new { tutorId, personId, now = session.Now, ownHoldsToo, held = Batch.Of(heldTutors) }));

    private async Task<BookingAttempt> Take(WantedTime wanted, Parties parties, BookingState state)
    {
        Slot slot = wanted.Slot;
        OpenSeat? open = await times.Find(wanted.TutorId, slot.Start);
        if (open is { Seat: null }) return BookingAttempt.Refused(BookingObstacle.SlotTaken);
        if (open is null && (await times.Busy([parties.TutorPersonId], slot.Start, slot.BusyUntil)).Count > 0) return BookingAttempt.Refused(BookingObstacle.SlotTaken);
        // The tutor may have closed it after it was offered.
        if (open is null && await new ClosedTimeStore(session).IsClosed(wanted.TutorId, slot.Start, slot.End)) return BookingAttempt.Refused(BookingObstacle.SlotTaken);
        DateTimeOffset end = open?.EndsAt ?? slot.End;
        if ((await times.Busy([parties.PersonId], slot.Start, end)).Count > 0) return BookingAttempt.Refused(BookingObstacle.TeacherBusy);
        if (!wanted.IgnoresLimits &&
            await new LimitStore(session).Reached(parties.MunicipalityId, parties.PersonId, parties.SchoolId, slot.Start) is { } limit)
            return BookingAttempt.Refused(limit);
        long consultation = open?.Id ?? await times.Add(parties.MunicipalityId, wanted.TutorId, parties.TutorPersonId, slot);
        long booking = await Insert(wanted, parties, consultation, open?.Seat ?? 1, state);
        await times.Occupy(parties.PersonId, slot.Start, end, consultation, booking);
        return new BookingAttempt(booking, null);
    }

    private async Task<long> Insert(WantedTime wanted, Parties parties, long consultation, int seat, BookingState state)
    {
        long id = session.NewId();
        await session.Execute(
            """
            insert into booking (id, municipality_id, consultation_id, seat, teacher_id, person_id, school_id, subject_id, for_group, state, held_until,
                                 sequence, created_at)
            values (@id, @MunicipalityId, @consultation, @seat, @TeacherId, @PersonId, @SchoolId,
                    (select su.id from subject su where su.id = @SubjectId and su.municipality_id = @MunicipalityId), @no, @state, @until, 0, @now)
            """,
            new
            {
                id, parties.MunicipalityId, consultation, seat, wanted.TeacherId, parties.PersonId, parties.SchoolId, wanted.SubjectId, no = false,
                state = Codes.Of(state), until = Until(wanted), now = session.Now,
            });
        return id;
    }

    /// <summary>The booking that the teacher has in this very time already; null without one, or when it has run out.</summary>
    private Task<KeptSeat?> Standing(WantedTime wanted) => session.Find<KeptSeat>(
        $"""
        select b.id, b.consultation_id, b.state from booking b join consultation c on c.id = b.consultation_id
        where c.tutor_id = @TutorId and c.starts_at = @start and c.state = 'planned' and {BookingSql.IsActive}
          and b.person_id = (select m.person_id from membership m where m.id = @TeacherId) and coalesce(b.held_until, @now + 1) > @now
        """,
        new { wanted.TutorId, wanted.TeacherId, start = wanted.Slot.Start, now = session.Now });

    private async Task<BookingAttempt> Again(KeptSeat standing, WantedTime wanted, BookingState state)
    {
        if (standing.State == BookingState.Booked || state == BookingState.Offered) return new BookingAttempt(standing.Id, BookingObstacle.AlreadyBooked);
        await session.Execute(
            "update booking set held_until = @until where id = @Id and held_until < @until", new { standing.Id, until = Until(wanted) });
        return new BookingAttempt(standing.Id, null);
    }

    private long Until(WantedTime wanted) => session.Now + (long)wanted.KeptFor.TotalMilliseconds;

    /// <summary>Holds both sides against other takers of their time, and the tutors with whom something else is kept for the teacher.</summary>
    /// <returns>The tutors, as persons; none where writers queue anyway.</returns>
    private async Task<IReadOnlyCollection<long>> Hold(WantedTime wanted)
    {
        if (session.Dialect.ForUpdate.Length == 0) return [];
        var given = new { wanted.TutorId, wanted.TeacherId };
        IReadOnlyList<long> tutors = await session.Query<long>(
            """
            select person_id from membership where id = @TutorId
            union
            select tm.person_id from booking b join consultation c on c.id = b.consultation_id join membership tm on tm.id = c.tutor_id
            where b.held_until is not null and b.person_id = (select m.person_id from membership m where m.id = @TeacherId)
            """,
            given);
        await times.Hold(tutors, await session.Query<long>("select person_id from membership where id = @TeacherId", given));
        return tutors;
    }

    /// <summary>Both sides of a booking. Null when they have nothing to do with each other.</summary>
    private Task<Parties?> Find(WantedTime wanted) => session.Find<Parties>(
        """
        select t.municipality_id, tm.person_id as tutor_person_id, m.person_id, m.school_id,
               tm.ended_at is null and t.paused_at is null as is_open
        from tutor t
        join membership tm on tm.id = t.membership_id
        join membership m on m.municipality_id = t.municipality_id and m.id = @TeacherId
        where t.membership_id = @TutorId and m.ended_at is null and m.school_id is not null
        """,
        new { wanted.TutorId, wanted.TeacherId });

    private sealed record Parties
    {
        public long MunicipalityId { get; init; }
        public long TutorPersonId { get; init; }
        public long PersonId { get; init; }
        public long SchoolId { get; init; }
        public bool IsOpen { get; init; }
    }
}

/// <summary>A seat that is kept or taken.</summary>
internal sealed record KeptSeat
{
    public required long Id { get; init; }
    public required long ConsultationId { get; init; }
    public BookingState State { get; init; }
}
