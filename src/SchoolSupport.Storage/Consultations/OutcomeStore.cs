using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>What came of bookings.</summary>
public sealed class OutcomeStore(Session session)
{
    private readonly BookingStore bookings = new(session);
    private readonly BookingHistory history = new(session);

    /// <summary>Marks what became of a booking that has begun, or corrects it. Null when done (also before), else why not.</summary>
    public async Task<BookingObstacle?> Set(long bookingId, BookingOutcome outcome, long personId)
    {
        if (await bookings.Locked(bookingId) is not { } booking) return BookingObstacle.Gone;
        if (booking.State != BookingState.Booked) return BookingObstacle.AlreadyCancelled;
        if (booking.StartsAt.ToUnixTimeMilliseconds() > session.Now) return BookingObstacle.NotBegun;
        if (booking.Outcome == outcome) return null;
        // Who was rated was there.
        if (booking.Rating is not null) return BookingObstacle.IsOver;
        await session.Execute(
            "update booking set outcome = @outcome, outcome_at = @now where id = @bookingId", new { bookingId, outcome = Codes.Of(outcome), now = session.Now });
        await history.Add(new BookingNote(bookingId, BookingEventKind.Outcome, personId, Codes.Of(outcome)));
        return null;
    }

    /// <summary>Writes the tutor's recommendations, in place of earlier ones. Null when done, else why not.</summary>
    public async Task<BookingObstacle?> Recommend(long bookingId, string text, long personId)
    {
        if (await bookings.Locked(bookingId) is not { } booking) return BookingObstacle.Gone;
        if (booking.State != BookingState.Booked) return BookingObstacle.AlreadyCancelled;
        if (booking.Recommendations == text) return null;
        await session.Execute("update booking set recommendations = @text where id = @bookingId", new { bookingId, text });
        await history.Add(new BookingNote(bookingId, BookingEventKind.Recommended, personId));
        return null;
    }

    /// <summary>Rates a consultation that was held, from 1 to 5, in place of an earlier rating. Null when done, else why not.</summary>
    public async Task<BookingObstacle?> Rate(long bookingId, int rating, string? word, long personId)
    {
        if (await bookings.Locked(bookingId) is not { } booking || booking.PersonId != personId) return BookingObstacle.Gone;
        if (booking.Outcome != BookingOutcome.Held) return booking.State == BookingState.Booked ? BookingObstacle.NotBegun : BookingObstacle.AlreadyCancelled;
        if (booking.Rating == rating && booking.RatingWord == word) return null;
        await session.Execute(
            "update booking set rating = @rating, rating_word = @word, rated_at = @now where id = @bookingId and outcome = 'held'", new { bookingId, rating, word, now = session.Now });
        await history.Add(new BookingNote(bookingId, BookingEventKind.Rated, personId));
        return null;
    }

    /// <summary>A tutor's bookings that ended before an instant and nobody has said what became of, the oldest first.</summary>
    public Task<IReadOnlyList<BookingRow>> Unmarked(long tutorId, DateTimeOffset endedBefore) =>
        Unmarked("c.tutor_id = @id", tutorId, endedBefore);

    /// <summary>The same of a whole municipality.</summary>
    public Task<IReadOnlyList<BookingRow>> UnmarkedOfMunicipality(long municipalityId, DateTimeOffset endedBefore) =>
        Unmarked("c.municipality_id = @id", municipalityId, endedBefore);

    private Task<IReadOnlyList<BookingRow>> Unmarked(string which, long id, DateTimeOffset endedBefore) => session.Query<BookingRow>(
        $"{BookingSql.Columns} where {which} and c.ends_at <= @endedBefore and b.state = 'booked' and b.outcome is null order by c.starts_at, b.id",
        new { id, endedBefore });
}
