using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Moves a booking from one time to another.</summary>
internal sealed class BookingMoves(Session session)
{
    private readonly TakenTimes times = new(session);
    private readonly BookingStore bookings = new(session);

    public async Task<BookingObstacle?> Move(long id, Slot slot, long personId, string? reason, long? tutorId)
    {
        if (await Locked(id, tutorId) is not ({ } booking, { } tutor)) return BookingObstacle.Gone;
        if (BookingStore.ObstacleTo(booking) is { } obstacle) return obstacle;
        if (tutor.Id == booking.TutorId && slot.Start == booking.StartsAt) return null;
        if (tutor.EndedAt is not null) return BookingObstacle.TutorUnavailable;
        if (slot.Start.ToUnixTimeMilliseconds() <= session.Now) return BookingObstacle.Past;
        await new Holds(session).LetGoExpired(tutor.Id, booking.PersonId, booking.TutorPersonId, tutor.PersonId);
        OpenSeat? open = await times.Find(tutor.Id, slot.Start);
        if (await InTheWay(booking, tutor, slot, open) is { } taken) return taken;
        await Put(booking, tutor, slot, open, personId);
        await new BookingHistory(session).Add(new BookingNote(id, BookingEventKind.Moved, personId, reason)
        {
            OldStart = booking.StartsAt, NewStart = slot.Start, OldTutor = booking.TutorId, NewTutor = tutor.Id,
        });
        return null;
    }

    private async Task<BookingObstacle?> InTheWay(BookingRow booking, TutorRow tutor, Slot slot, OpenSeat? open)
    {
        if (open is { Seat: null }) return BookingObstacle.SlotTaken;
        // When nobody else is in it, the old time goes with the booking, and may overlap the new one.
        long? leaving = await IsAlone(booking) ? booking.ConsultationId : null;
        if (open is null && (await times.Busy([tutor.PersonId], slot.Start, slot.BusyUntil, booking.Id, leaving)).Count > 0) return BookingObstacle.SlotTaken;
        if (open is null && await new ClosedTimeStore(session).IsClosed(tutor.Id, slot.Start, slot.End)) return BookingObstacle.SlotTaken;
        bool busy = (await times.Busy([booking.PersonId], slot.Start, open?.EndsAt ?? slot.End, booking.Id, leaving)).Count > 0;
        return busy ? BookingObstacle.TeacherBusy : null;
    }

    private async Task Put(BookingRow booking, TutorRow tutor, Slot slot, OpenSeat? open, long personId)
    {
        await times.FreeTeachers([booking.Id]);
        if (await IsAlone(booking)) await times.FreeTutor(booking.ConsultationId);
        long target = open?.Id ?? await times.Add(booking.MunicipalityId, tutor.Id, tutor.PersonId, slot);
        await session.Execute(
            "update booking set consultation_id = @target, seat = @seat, sequence = sequence + 1 where id = @Id",
            new { booking.Id, target, seat = open?.Seat ?? 1 });
        await times.Occupy(booking.PersonId, slot.Start, open?.EndsAt ?? slot.End, target, booking.Id);
        await times.GiveBack([booking.ConsultationId]);
        await session.Execute(
            "update booking_request set granted = @yes, decided_at = @now, decided_by = @personId where booking_id = @Id and decided_at is null",
            new { booking.Id, yes = true, personId, now = session.Now });
    }

    private async Task<bool> IsAlone(BookingRow booking) => await session.Find<long>(
        $"select count(*) from booking b where b.consultation_id = @ConsultationId and b.id <> @Id and {BookingSql.IsActive}",
        new { booking.ConsultationId, booking.Id }) == 0;

    /// <summary>The booking and its new tutor, with the time of both tutors and the teacher held.</summary>
    private async Task<(BookingRow?, TutorRow?)> Locked(long id, long? tutorId)
    {
        BookingRow? seen = await bookings.Find(id);
        if (seen is null) return default;
        TutorRow? tutor = await new TutorStore(session).Find(tutorId ?? seen.TutorId);
        if (tutor is null || tutor.MunicipalityId != seen.MunicipalityId) return default;
        await times.Hold([seen.TutorPersonId, tutor.PersonId], seen.PersonId);
        BookingRow? now = await bookings.Find(id);
        // Somebody took the booking over just now.
        return now?.TutorId == seen.TutorId ? (now, tutor) : await Locked(id, tutorId);
    }
}
