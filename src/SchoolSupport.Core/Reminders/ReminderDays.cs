using System.Numerics;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Reminders;

/// <summary>The days on which a person wants a digest. Two choices of the same days are equal.</summary>
public readonly record struct ReminderDays
{
    private const int Week = 0b111_1111;
    private const int MondayToFriday = 0b011_1110;

    // 0: by the calendar. The eighth bit: every day, holidays too.
    private readonly int bits;

    private ReminderDays(int bits) => this.bits = bits;

    /// <summary>The working days of the municipality's calendar; the default.</summary>
    public static ReminderDays Working => default;

    /// <summary>Every day, weekends and holidays too.</summary>
    public static ReminderDays Every => new(Week + 1);

    /// <summary>Chosen days of the week: weekends too if they are among them, but no holidays.</summary>
    /// <exception cref="ArgumentException">None is chosen.</exception>
    public static ReminderDays On(IEnumerable<DayOfWeek> weekdays)
    {
        ArgumentNullException.ThrowIfNull(weekdays);
        int chosen = weekdays.Aggregate(0, (bits, day) => bits | BitOf(day));
        return chosen == 0 ? throw new ArgumentException("Some day of the week is chosen.", nameof(weekdays)) : new ReminderDays(chosen);
    }

    /// <summary>The chosen days of the week, Monday first; empty when it is by the calendar or every day.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays => DaysOf(bits & Week);

    /// <summary>The days of a week without holidays and moved days on which a digest may come, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> OrdinaryWeek => DaysOf(OrdinaryBits);

    private int OrdinaryBits => this == Working ? MondayToFriday : this == Every ? Week : bits;

    /// <summary>
    /// The same with a day of the week chosen or not: Monday to Friday are then the working days, and all seven are every day.
    /// Null when none would be left.
    /// </summary>
    public ReminderDays? With(DayOfWeek day, bool chosen)
    {
        int next = chosen ? OrdinaryBits | BitOf(day) : OrdinaryBits & ~BitOf(day);
        return next switch
        {
            0 => null,
            MondayToFriday => Working,
            Week => Every,
            _ => new ReminderDays(next),
        };
    }

    /// <summary>Whether a digest may come on this local date.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="calendar">The municipality's working days.</param>
    public bool Include(DateOnly date, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (this == Every) return true;
        if (this == Working) return calendar.IsWorkingDay(date);
        return (bits & BitOf(date.DayOfWeek)) != 0 && !calendar.IsHoliday(date);
    }

    private static IReadOnlyList<DayOfWeek> DaysOf(int bits)
    {
        List<DayOfWeek> days = new(BitOperations.PopCount((uint)bits));
        for (int day = 1; day <= 7; day++)
        {
            if ((bits & BitOf((DayOfWeek)(day % 7))) != 0) days.Add((DayOfWeek)(day % 7));
        }
        return days;
    }

    private static int BitOf(DayOfWeek day) => Enum.IsDefined(day) ? 1 << (int)day : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week.");
}
