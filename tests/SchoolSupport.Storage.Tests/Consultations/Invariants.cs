namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>What must be true of bookings at every moment.</summary>
internal static class Invariants
{
    private const string Cells =
        """
        with recursive span (person_id, consultation_id, booking_id, cell, stop) as (
            select m.person_id, c.id, 0, c.starts_at / 300000, c.busy_until / 300000
            from consultation c join membership m on m.id = c.tutor_id where c.state = 'planned'
            union all
            select b.person_id, c.id, b.id, c.starts_at / 300000, c.ends_at / 300000
            from booking b join consultation c on c.id = b.consultation_id where b.state in ('hold', 'offered', 'booked')
        ), wanted (person_id, consultation_id, booking_id, cell, stop) as (
            select * from span union all select person_id, consultation_id, booking_id, cell + 1, stop from wanted where cell + 1 < stop
        ), present as (select person_id, consultation_id, coalesce(booking_id, 0) as booking_id, cell from busy_cell)
        select (select count(*) from (select person_id, consultation_id, booking_id, cell from wanted except select * from present) x)
             + (select count(*) from (select * from present except select person_id, consultation_id, booking_id, cell from wanted) y)
             + abs((select count(*) from wanted) - (select count(*) from present))
        """;

    private const string Overfull =
        "select count(*) from consultation c where c.seats < (select count(*) from booking b where b.consultation_id = c.id and b.state in ('hold', 'offered', 'booked'))";

    private const string InNoConsultation =
        "select count(*) from booking b join consultation c on c.id = b.consultation_id where b.state in ('hold', 'offered', 'booked') and c.state <> 'planned'";

    private const string Deserted =
        """
        select count(*) from consultation c where c.state = 'planned' and not exists (
            select 1 from booking b where b.consultation_id = c.id and b.state in ('hold', 'offered', 'booked'))
        """;

    private const string OfferedWithoutLine =
        """
        select count(*) from waiting_offer o join booking b on b.id = o.booking_id where (o.state = 'open') <> (b.state = 'offered')
        """;

    // The check of the table lets a rating stand beside no outcome at all: to it, what is unknown is not wrong.
    private const string RatedAndNotHeld = "select count(*) from booking where rating is not null and (outcome is null or outcome <> 'held')";

    public static async Task Check(Session session)
    {
        foreach (string broken in new[] { Cells, Overfull, InNoConsultation, Deserted, OfferedWithoutLine, RatedAndNotHeld })
            Assert.True(await session.Find<long>(broken) == 0, broken);
    }
}
