using System.Globalization;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Storage.Reminders;

/// <summary>How the days of digests stand in a column: «working», «every», or the weekdays by number, Monday 1.</summary>
internal static class DayCodes
{
    private const string Working = "working";
    private const string Every = "every";

    public static string Of(ReminderDays days)
    {
        if (days == ReminderDays.Working) return Working;
        return days == ReminderDays.Every ? Every : string.Join(' ', days.Weekdays.Select(day => day == DayOfWeek.Sunday ? 7 : (int)day));
    }

    public static ReminderDays Read(string code) => code switch
    {
        Working => ReminderDays.Working,
        Every => ReminderDays.Every,
        _ => ReminderDays.On(code.Split(' ').Select(number => (DayOfWeek)(int.Parse(number, CultureInfo.InvariantCulture) % 7))),
    };
}
