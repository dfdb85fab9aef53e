using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Consultations;

/// <summary>A time of a tutor that can be booked.</summary>
public sealed record FreeTime(TutorRow Tutor, FreeSlot Slot);

/// <summary>What teachers can book: the hours of tutors less what is taken.</summary>
public sealed class FreeTimesStore(Session session)
{
    /// <summary>All free times of some tutors of one municipality that begin in a range, tutor by tutor in the order given, each in order of time.</summary>
    public async Task<IReadOnlyList<FreeTime>> Of(IReadOnlyCollection<TutorRow> tutors, TimeRange range)
    {
        if (tutors.Count == 0) return [];
        DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(session.Now);
        WorkingCalendar calendar = (await new CalendarStore(session).Of(tutors.First().MunicipalityId)).Working;
        IReadOnlyDictionary<long, BusyTimes> busy = await new BusyStore(session).Of(tutors, range);
        ILookup<long, OpenConsultation> open = await new ConsultationListStore(session).Open(tutors, range);
        IReadOnlyDictionary<long, TutorHours> hours = await new HoursStore(session).Of(tutors, DateOnly.FromDateTime(range.From.UtcDateTime).AddDays(-1));
        return
        [
            .. from tutor in tutors
               from slot in new Availability(hours[tutor.Id], new TimeZoneName(tutor.TimeZone), calendar).FreeSlots(now, range, busy[tutor.Id], open[tutor.Id])
               select new FreeTime(tutor, slot),
        ];
    }

    /// <summary>A tutor's hours as times on the clock. Null when there is no such tutor.</summary>
    public async Task<Availability?> Availability(long tutorId, DateOnly from)
    {
        if (await new TutorStore(session).Find(tutorId) is not { } tutor) return null;
        WorkingCalendar calendar = (await new CalendarStore(session).Of(tutor.MunicipalityId)).Working;
        return new Availability((await new HoursStore(session).Of([tutor], from))[tutorId], new TimeZoneName(tutor.TimeZone), calendar);
    }

    /// <summary>The free time of a tutor at a begin, as it is offered now. Null when it is not offered, or taken.</summary>
    public async Task<FreeTime?> At(long tutorId, DateTimeOffset start)
    {
        if (await new TutorStore(session).Find(tutorId) is not { IsOpen: true } tutor) return null;
        return await Of([tutor], new TimeRange(start, start.AddMinutes(1))) is [var only, ..] ? only : null;
    }
}
