using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Storage.Consultations;

/// <summary>When tutors consult. What is changed here touches no booking: those that no longer fit are for the caller to list.</summary>
public sealed class HoursStore(Session session)
{
    private const string WeeklyColumns = "select id, tutor_id, weekday, from_minute, to_minute, format, place from weekly_hours";
    private const string SingleColumns = "select id, tutor_id, held_on, from_minute, to_minute, format, place, seats from single_hours";
    private const string AbsenceColumns = "select id, tutor_id, first_on, last_on, reason from absence";

    /// <summary>All that decides when a tutor consults, from a day on. Null when there is no such tutor.</summary>
    public async Task<TutorHours?> Of(long tutorId, DateOnly from) =>
        await new TutorStore(session).Find(tutorId) is { } tutor ? (await Of([tutor], from))[tutorId] : null;

    /// <summary>The same of several tutors at once.</summary>
    public async Task<IReadOnlyDictionary<long, TutorHours>> Of(IReadOnlyCollection<TutorRow> tutors, DateOnly from)
    {
        var given = new { ids = Batch.Of(tutors.Select(tutor => tutor.Id)), from };
        string which = $" where tutor_id in {session.Dialect.Ids("@ids")}";
        ILookup<long, WeeklyHours> weekly = (await session.Query<HoursColumns>(WeeklyColumns + which + " order by weekday, from_minute", given))
            .Select(row => row.Weekly).ToLookup(row => row.TutorId, row => row.Hours);
        ILookup<long, SingleHours> single = (await session.Query<HoursColumns>(SingleColumns + which + " and held_on >= @from order by held_on, from_minute", given))
            .Select(row => row.Single).ToLookup(row => row.TutorId, row => row.Hours);
        ILookup<long, DateSpan> absent = (await session.Query<AbsenceRow>(AbsenceColumns + which + " and last_on >= @from order by first_on", given))
            .ToLookup(row => row.TutorId, row => row.Days);
        ILookup<long, TimeRange> closed = (await new ClosedTimeStore(session).Of(tutors.Select(tutor => tutor.Id))).ToLookup(row => row.TutorId, row => row.Time);
        return tutors.ToDictionary(tutor => tutor.Id, tutor => new TutorHours
        {
            Terms = tutor.Terms, Weekly = [.. weekly[tutor.Id]], OneOff = [.. single[tutor.Id]], Absences = [.. absent[tutor.Id]], Closed = [.. closed[tutor.Id]],
        });
    }

    /// <summary>Hours of every week, by weekday and time.</summary>
    public async Task<IReadOnlyList<WeeklyHoursRow>> Weekly(long tutorId) =>
    [
        .. (await session.Query<HoursColumns>(WeeklyColumns + " where tutor_id = @tutorId order by weekday, from_minute", new { tutorId }))
        .Select(row => row.Weekly),
    ];

    /// <summary>Adds hours of every week. Null when they overlap others of that weekday.</summary>
    public async Task<long?> AddWeekly(long tutorId, WeeklyHours hours)
    {
        long id = session.NewId();
        return await session.Execute(
            """
            insert into weekly_hours (id, tutor_id, weekday, from_minute, to_minute, format, place)
            select @id, t.membership_id, @weekday, @From, @To, @format, @place from tutor t
            where t.membership_id = @tutorId and not exists (
                select 1 from weekly_hours o where o.tutor_id = @tutorId and o.weekday = @weekday and o.from_minute < @To and o.to_minute > @From)
            """,
            new
            {
                id, tutorId, weekday = NumberOf(hours.Weekday), hours.Hours.From, hours.Hours.To, format = FormatOf(hours.Place), place = hours.Place?.Place,
            }) == 1 ? id : null;
    }

    /// <summary>Sets the hours of a weekday in place of all before; the spans must not overlap.</summary>
    public async Task SetWeekday(long tutorId, DayOfWeek weekday, IEnumerable<DayHours> hours, MeetingPlace? place = null)
    {
        await session.Execute("delete from weekly_hours where tutor_id = @tutorId and weekday = @day", new { tutorId, day = NumberOf(weekday) });
        foreach (DayHours span in hours)
        {
            if (await AddWeekly(tutorId, new WeeklyHours(weekday, span, place)) is null) throw new ArgumentException("The spans overlap.", nameof(hours));
        }
    }

    /// <summary>Takes hours out of every week. False when they are gone already.</summary>
    public async Task<bool> RemoveWeekly(long tutorId, long id) =>
        await session.Execute("delete from weekly_hours where id = @id and tutor_id = @tutorId", new { id, tutorId }) == 1;

    /// <summary>Hours of single days from a day on, in order.</summary>
    public async Task<IReadOnlyList<SingleHoursRow>> OneOff(long tutorId, DateOnly from) =>
    [
        .. (await session.Query<HoursColumns>(
            SingleColumns + " where tutor_id = @tutorId and held_on >= @from order by held_on, from_minute", new { tutorId, from })).Select(row => row.Single),
    ];

    /// <summary>Adds hours of one day. Null when they overlap others of that day.</summary>
    public async Task<long?> AddOneOff(long tutorId, SingleHours hours)
    {
        long id = session.NewId();
        return await session.Execute(
            """
            insert into single_hours (id, tutor_id, held_on, from_minute, to_minute, format, place, seats)
            select @id, t.membership_id, @Day, @From, @To, @format, @place, @Seats from tutor t
            where t.membership_id = @tutorId and not exists (
                select 1 from single_hours o where o.tutor_id = @tutorId and o.held_on = @Day and o.from_minute < @To and o.to_minute > @From)
            """,
            new { id, tutorId, hours.Day, hours.Hours.From, hours.Hours.To, format = FormatOf(hours.Place), place = hours.Place?.Place, hours.Seats }) == 1 ? id : null;
    }

    /// <summary>Takes hours of one day back. False when they are gone already.</summary>
    public async Task<bool> RemoveOneOff(long tutorId, long id) =>
        await session.Execute("delete from single_hours where id = @id and tutor_id = @tutorId", new { id, tutorId }) == 1;

    /// <summary>Days without hours that are not over on a day, in order.</summary>
    public Task<IReadOnlyList<AbsenceRow>> Absences(long tutorId, DateOnly from) => session.Query<AbsenceRow>(
        AbsenceColumns + " where tutor_id = @tutorId and last_on >= @from order by first_on, id", new { tutorId, from });

    /// <summary>Adds days without hours; the same days a second time stay one absence.</summary>
    public async Task<long> AddAbsence(long tutorId, DateSpan days, string? reason, long personId)
    {
        var given = new { id = session.NewId(), tutorId, days.First, days.Last, reason, personId, now = session.Now };
        if (await session.Find<long?>(
            "select min(id) from absence where tutor_id = @tutorId and first_on = @First and last_on = @Last", given) is { } same) return same;
        await session.Execute(
            """
            insert into absence (id, tutor_id, first_on, last_on, reason, created_at, created_by)
            values (@id, @tutorId, @First, @Last, @reason, @now, @personId)
            """,
            given);
        return given.id;
    }

    /// <summary>Takes an absence back. False when it is gone already.</summary>
    public async Task<bool> RemoveAbsence(long tutorId, long id) =>
        await session.Execute("delete from absence where id = @id and tutor_id = @tutorId", new { id, tutorId }) == 1;

    private static int NumberOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static string? FormatOf(MeetingPlace? place) => place is null ? null : Codes.Of(place.Format);
}
