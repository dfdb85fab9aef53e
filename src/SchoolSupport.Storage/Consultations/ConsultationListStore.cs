using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Planned consultations, and how full they are.</summary>
public sealed class ConsultationListStore(Session session)
{
    /// <summary>The planned group consultations of these tutors that begin in a range and have seats left, by tutor.</summary>
    public async Task<ILookup<long, OpenConsultation>> Open(IReadOnlyCollection<TutorRow> tutors, TimeRange range) => (await session.Query<OpenRow>(
        $"""
        select c.id, c.tutor_id, c.starts_at, c.ends_at, c.busy_until, c.format, c.place, c.seats,
               c.seats - (select count(*) from booking b where b.consultation_id = c.id and {BookingSql.IsLive}) as seats_left
        from consultation c
        where c.tutor_id in {session.Dialect.Ids("@ids")} and c.state = 'planned' and c.seats > 1 and c.starts_at >= @From and c.starts_at < @Until
        """,
        // Full ones are few: leaving them out there would count every consultation twice.
        new { ids = Batch.Of(tutors.Select(tutor => tutor.Id)), range.From, range.Until, now = session.Now })).Where(row => row.SeatsLeft > 0).ToLookup(row => row.TutorId, row => row.Read());

    /// <summary>A tutor's planned consultations with a begin in a range, the end not included, in order, with how many have booked them.</summary>
    public async Task<IReadOnlyList<PlannedConsultation>> Planned(long tutorId, TimeRange range) =>
    [
        .. (await session.Query<OpenRow>(
            """
            select c.id, c.tutor_id, c.starts_at, c.ends_at, c.busy_until, c.format, c.place, c.seats,
                   (select count(*) from booking b where b.consultation_id = c.id and b.state = 'booked') as taken
            from consultation c
            where c.tutor_id = @tutorId and c.state = 'planned' and c.starts_at >= @From and c.starts_at < @Until
            order by c.starts_at
            """,
            new { tutorId, range.From, range.Until })).Select(row => new PlannedConsultation(row.Id, row.Slot, (int)row.Taken)),
    ];

    private sealed record OpenRow
    {
        public long Id { get; init; }
        public long TutorId { get; init; }
        public DateTimeOffset StartsAt { get; init; }
        public DateTimeOffset EndsAt { get; init; }
        public DateTimeOffset BusyUntil { get; init; }
        public MeetingFormat Format { get; init; }
        public string Place { get; init; } = "";
        public int Seats { get; init; }
        public long SeatsLeft { get; init; }
        public long Taken { get; init; }

        public Slot Slot => new(StartsAt, (int)(EndsAt - StartsAt).TotalMinutes, (int)(BusyUntil - EndsAt).TotalMinutes, new MeetingPlace(Format, Place), Seats);

        public OpenConsultation Read() => new(Id, Slot, (int)SeatsLeft);
    }
}
