namespace SchoolSupport.Bot.Conversations.Calendars;

/// <summary>How a day of a month page stands.</summary>
public enum DayMark
{
    /// <summary>Not to be chosen: over, too far away, or not meant.</summary>
    Unavailable,

    /// <summary>Would be meant, but nothing is left on it. Shown as a dot.</summary>
    Busy,

    Free,

    /// <summary>The one chosen already.</summary>
    Chosen,
}

/// <summary>A day of a month page.</summary>
/// <param name="Route">Where a tap leads; null: a short notice says why nowhere.</param>
public sealed record CalendarDay(DayMark Mark, ChatRoute? Route)
{
    public static CalendarDay Unavailable { get; } = new(DayMark.Unavailable, null);

    /// <summary>A weekend or a holiday, which a person may want to know before choosing it.</summary>
    public bool IsDayOff { get; init; }

    public static CalendarDay Free(ChatRoute route) => new(DayMark.Free, route);

    public static CalendarDay Chosen(ChatRoute route) => new(DayMark.Chosen, route);

    /// <param name="route">For example to a waiting list.</param>
    public static CalendarDay Busy(ChatRoute? route = null) => new(DayMark.Busy, route);
}
