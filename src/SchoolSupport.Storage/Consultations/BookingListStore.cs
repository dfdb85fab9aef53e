namespace SchoolSupport.Storage.Consultations;

/// <summary>Lists of bookings, a page at a time. What is to come is in order; what is past or called off has the latest first.</summary>
public sealed class BookingListStore(Session session)
{
    private const string ToCome = " and b.state = 'booked' and c.ends_at > @now order by c.starts_at, b.id limit @limit offset @skip";

    private const string Past =
        """
         and (b.state = 'booked' and c.ends_at <= @now or b.state = 'cancelled') order by c.starts_at desc, b.id desc limit @limit offset @skip
        """;

    /// <summary>A teacher's bookings to come.</summary>
    public Task<BookingPage> OfPerson(long personId, int skip, int take) => Page("b.person_id = @id", ToCome, personId, skip, take);

    public Task<BookingPage> PastOfPerson(long personId, int skip, int take) => Page("b.person_id = @id", Past, personId, skip, take);

    /// <summary>A tutor's bookings to come.</summary>
    public Task<BookingPage> OfTutor(long tutorId, int skip, int take) => Page("c.tutor_id = @id", ToCome, tutorId, skip, take);

    public Task<BookingPage> PastOfTutor(long tutorId, int skip, int take) => Page("c.tutor_id = @id", Past, tutorId, skip, take);

    /// <summary>A tutor's bookings with a begin in a time, the end not included: for a day, or to see whom changed hours would harm.</summary>
    public Task<IReadOnlyList<BookingRow>> OfTutorBetween(long tutorId, DateTimeOffset from, DateTimeOffset until) => session.Query<BookingRow>(
        BookingSql.Columns + " where c.tutor_id = @tutorId and c.starts_at >= @from and c.starts_at < @until and b.state = 'booked' order by c.starts_at, b.seat",
        new { tutorId, from, until });

    /// <summary>A municipality's bookings with a begin in a time, the end not included.</summary>
    public Task<IReadOnlyList<BookingRow>> OfMunicipalityBetween(long municipalityId, DateTimeOffset from, DateTimeOffset until) => session.Query<BookingRow>(
        BookingSql.Columns + " where c.municipality_id = @municipalityId and c.starts_at >= @from and c.starts_at < @until and b.state = 'booked' order by c.starts_at, b.id",
        new { municipalityId, from, until });

    /// <summary>Who is in a consultation, by seat.</summary>
    public Task<IReadOnlyList<BookingRow>> OfConsultation(long consultationId) => session.Query<BookingRow>(
        BookingSql.Columns + " where b.consultation_id = @consultationId and b.state = 'booked' order by b.seat", new { consultationId });

    /// <summary>What is offered to a person from the waiting list now.</summary>
    public Task<IReadOnlyList<BookingRow>> OffersTo(long personId) => session.Query<BookingRow>(
        BookingSql.Columns + " where b.person_id = @personId and b.state = 'offered' and b.held_until > @now order by b.held_until", new { personId, now = session.Now });

    /// <summary>Bookings of all municipalities with a begin in a time, the end not included: to remind both sides.</summary>
    public Task<IReadOnlyList<BookingRow>> StartingBetween(DateTimeOffset from, DateTimeOffset until) => session.Query<BookingRow>(
        BookingSql.Columns + " where c.state = 'planned' and c.starts_at >= @from and c.starts_at < @until and b.state = 'booked' order by c.starts_at, b.id",
        new { from, until });

    /// <summary>Some of them, by begin.</summary>
    public Task<IReadOnlyList<BookingRow>> Of(IEnumerable<long> ids) => session.Query<BookingRow>(
        $"{BookingSql.Columns} where b.id in {session.Dialect.Ids("@ids")} order by c.starts_at, b.id", new { ids = Batch.Of(ids) });

    private async Task<BookingPage> Page(string which, string part, long id, int skip, int take) => BookingPage.Of(
        await session.Query<BookingRow>($"{BookingSql.Columns} where {which}{part}", new { id, skip, limit = take + 1, now = session.Now }), take);
}
