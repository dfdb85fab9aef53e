using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>How long after an event something is due: «в течение 10 дней», «не позднее 5 рабочих дней».</summary>
public readonly record struct EventDelay
{
    /// <param name="count">How many, 0 (on the day itself) to 366.</param>
    /// <param name="unit">Of what.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside these.</exception>
    [JsonConstructor]
    public EventDelay(int count, DelayUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 366);
        (Count, Unit) = (count, unit);
    }

    /// <summary>How many, 0 to 366.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public DelayUnit Unit { get; }

    /// <summary>The last day in time, when the event was on this date.</summary>
    public DateOnly After(DateOnly happened, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Unit switch
        {
            DelayUnit.WorkingDays => calendar.AddWorkingDays(happened, Count),
            DelayUnit.Months => happened.AddMonths(Count),
            _ => happened.AddDays(Count),
        };
    }
}

/// <summary>What an <see cref="EventDelay"/> counts.</summary>
public enum DelayUnit
{
    /// <summary>Working days of the municipality's calendar.</summary>
    WorkingDays,

    /// <summary>Days as they come, days off included.</summary>
    CalendarDays,

    /// <summary>Calendar months.</summary>
    Months,
}
