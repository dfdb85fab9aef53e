using System.Globalization;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Consultations;

/// <summary>When people are taken. A consultation or booking that ends before a range or begins after it is not in what is read.</summary>
public sealed class BusyStore(Session session)
{
    // Nobody's consultation with its buffer is longer: eight hours and four.
    private const long Longest = 12 * 60 * 60 * 1000;

    /// <summary>
    /// When each of these tutors is taken: as a tutor, here or elsewhere, and as a teacher. A row a person: fifty thousand times as rows would
    /// take longer to hand over than to find.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, BusyTimes>> Of(IReadOnlyCollection<TutorRow> tutors, TimeRange range)
    {
        var given = new { people = Batch.Of(tutors.Select(tutor => tutor.PersonId).Distinct()), range.From, range.Until, earliest = Earliest(range) };
        ILookup<long, TimeRange> busy = (await session.Query<TakenRow>(AsTutors, given)).Concat(await session.Query<TakenRow>(AsTeachers, given))
            .SelectMany(row => row.Read()).ToLookup(span => span.Person, span => span.Time);
        return tutors.ToDictionary(tutor => tutor.Id, tutor => BusyTimes.Of(busy[tutor.PersonId]));
    }

    /// <summary>When a person is taken, by whatever.</summary>
    public async Task<BusyTimes> OfPerson(long personId, TimeRange range) => BusyTimes.OfCells(await session.Query<long>(
        "select cell from busy_cell where person_id = @personId and cell >= @first and cell <= @last",
        new { personId, first = BusyCells.At(range.From), last = BusyCells.At(range.Until) }));

    /// <summary>The planned group consultations of these tutors that begin in a range and have seats left, by tutor.</summary>
    public async Task<ILookup<long, OpenConsultation>> Open(IReadOnlyCollection<TutorRow> tutors, TimeRange range) => (await session.Query<OpenRow>(
        $"""
        select c.id, c.tutor_id, c.starts_at, c.ends_at, c.busy_until, c.format, c.place, c.seats, c.seats - c.taken as seats_left
        from (
            select c.*, (select count(*) from booking b where b.consultation_id = c.id and {BookingSql.IsActive}) as taken
            from consultation c
            where c.tutor_id in {session.Dialect.Ids("@ids")} and c.state = 'planned' and c.seats > 1 and c.starts_at >= @From and c.starts_at < @Until
        ) c
        where c.taken < c.seats
        """,
        new { ids = Batch.Of(tutors.Select(tutor => tutor.Id)), range.From, range.Until })).ToLookup(row => row.TutorId, row => row.Read());

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

    private static long Earliest(TimeRange range) => range.From.ToUnixTimeMilliseconds() - Longest;

    private string AsTutors =>
        $"""
        select m.person_id, c.spans
        from (
            select c.tutor_id, {Spans("busy_until")} as spans from consultation c
            where c.tutor_id in (
                select t.membership_id from tutor t join membership m on m.id = t.membership_id where m.person_id in {session.Dialect.Ids("@people")})
              and c.state = 'planned' and c.starts_at >= @earliest and c.starts_at < @Until and c.busy_until > @From
            group by c.tutor_id
        ) c join membership m on m.id = c.tutor_id
        """;

    private string AsTeachers =>
        $"""
        select b.person_id, {Spans("ends_at")} as spans from booking b join consultation c on c.id = b.consultation_id
        where b.person_id in {session.Dialect.Ids("@people")} and {BookingSql.IsActive}
          and c.starts_at >= @earliest and c.starts_at < @Until and c.ends_at > @From
        group by b.person_id
        """;

    // Each as one number: the first cell, and how many there are in the last three digits.
    private static string Spans(string end) => $"string_agg(cast(c.starts_at / 300000 * 1000 + (c.{end} - c.starts_at) / 300000 as text), ' ')";

    private sealed record TakenRow
    {
        public long PersonId { get; init; }
        public string Spans { get; init; } = "";

        public IEnumerable<(long Person, TimeRange Time)> Read()
        {
            foreach (string span in Spans.Split(' '))
            {
                (long first, long cells) = Math.DivRem(long.Parse(span, CultureInfo.InvariantCulture), 1000);
                yield return (PersonId, new TimeRange(At(first), At(first + cells)));
            }
        }

        private static DateTimeOffset At(long cell) => DateTimeOffset.FromUnixTimeMilliseconds(cell * BusyCells.Milliseconds);
    }

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
