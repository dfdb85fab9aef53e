using System.Globalization;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>
/// When people are taken. A consultation or booking that ends before a range or begins after it is not in what is read, nor what was kept for
/// somebody until an instant that is over.
/// </summary>
public sealed class BusyStore(Session session)
{
    // Nobody's consultation with its buffer is longer: eight hours and four.
    private const long Longest = 12 * 60 * 60 * 1000;

    /// <summary>
    /// When each of these tutors is taken: as a tutor, here or elsewhere, as a teacher, and by events they lead. A row a person: fifty thousand times as rows would
    /// take longer to hand over than to find.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, BusyTimes>> Of(IReadOnlyCollection<TutorRow> tutors, TimeRange range)
    {
        string people = Batch.Of(tutors.Select(tutor => tutor.PersonId).Distinct());
        ILookup<long, TakenRow> busy = (await AsTutors(people, range)).Concat(await AsTeachers(people, range)).Concat(await AsLeaders(people, range)).ToLookup(row => row.PersonId);
        return tutors.ToDictionary(tutor => tutor.Id, tutor => BusyTimes.OfCells(busy[tutor.PersonId].SelectMany(row => row.Read())));
    }

    /// <summary>When a person is taken, by whatever.</summary>
    public async Task<BusyTimes> OfPerson(long personId, TimeRange range) => BusyTimes.OfCells(await session.Query<long>(
        """
        select cell from busy_cell where person_id = @personId and cell >= @first and cell <= @last
          and not exists (select 1 from booking b where b.id = busy_cell.booking_id and b.held_until <= @now)
        """,
        new { personId, first = BusyCells.At(range.From), last = BusyCells.At(range.Until), now = session.Now }));

    private static long Earliest(TimeRange range) => range.From.ToUnixTimeMilliseconds() - Longest;

    // Tutor by tutor: asked for all at once, a server that does not know the range goes through everybody's consultations by their begin.
    // What has run out is taken out afterwards: it is next to nothing, and asked of each consultation it would cost more than all the rest.
    private async Task<IReadOnlyList<TakenRow>> AsTutors(string people, TimeRange range)
    {
        IReadOnlyList<TakenRow> taken = await session.Query<TakenRow>(
            $"""
            select m.person_id, coalesce((
                select {Spans("busy_until")} from consultation c
                where c.tutor_id = t.membership_id and c.state = 'planned' and c.starts_at >= @earliest and c.starts_at < @Until and c.busy_until > @From
            ), '') as spans
            from tutor t join membership m on m.id = t.membership_id
            where m.person_id in {session.Dialect.Ids("@people")}
            """,
            new { people, range.From, range.Until, earliest = Earliest(range) });
        ILookup<long, long> runOut = (await session.Query<RunOutRow>(
            $"""
            select m.person_id, c.starts_at
            from booking k join consultation c on c.id = k.consultation_id join membership m on m.id = c.tutor_id
            where k.held_until is not null and k.held_until <= @now and c.state = 'planned'
              and not exists (select 1 from booking b where b.consultation_id = c.id and {BookingSql.IsLive})
            """,
            new { now = session.Now })).ToLookup(row => row.PersonId, row => BusyCells.At(row.StartsAt));
        return runOut.Count == 0 ? taken : [.. taken.Select(row => row with { RunOut = runOut[row.PersonId].ToHashSet() })];
    }

    // Few tutors book others' times. Asked who does and when at once, a server goes through the consultations of everybody.
    private async Task<IReadOnlyList<TakenRow>> AsTeachers(string people, TimeRange range)
    {
        IReadOnlyList<long> consultations = await session.Query<long>(
            $"select b.consultation_id from booking b where b.person_id in {session.Dialect.Ids("@people")} and {BookingSql.IsActive}", new { people });
        if (consultations.Count == 0) return [];
        return await session.Query<TakenRow>(
            $"""
            select b.person_id, {Spans("ends_at")} as spans from consultation c join booking b on b.consultation_id = c.id
            where c.id in {session.Dialect.Ids("@ids")} and b.person_id in {session.Dialect.Ids("@people")} and {BookingSql.IsLive}
              and c.starts_at >= @earliest and c.starts_at < @Until and c.ends_at > @From
            group by b.person_id
            """,
            new { people, ids = Batch.Of(consultations), range.From, range.Until, earliest = Earliest(range), now = session.Now });
    }

    // Events are few and some take days, so their cells are read one by one.
    private Task<IReadOnlyList<TakenRow>> AsLeaders(string people, TimeRange range) => session.Query<TakenRow>(
        $"""
        select b.person_id, string_agg(cast(b.cell * 1000 + 1 as text), ' ') as spans from busy_cell b
        where b.person_id in {session.Dialect.Ids("@people")} and b.event_id is not null and b.cell >= @first and b.cell <= @last
        group by b.person_id
        """,
        new { people, first = BusyCells.At(range.From), last = BusyCells.At(range.Until) });

    // Each as one number: the first cell, and how many there are in the last three digits.
    private static string Spans(string end) => $"string_agg(cast(c.starts_at / 300000 * 1000 + (c.{end} - c.starts_at) / 300000 as text), ' ')";

    private sealed record TakenRow
    {
        public long PersonId { get; init; }
        public string Spans { get; init; } = "";

        /// <summary>Begins, as cells, of what is nobody's any more.</summary>
        public IReadOnlySet<long>? RunOut { get; init; }

        public IReadOnlyList<(long First, long Count)> Read()
        {
            List<(long First, long Count)> cells = new(Spans.Length / 12);
            if (Spans.Length == 0) return cells;
            ReadOnlySpan<char> text = Spans;
            foreach (Range part in text.Split(' '))
            {
                (long First, long Count) span = Math.DivRem(long.Parse(text[part], NumberStyles.None, CultureInfo.InvariantCulture), 1000);
                if (RunOut?.Contains(span.First) != true) cells.Add(span);
            }
            return cells;
        }
    }

    private sealed record RunOutRow
    {
        public long PersonId { get; init; }
        public DateTimeOffset StartsAt { get; init; }
    }
}
