namespace SchoolSupport.Storage.Consultations;

/// <summary>Ends bookings that were taken.</summary>
internal sealed class CallingOff(Session session)
{
    private readonly BookingHistory history = new(session);

    public async Task End(IReadOnlyCollection<BookingRow> bookings, long? personId, string? reason)
    {
        var given = new { ids = Batch.Of(bookings.Select(booking => booking.Id)), personId, yes = true, now = session.Now };
        string ids = session.Dialect.Ids("@ids");
        await session.Execute($"update booking set state = 'cancelled', ended_at = @now, sequence = sequence + 1 where id in {ids} and state = 'booked'", given);
        await new TakenTimes(session).FreeTeachers([.. bookings.Select(booking => booking.Id)]);
        // Whoever asked for something else is told of this.
        await session.Execute(
            $"update booking_request set granted = @yes, decided_at = @now, decided_by = @personId where booking_id in {ids} and decided_at is null", given);
        foreach (BookingRow booking in bookings)
            await history.Add(new BookingNote(booking.Id, BookingEventKind.Cancelled, personId, reason) { OldStart = booking.StartsAt, OldTutor = booking.TutorId });
    }
}
