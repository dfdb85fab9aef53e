using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Consultations;

/// <summary>When people are taken. A consultation or booking that ends before a range or begins after it is not in what is read.</summary>
public sealed class BusyStore(Session session)
{
    // Nobody's consultation with its buffer is longer: eight hours and four.
    private const long Longest = 12 * 60 * 60 * 1000;

    /// <summary>
    /// When each of these tutors is taken, as tutor here or elsewhere, or as somebody's pupil. One row a tutor: fifty thousand times as rows
    /// would take longer to hand over than to find.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, BusyTimes>> Of(IReadOnlyCollection<TutorRow> tutors, TimeRange range)
    {
        Dictionary<long, BusyTimes> busy = (await session.Query<TakenRow>(
            $"""
            with people (person_id) as (select cast(cast(value as text) as bigint) from {session.Dialect.EachOf("@people")} x)
            select person_id, string_agg(spans, ' ') as spans from (
                select m.person_id, string_agg({Span("busy_until")}, ' ') as spans
                from people p join membership m on m.person_id = p.person_id join tutor t on t.membership_id = m.id
                join consultation c on c.tutor_id = t.membership_id
                where c.state = 'planned' and c.starts_at >= @earliest and c.starts_at < @Until and c.busy_until > @From
                group by m.person_id
                union all
                select b.person_id, string_agg({Span("ends_at")}, ' ')
                from people p join booking b on b.person_id = p.person_id join consultation c on c.id = b.consultation_id
                where {BookingSql.IsActive} and c.starts_at >= @earliest and c.starts_at < @Until and c.ends_at > @From
                group by b.person_id
            ) parts
            group by person_id
            """,
            new { people = Batch.Of(tutors.Select(tutor => tutor.PersonId).Distinct()), range.From, range.Until, earliest = Earliest(range) }))
            .ToDictionary(row => row.PersonId, row => row.Read());
        return tutors.ToDictionary(tutor => tutor.Id, tutor => busy.GetValueOrDefault(tutor.PersonId) ?? BusyTimes.None);
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

    private static string Span(string end) => $"cast(c.starts_at / 300000 as text) || '-' || cast((c.{end} - c.starts_at) / 300000 as text)";

    private sealed record TakenRow
    {
        public long PersonId { get; init; }

        /// <summary>«first cell-number of cells», with spaces between.</summary>
        public string Spans { get; init; } = "";

        public BusyTimes Read()
        {
            List<TimeRange> ranges = [];
            ReadOnlySpan<char> text = Spans;
            foreach (Range part in text.Split(' '))
            {
                ReadOnlySpan<char> span = text[part];
                int dash = span.IndexOf('-');
                long first = long.Parse(span[..dash], null), cells = long.Parse(span[(dash + 1)..], null);
                ranges.Add(new TimeRange(At(first), At(first + cells)));
            }
            return BusyTimes.Of(ranges);
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
