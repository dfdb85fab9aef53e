using System.Data.Common;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>What the schema refuses, whatever the program does.</summary>
public sealed class SchemaTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases("insert into busy_cell (person_id, cell, consultation_id, booking_id) select person_id, cell, consultation_id, booking_id from busy_cell")]
    [OnBothDatabases("insert into booking (id, municipality_id, consultation_id, seat, teacher_id, person_id, school_id, for_group, state, sequence, booked_at, created_at) select 1, municipality_id, consultation_id, seat, teacher_id, created_at, school_id, for_group, state, 0, 0, 0 from booking")]
    [OnBothDatabases("insert into booking (id, municipality_id, consultation_id, seat, teacher_id, person_id, school_id, for_group, state, sequence, booked_at, created_at) select 1, municipality_id, consultation_id, 2, teacher_id, (select max(id) from person), school_id, for_group, state, 0, 0, 0 from booking")]
    [OnBothDatabases("insert into consultation (id, municipality_id, tutor_id, starts_at, ends_at, busy_until, format, place, seats, state, created_at) select 1, municipality_id, tutor_id, starts_at, ends_at, busy_until, format, place, seats, state, 0 from consultation")]
    [OnBothDatabases("update booking set state = 'hold'")]
    [OnBothDatabases("update booking set state = 'cancelled'")]
    [OnBothDatabases("update booking set booked_at = null")]
    [OnBothDatabases("update booking set outcome = 'held'")]
    [OnBothDatabases("update booking set rating = 5")]
    [OnBothDatabases("update consultation set starts_at = starts_at + 1")]
    [OnBothDatabases("update consultation set busy_until = ends_at - 300000")]
    [OnBothDatabases("update tutor set length_minutes = 7")]
    public async Task Collisions_and_states_that_cannot_be_are_refused(StorageProvider provider, string statement)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        Assert.NotNull(booking.BookedAt);
        await using Session session = await its.Test.Database.Begin();
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => session.Execute(statement));
        Assert.True(session.Dialect.IsConstraintViolation(refusal));
    }
}
