using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Consultations;

/// <summary>Calls whole consultations off. What it returns are the bookings, offers and holds as they stood before: whom to tell.</summary>
public sealed class CallOffStore(Session session)
{
    private readonly TakenTimes times = new(session);

    /// <summary>Calls one consultation off, with everybody in it.</summary>
    public Task<IReadOnlyList<BookingRow>> Consultation(long id, long personId, string? reason) =>
        Ending("c.id = @id", new { id }, personId, reason);

    /// <summary>Calls off what a tutor has with a begin in a time, the end not included.</summary>
    public Task<IReadOnlyList<BookingRow>> Range(long tutorId, DateTimeOffset from, DateTimeOffset until, long personId, string? reason) =>
        Ending("c.tutor_id = @tutorId and c.starts_at >= @from and c.starts_at < @until", new { tutorId, from, until }, personId, reason);

    /// <summary>Calls off what all tutors of a municipality have with a begin in a time, the end not included.</summary>
    public Task<IReadOnlyList<BookingRow>> Everybody(long municipalityId, DateTimeOffset from, DateTimeOffset until, long personId, string? reason) =>
        Ending("c.municipality_id = @municipalityId and c.starts_at >= @from and c.starts_at < @until", new { municipalityId, from, until }, personId, reason);

    /// <summary>Calls off all that is to come of somebody who no longer is a tutor or teacher: by the membership of either.</summary>
    /// <param name="membershipId">Whose.</param>
    /// <param name="personId">Who calls off; null: nobody in particular.</param>
    /// <param name="reason">What the others are told.</param>
    public async Task<IReadOnlyList<BookingRow>> OfMembership(long membershipId, long? personId, string? reason)
    {
        var given = new { membershipId, now = session.Now };
        IReadOnlyList<BookingRow> asTutor = await Ending("c.tutor_id = @membershipId and c.starts_at > @now", given, personId, reason);
        const string asTeacher = "b.person_id = (select m.person_id from membership m where m.id = @membershipId) and b.teacher_id = @membershipId and c.starts_at > @now";
        await Lock(asTeacher, given);
        IReadOnlyList<BookingRow> own = await Active(asTeacher, given);
        await End(own, personId, reason);
        await times.GiveBack([.. own.Select(booking => booking.ConsultationId).Distinct()]);
        return [.. asTutor, .. own];
    }

    private async Task<IReadOnlyList<BookingRow>> Ending(string which, object given, long? personId, string? reason)
    {
        await Lock(which, given);
        IReadOnlyList<BookingRow> told = await Active(which + " and c.state = 'planned' and b.outcome is null", given);
        await End(told, personId, reason);
        await times.GiveBack([.. told.Select(booking => booking.ConsultationId).Distinct()], "cancelled");
        return told;
    }

    private async Task End(IReadOnlyList<BookingRow> bookings, long? personId, string? reason)
    {
        await new CallingOff(session).End([.. bookings.Where(booking => booking.State == BookingState.Booked)], personId, reason);
        await new Holds(session).LetGo(
        [
            .. bookings.Where(booking => booking.State != BookingState.Booked)
                .Select(booking => new KeptSeat { Id = booking.Id, ConsultationId = booking.ConsultationId }),
        ]);
    }

    private async Task Lock(string which, object given)
    {
        if (session.Dialect.ForUpdate.Length == 0) return;
        await times.Hold(await session.Query<long>(
            $"""
            select distinct tm.person_id from consultation c join membership tm on tm.id = c.tutor_id
            left join booking b on b.consultation_id = c.id
            where {which}
            """,
            given));
    }

    private Task<IReadOnlyList<BookingRow>> Active(string which, object given) =>
        session.Query<BookingRow>(BookingSql.Columns + $" where {which} and {BookingSql.IsActive} order by c.starts_at, b.id", given);
}
