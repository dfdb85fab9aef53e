using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>
/// Consultations, their seats and the five-minute cells that people are busy in. Who writes here holds the tutors first, then the teachers
/// whose cells are added, each kind in ascending order: so that nobody waits in a ring, and what was looked at stays true.
/// </summary>
internal sealed class TakenTimes(Session session)
{
    /// <summary>Holds people against other takers of their time until the transaction ends.</summary>
    public async Task Hold(IEnumerable<long> tutors, params IEnumerable<long> teachers)
    {
        if (session.Dialect.ForUpdate.Length == 0) return;
        await Lock(tutors);
        await Lock(teachers);
    }

    /// <summary>Who of these people has something else in a time; what is passed over is about to go.</summary>
    public async Task<IReadOnlyList<long>> Busy(IReadOnlyCollection<long> people, DateTimeOffset from, DateTimeOffset until, long? bookingToGo = null, long? consultationToGo = null) =>
        await session.Query<long>(
            $"""
            select distinct person_id from busy_cell
            where person_id in {session.Dialect.Ids("@people")} and cell >= @first and cell < @end
              and coalesce(booking_id, -1) <> @bookingToGo and not (booking_id is null and consultation_id = @consultationToGo)
            """,
            new
            {
                people = Batch.Of(people), first = BusyCells.At(from), end = End(until), bookingToGo = bookingToGo ?? 0, consultationToGo = consultationToGo ?? 0,
            });

    /// <summary>The consultation that a tutor has at a begin, with its lowest free seat.</summary>
    public Task<OpenSeat?> Find(long tutorId, DateTimeOffset start) => session.Find<OpenSeat>(
        $"""
        select c.id, c.ends_at,
               (select min(s.seat) from consultation_seat s where s.consultation_id = c.id and not exists (
                    select 1 from booking b where b.consultation_id = c.id and b.seat = s.seat and {BookingSql.IsActive})) as seat
        from consultation c where c.tutor_id = @tutorId and c.starts_at = @start and c.state = 'planned'
        """,
        new { tutorId, start });

    /// <summary>Takes a tutor's time, with all its seats.</summary>
    public async Task<long> Add(long municipalityId, long tutorId, long tutorPersonId, Slot slot)
    {
        var given = new
        {
            id = session.NewId(), municipalityId, tutorId, slot.Start, slot.End, slot.BusyUntil, format = Codes.Of(slot.Place.Format),
            place = slot.Place.Place, slot.Seats, now = session.Now,
        };
        await session.Execute(
            """
            insert into consultation (id, municipality_id, tutor_id, starts_at, ends_at, busy_until, format, place, seats, state, created_at)
            values (@id, @municipalityId, @tutorId, @Start, @End, @BusyUntil, @format, @place, @Seats, 'planned', @now)
            """,
            given);
        await session.Execute(
            """
            with recursive seats (seat) as (select 1 union all select seat + 1 from seats where seat < @Seats)
            insert into consultation_seat (consultation_id, seat) select @id, seat from seats
            """,
            given);
        await Occupy(tutorPersonId, slot.Start, slot.BusyUntil, given.id, null);
        return given.id;
    }

    /// <summary>Makes a person busy, as the tutor, or in a booking. That they are free was looked at; if not, the database refuses.</summary>
    public Task Occupy(long personId, DateTimeOffset from, DateTimeOffset until, long consultationId, long? bookingId) => session.Execute(
        """
        with recursive cells (cell) as (select cast(@first as bigint) union all select cell + 1 from cells where cell + 1 < @end)
        insert into busy_cell (person_id, cell, consultation_id, booking_id) select @personId, cell, @consultationId, @bookingId from cells
        """,
        new { personId, first = BusyCells.At(from), end = End(until), consultationId, bookingId });

    /// <summary>Frees the teachers of bookings.</summary>
    public Task FreeTeachers(IReadOnlyCollection<long> bookings) => session.Execute(
        $"delete from busy_cell where booking_id is not null and booking_id in {session.Dialect.Ids("@ids")}", new { ids = Batch.Of(bookings) });

    /// <summary>Frees the tutor of a consultation.</summary>
    public Task FreeTutor(long consultationId) => session.Execute(
        "delete from busy_cell where consultation_id = @consultationId and booking_id is null", new { consultationId });

    /// <summary>Gives back the consultations among these that nobody is in any more.</summary>
    /// <returns>Those given back.</returns>
    public async Task<IReadOnlyList<long>> GiveBack(IReadOnlyCollection<long> consultations, string state = "released")
    {
        IReadOnlyList<long> empty = await session.Query<long>(
            $"""
            update consultation set state = @state
            where id in {session.Dialect.Ids("@ids")} and state = 'planned' and not exists (
                select 1 from booking b where b.consultation_id = consultation.id and {BookingSql.IsActive})
            returning id
            """,
            new { ids = Batch.Of(consultations), state });
        foreach (long id in empty) await FreeTutor(id);
        return empty;
    }

    private static long End(DateTimeOffset until) => BusyCells.At(until.AddMilliseconds(BusyCells.Milliseconds - 1));

    private Task<IReadOnlyList<long>> Lock(IEnumerable<long> people) => session.Query<long>(
        $"select id from person where id in {session.Dialect.Ids("@ids")} order by id {session.Dialect.ForUpdate}", new { ids = Batch.Of(people.Distinct()) });
}

/// <summary>A consultation that may have a free seat.</summary>
internal sealed record OpenSeat
{
    public required long Id { get; init; }
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Null when all are taken.</summary>
    public int? Seat { get; init; }
}
