using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Reminders;

/// <summary>
/// A municipality on a date: how it reminds, and which steps its dates have reached. Remembers what it has worked out: many things share
/// a date. Not for several threads at once.
/// </summary>
/// <param name="id">The municipality.</param>
/// <param name="today">The local date.</param>
/// <param name="policy">How it reminds.</param>
/// <param name="calendar">Its working days.</param>
/// <param name="zone">Its time zone.</param>
public sealed class MunicipalityDay(long id, DateOnly today, ReminderPolicy policy, WorkingCalendar calendar, TimeZoneName zone)
{
    // From the tenth working day on, reminders after a date come weekly.
    private const int WeeklyFrom = 10;
    private const int Week = 5;

    private readonly Dictionary<(ReminderRhythm Rhythm, DateOnly On), DateOnly> steps = [];

    /// <summary>The municipality.</summary>
    public long Id { get; } = id;

    /// <summary>The local date.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>How it reminds.</summary>
    public ReminderPolicy Policy { get; } = policy;

    /// <summary>Its working days.</summary>
    public WorkingCalendar Calendar { get; } = calendar;

    /// <summary>Its time zone.</summary>
    public TimeZoneName Zone { get; } = zone;

    /// <summary>When its people may be written to besides their digests: from the digests' hour until the night.</summary>
    public SendingHours Hours => new(Calendar, Zone, Policy.DigestAt, Policy.Night.From);

    /// <summary>
    /// The last day, today or earlier, on which something is brought up; <see cref="DateOnly.MinValue"/> when none has come yet. A step
    /// that falls on a day off is on the working day before.
    /// </summary>
    /// <param name="rhythm">How it is brought up.</param>
    /// <param name="on">The date that belongs to it.</param>
    public DateOnly LastStep(ReminderRhythm rhythm, DateOnly on)
    {
        if (!steps.TryGetValue((rhythm, on), out DateOnly step)) steps[(rhythm, on)] = step = Last(Steps(rhythm, on));
        return step;
    }

    /// <summary>The days, after one, on which something due on a date will be reminded of before it is late; in order, each once.</summary>
    public IReadOnlyList<DateOnly> DaysBefore(DateOnly due, DateOnly after) => [.. Before(due).Where(day => day > after).Distinct().Order()];

    private IEnumerable<DateOnly> Steps(ReminderRhythm rhythm, DateOnly on) => rhythm switch
    {
        ReminderRhythm.BeforeAndAfter => Before(on).Concat(After(on)),
        ReminderRhythm.Before => Before(on),
        ReminderRhythm.After => After(on),
        ReminderRhythm.NextDay => [Calendar.NextWorkingDay(on)],
        ReminderRhythm.OnDate => [on],
        ReminderRhythm.Daily => [Today],
        ReminderRhythm.Weekly => [WeekBegin(Today), WeekBegin(Today.AddDays(-7))],
        ReminderRhythm.Along => [],
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Unknown rhythm."),
    };

    private DateOnly Last(IEnumerable<DateOnly> days)
    {
        DateOnly last = DateOnly.MinValue;
        foreach (DateOnly day in days)
        {
            if (day <= Today && day > last) last = day;
        }
        return last;
    }

    private IEnumerable<DateOnly> Before(DateOnly due)
    {
        foreach (int days in Policy.Steps.Days)
        {
            DateOnly day = due.AddDays(-days);
            yield return Calendar.IsWorkingDay(day) ? day : Calendar.PreviousWorkingDay(day);
        }
    }

    private IEnumerable<DateOnly> After(DateOnly due)
    {
        if (due >= Today) yield break;
        DateOnly day = Calendar.NextWorkingDay(due);
        for (int count = 1; day <= Today; count++)
        {
            if (count < WeeklyFrom ? (count - 1) % Policy.RepeatEvery == 0 : count % Week == 0) yield return day;
            day = Calendar.NextWorkingDay(day);
        }
    }

    private DateOnly WeekBegin(DateOnly day)
    {
        DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Calendar.IsWorkingDay(monday) ? monday : Calendar.NextWorkingDay(monday);
    }
}
