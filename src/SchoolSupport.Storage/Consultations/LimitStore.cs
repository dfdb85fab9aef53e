using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Consultations;

/// <summary>How many bookings teachers and schools may have.</summary>
public sealed class LimitStore(Session session)
{
    public async Task<ConsultationLimits> Of(long municipalityId) => await session.Find<ConsultationLimits>(
        "select teacher_month, school_month, teacher_ahead from consultation_limit where municipality_id = @municipalityId", new { municipalityId })
        ?? ConsultationLimits.None;

    /// <summary>Sets the limits from now on; bookings beyond them stay.</summary>
    public Task Set(long municipalityId, ConsultationLimits limits) => session.Execute(
        """
        insert into consultation_limit (municipality_id, teacher_month, school_month, teacher_ahead)
        values (@municipalityId, @TeacherMonth, @SchoolMonth, @TeacherAhead)
        on conflict (municipality_id) do update
        set teacher_month = excluded.teacher_month, school_month = excluded.school_month, teacher_ahead = excluded.teacher_ahead
        """,
        new { municipalityId, limits.TeacherMonth, limits.SchoolMonth, limits.TeacherAhead });

    /// <summary>What counts already in the month (of the municipality's zone) of an instant: bookings and what is kept.</summary>
    public async Task<BookingCounts> Counts(long municipalityId, long personId, long schoolId, DateTimeOffset at, long? exceptBooking = null)
    {
        TimeZoneName zone = new((await session.Find<string>("select time_zone from municipality where id = @municipalityId", new { municipalityId }))!);
        TimeRange month = BookingRules.LimitMonth(at, zone);
        const string counted = $"select count(*) from booking b join consultation c on c.id = b.consultation_id where b.id <> @except and {BookingSql.IsLive}";
        CountRow row = (await session.Find<CountRow>(
            $"""
            select ({counted} and b.person_id = @personId and c.starts_at >= @From and c.starts_at < @Until) as teacher_month,
                   ({counted} and b.school_id = @schoolId and c.starts_at >= @From and c.starts_at < @Until) as school_month,
                   ({counted} and b.person_id = @personId and c.starts_at > @now) as teacher_ahead
            """,
            new { personId, schoolId, now = session.Now, month.From, month.Until, except = exceptBooking ?? 0 }))!;
        return new BookingCounts((int)row.TeacherMonth, (int)row.SchoolMonth, (int)row.TeacherAhead);
    }

    /// <summary>Which limit stands in the way of one more booking; null when none.</summary>
    public async Task<BookingObstacle?> Reached(long municipalityId, long personId, long schoolId, DateTimeOffset at)
    {
        ConsultationLimits limits = await Of(municipalityId);
        if (limits == ConsultationLimits.None) return null;
        // Two teachers of a school who take its last one at once are held back here.
        if (limits.SchoolMonth is not null) await session.Lock("school", schoolId);
        return BookingRules.Broken(limits, await Counts(municipalityId, personId, schoolId, at)) switch
        {
            null => null,
            BrokenLimit.TeacherMonth => BookingObstacle.TeacherMonthLimit,
            BrokenLimit.SchoolMonth => BookingObstacle.SchoolMonthLimit,
            _ => BookingObstacle.TeacherAheadLimit,
        };
    }

    private sealed record CountRow
    {
        public long TeacherMonth { get; init; }
        public long SchoolMonth { get; init; }
        public long TeacherAhead { get; init; }
    }
}
