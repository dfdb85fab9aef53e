using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>
/// A tutor's hours as times on the clock. Hours of every week rest on holidays: on weekdays off by the municipality's calendar, and at
/// weekends on holidays by law, so that Saturday hours are held on usual Saturdays. Absences win over everything.
/// </summary>
public sealed class Availability
{
    private readonly TutorHours hours;
    private readonly WorkingCalendar calendar;
    private readonly ILookup<DayOfWeek, WeeklyHours> weekly;
    private readonly Dictionary<DateOnly, List<SingleHours>> oneOff;

    /// <param name="hours">What the tutor offers.</param>
    /// <param name="zone">The tutor's zone.</param>
    /// <param name="calendar">The municipality's days off.</param>
    public Availability(TutorHours hours, TimeZoneName zone, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(calendar);
        (this.hours, Zone, this.calendar) = (hours, zone, calendar);
        weekly = hours.Weekly.OrderBy(week => week.Hours.From).ToLookup(week => week.Weekday);
        oneOff = hours.OneOff.OrderBy(single => single.Hours.From).GroupBy(single => single.Day).ToDictionary(day => day.Key, day => day.ToList());
    }

    /// <summary>The tutor's zone.</summary>
    public TimeZoneName Zone { get; }

    /// <summary>How the tutor consults.</summary>
    public ConsultationTerms Terms => hours.Terms;

    /// <summary>Whether the tutor has said to be away on this local day.</summary>
    public bool IsAbsent(DateOnly localDay) => hours.Absences.Any(absence => absence.Contains(localDay));

    /// <summary>The hours of a local day in order, none twice.</summary>
    public IReadOnlyList<OpenHours> HoursOn(DateOnly localDay)
    {
        List<SingleHours> singles = oneOff.GetValueOrDefault(localDay) ?? [];
        bool isWeekly = weekly.Contains(localDay.DayOfWeek) && !calendar.IsHoliday(localDay);
        if ((!isWeekly && singles.Count == 0) || IsAbsent(localDay)) return [];
        return
        [
            .. from part in DayPlan.Of(Terms, isWeekly ? weekly[localDay.DayOfWeek] : [], singles)
               let time = (From: At(localDay, part.Hours.From), Until: At(localDay, part.Hours.To))
               where time.Until > time.From
               select new OpenHours(new TimeRange(time.From, time.Until), part.Place, part.Seats),
        ];
    }

    /// <summary>
    /// The times of a local day in order, whether taken or not. They begin with each span of hours and follow by length and buffer; the
    /// last may end with the span, its buffer shortened to what there is before the next span. No two overlap.
    /// </summary>
    public IReadOnlyList<Slot> SlotsOn(DateOnly localDay)
    {
        IReadOnlyList<OpenHours> spans = HoursOn(localDay);
        List<Slot> slots = [];
        for (int index = 0; index < spans.Count; index++)
        {
            DateTimeOffset next = index + 1 < spans.Count ? spans[index + 1].Time.From : At(localDay, 1440);
            AddSlots(slots, spans[index], next);
        }
        return slots;
    }

    /// <summary>
    /// The times that can be booked now, in order, made as they are asked for: begun in the range, after the tutor's notice, within the
    /// horizon, not closed, and either nobody's yet or a consultation with seats left.
    /// </summary>
    /// <param name="now">This instant.</param>
    /// <param name="range">When they begin.</param>
    /// <param name="busy">When the tutor is taken, by whatever; the buffers after consultations included.</param>
    /// <param name="open">The tutor's planned consultations with seats left; those outside the hours are not offered.</param>
    public IEnumerable<FreeSlot> FreeSlots(DateTimeOffset now, TimeRange range, BusyTimes busy, IEnumerable<OpenConsultation> open)
    {
        ArgumentNullException.ThrowIfNull(busy);
        Dictionary<DateTimeOffset, OpenConsultation> seats = open.ToDictionary(one => one.Slot.Start);
        DateOnly horizon = BookingRules.LastDay(now, Terms, Zone);
        DateTimeOffset from = range.From > now ? range.From : now;
        if (from >= range.Until) yield break;
        DateOnly last = Zone.DateAt(range.Until) < horizon ? Zone.DateAt(range.Until) : horizon;
        for (DateOnly day = Zone.DateAt(from); day <= last; day = day.AddDays(1))
        {
            foreach (Slot slot in SlotsOn(day))
            {
                if (!range.Contains(slot.Start) || !BookingRules.IsInTime(now, slot.Start, Terms) || IsClosed(slot)) continue;
                if (seats.TryGetValue(slot.Start, out OpenConsultation? planned)) yield return new FreeSlot(planned.Slot, planned.SeatsLeft, planned.Id);
                else if (!busy.Overlaps(slot)) yield return new FreeSlot(slot, slot.Seats, null);
            }
        }
    }

    // What follows a consultation as a pause may be closed.
    private bool IsClosed(Slot slot) => hours.Closed.Any(closed => closed.Overlaps(slot.Start, slot.End));

    private void AddSlots(List<Slot> slots, OpenHours span, DateTimeOffset next)
    {
        DateTimeOffset start = span.Time.From;
        for (; start.AddMinutes(Terms.Length) <= span.Time.Until; start = start.AddMinutes(Terms.Length + Terms.Buffer))
        {
            int room = (int)Math.Max(0, (next - start).TotalMinutes - Terms.Length);
            slots.Add(new Slot(start, Terms.Length, Math.Min(Terms.Buffer, room), span.Place, span.Seats));
        }
    }

    private DateTimeOffset At(DateOnly day, int minute) => minute == 1440
        ? Zone.InstantOf(day.AddDays(1), TimeOnly.MinValue)
        : Zone.InstantOf(day, new TimeOnly(minute / 60, minute % 60));
}
