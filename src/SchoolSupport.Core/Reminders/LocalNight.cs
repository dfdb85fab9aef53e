using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Reminders;

/// <summary>The nights of a place.</summary>
/// <param name="Night">From when until when, by the local clocks.</param>
/// <param name="Zone">Whose clocks.</param>
public sealed record LocalNight(Night Night, TimeZoneName Zone)
{
    /// <summary>
    /// Until when something waits that many people are told: until the morning, when it was decided on before this night began. What is
    /// decided on in the night itself, somebody means to come then: an hour that a person chose, a word that was sent knowingly.
    /// </summary>
    /// <param name="decidedAt">When it was decided that it is sent.</param>
    /// <param name="now">When it would leave.</param>
    /// <returns>The first instant of the coming day; null: it may leave now.</returns>
    public DateTimeOffset? Keeps(DateTimeOffset decidedAt, DateTimeOffset now)
    {
        DateTimeOffset local = Zone.At(now);
        (DateOnly date, TimeOnly time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromTimeSpan(local.TimeOfDay));
        if (!Night.Covers(time)) return null;
        DateOnly evening = time >= Night.From ? date : date.AddDays(-1);
        return decidedAt < Zone.InstantOf(evening, Night.From) ? Zone.InstantOf(evening.AddDays(1), Night.Until) : null;
    }
}
