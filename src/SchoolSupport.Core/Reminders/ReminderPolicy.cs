namespace SchoolSupport.Core.Reminders;

/// <summary>
/// How a municipality reminds: on which days, at which hours, and who hears of what is late. Times are by the municipality's clocks.
/// A digest's hour never lies in the night.
/// </summary>
public sealed record ReminderPolicy
{
    /// <summary>The longest distance between two reminders of something overdue, in working days; also the first day of the weekly ones.</summary>
    public const int LongestRepeat = 10;

    /// <summary>The longest time until an escalation, in working days.</summary>
    public const int LongestEscalation = 60;

    /// <summary>What holds while a municipality has chosen nothing else.</summary>
    public static readonly ReminderPolicy Default = new(
        StepsBefore.All, repeatEvery: 3, new TimeOnly(9, 0), new TimeOnly(9, 30), Night.Default, escalateAfter: 5, mondaySummary: true, remindOfInvitations: true);

    /// <inheritdoc cref="ReminderPolicy"/>
    /// <exception cref="ArgumentOutOfRangeException">A number out of its range.</exception>
    /// <exception cref="ArgumentException">A digest's hour lies in the night.</exception>
    public ReminderPolicy(
        StepsBefore steps,
        int repeatEvery,
        TimeOnly digestAt,
        TimeOnly coordinatorDigestAt,
        Night night,
        int? escalateAfter,
        bool mondaySummary,
        bool remindOfInvitations)
    {
        ArgumentNullException.ThrowIfNull(night);
        Steps = steps;
        RepeatEvery = Between(repeatEvery, LongestRepeat);
        Night = night;
        DigestAt = ByDay(digestAt, night);
        CoordinatorDigestAt = ByDay(coordinatorDigestAt, night);
        EscalateAfter = escalateAfter is { } days ? Between(days, LongestEscalation) : null;
        MondaySummary = mondaySummary;
        RemindOfInvitations = remindOfInvitations;
    }

    /// <summary>The days before a due date on which it is reminded of.</summary>
    public StepsBefore Steps { get; private init; }

    /// <summary>
    /// After the due date: on the next working day, then every so many working days (1 to 10), and weekly from the tenth.
    /// </summary>
    public int RepeatEvery { get; private init; }

    /// <summary>When a person's digest is sent, unless the person has chosen an hour.</summary>
    public TimeOnly DigestAt { get; private init; }

    /// <summary>The same for coordinators.</summary>
    public TimeOnly CoordinatorDigestAt { get; private init; }

    /// <summary>When nobody is written to who has not asked for it.</summary>
    public Night Night { get; private init; }

    /// <summary>How many working days (1 to 60) something is overdue when the controller hears of it; null: never.</summary>
    public int? EscalateAfter { get; private init; }

    /// <summary>Whether coordinators and controllers get a summary on the first working day of a week.</summary>
    public bool MondaySummary { get; private init; }

    /// <summary>Whether coordinators are reminded of invited people who have not come in.</summary>
    public bool RemindOfInvitations { get; private init; }

    /// <summary>The same with a day before the due date chosen that was not, or without one that was.</summary>
    public ReminderPolicy WithStepToggled(int daysBefore) => this with { Steps = Steps.Toggled(daysBefore) };

    /// <summary>The same with another distance between reminders of something overdue, 1 to 10 working days.</summary>
    public ReminderPolicy WithRepeatEvery(int days) => this with { RepeatEvery = Between(days, LongestRepeat) };

    /// <summary>The same with another hour of the digest, by day.</summary>
    /// <exception cref="ArgumentException">It lies in the night.</exception>
    public ReminderPolicy WithDigestAt(TimeOnly time) => this with { DigestAt = ByDay(time, Night) };

    /// <summary>The same with another hour of the coordinators' digest, by day.</summary>
    /// <exception cref="ArgumentException">It lies in the night.</exception>
    public ReminderPolicy WithCoordinatorDigestAt(TimeOnly time) => this with { CoordinatorDigestAt = ByDay(time, Night) };

    /// <summary>The same with another night. Digests that would lie in it come in the morning, as soon as it ends.</summary>
    public ReminderPolicy WithNight(Night night)
    {
        ArgumentNullException.ThrowIfNull(night);
        return this with
        {
            Night = night,
            DigestAt = night.Covers(DigestAt) ? night.Until : DigestAt,
            CoordinatorDigestAt = night.Covers(CoordinatorDigestAt) ? night.Until : CoordinatorDigestAt,
        };
    }

    /// <summary>The same with an escalation after so many working days, 1 to 60; null: never.</summary>
    public ReminderPolicy WithEscalateAfter(int? days) => this with { EscalateAfter = days is { } given ? Between(given, LongestEscalation) : null };

    /// <summary>The same with or without the summary of Mondays.</summary>
    public ReminderPolicy WithMondaySummary(bool wanted) => this with { MondaySummary = wanted };

    /// <summary>The same with or without reminders of those who have not come in.</summary>
    public ReminderPolicy WithRemindOfInvitations(bool wanted) => this with { RemindOfInvitations = wanted };

    private static int Between(int days, int longest) => days >= 1 && days <= longest
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"From 1 to {longest} working days.");

    private static TimeOnly ByDay(TimeOnly time, Night night) => !night.Covers(time) && time.Ticks % TimeSpan.TicksPerMinute == 0
        ? time
        : throw new ArgumentException($"{time:HH:mm:ss} is in the night, which lasts from {night.From:HH:mm} to {night.Until:HH:mm}, or not a whole minute.", nameof(time));
}
