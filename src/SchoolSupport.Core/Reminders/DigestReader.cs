namespace SchoolSupport.Core.Reminders;

/// <summary>A person who may get a digest, on a date.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Home">The municipality by whose clocks and calendar the person lives, on that date.</param>
/// <param name="Preferences">How the person wants to be reminded.</param>
public sealed record DigestReader(long PersonId, MunicipalityDay Home, ReminderPreferences Preferences)
{
    // What a bot that was down for longer has missed is old news: what is late comes by its next step.
    private const int LongestCatchUp = 14;

    /// <summary>Whether the coordinators' hour is meant, where the person has chosen none.</summary>
    public bool IsCoordinator { get; init; }

    /// <summary>The date of the last digest before this date; null when none was sent in the last two weeks.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Whether this date's digest has been sent.</summary>
    public bool IsTold { get; init; }

    /// <summary>The local time from which on the digest is sent.</summary>
    public TimeOnly DigestAt => Preferences.DigestAt ?? (IsCoordinator ? Home.Policy.CoordinatorDigestAt : Home.Policy.DigestAt);

    /// <summary>The days whose steps have been told of, or are too old: up to this one.</summary>
    public DateOnly ToldThrough => LastOn is { } last && last > Home.Today.AddDays(-LongestCatchUp) ? last : Home.Today.AddDays(-LongestCatchUp);

    /// <summary>Whether a digest may be sent at an instant.</summary>
    public bool IsReady(DateTimeOffset now)
    {
        DateTimeOffset local = Home.Zone.At(now);
        return DateOnly.FromDateTime(local.DateTime) == Home.Today && IsReadyAt(TimeOnly.FromTimeSpan(local.TimeOfDay));
    }

    /// <summary>
    /// Whether a digest may be sent at a local time of the date: the person's hour has come, the night has not (unless the hour lies in
    /// it), it is a day on which the person wants digests, and there was none today.
    /// </summary>
    public bool IsReadyAt(TimeOnly time) => !IsTold && time >= DigestAt && IsAwake(time) && Preferences.Days.Include(Home.Today, Home.Calendar);

    // Whoever chose an hour of the morning that others sleep in may be told from then on; of the evening, until midnight.
    private bool IsAwake(TimeOnly time) => time < Home.Policy.Night.From ? time >= Home.Policy.Night.Until || DigestAt < Home.Policy.Night.Until : DigestAt >= Home.Policy.Night.From;
}
