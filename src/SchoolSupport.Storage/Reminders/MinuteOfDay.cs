namespace SchoolSupport.Storage.Reminders;

/// <summary>How a local time stands in a column: minutes since midnight.</summary>
internal static class MinuteOfDay
{
    public static int Of(TimeOnly time) => (time.Hour * 60) + time.Minute;

    public static TimeOnly From(int minute) => new(minute / 60, minute % 60);
}
