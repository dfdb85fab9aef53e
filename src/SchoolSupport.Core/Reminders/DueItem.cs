using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Reminders;

/// <summary>Something that stands open, and whom to tell of it. What is done, returned to others, moved away or withdrawn is none.</summary>
/// <param name="PersonId">Whom to tell.</param>
/// <param name="Topic">Under which heading.</param>
/// <param name="Rhythm">On which days.</param>
/// <param name="Day">Its municipality on the date of the digest.</param>
/// <param name="Id">What it is: a task, a campaign, a booking.</param>
/// <param name="On">The date that belongs to it, such as the last local day in time.</param>
/// <param name="KnownOn">The local date since which the person could know of it: earlier steps, and those of the day itself, are nobody's omission.</param>
public readonly record struct DueItem(long PersonId, ReminderTopic Topic, ReminderRhythm Rhythm, MunicipalityDay Day, long Id, DateOnly On, DateOnly KnownOn)
{
    /// <summary>Whose it is, where several have the same thing to do: a school or membership. 0: it needs not be said.</summary>
    public long HolderId { get; init; }

    /// <summary>Whether the person is the one to do it, so that neither silence nor refused topics hide it once it is late.</summary>
    public bool IsOwn { get; init; }

    /// <summary>A day on which somebody wanted the person to be reminded besides; null: nobody did.</summary>
    public DateOnly? AskedFor { get; init; }

    /// <summary>Whether the person is late with it.</summary>
    public bool IsOwnOverdue => IsOwn && Rhythm == ReminderRhythm.BeforeAndAfter && On < Day.Today;

    /// <summary>Whether a step has come since a day, that day itself excluded.</summary>
    public bool IsReached(DateOnly since)
    {
        DateOnly after = KnownOn > since ? KnownOn : since;
        return Day.LastStep(Rhythm, On) > after || (AskedFor is { } asked && asked > since && asked <= Day.Today);
    }

    /// <summary>Whether it is named when there is a digest anyway: late, due this week, or what comes along.</summary>
    public bool IsNear => Rhythm switch
    {
        ReminderRhythm.BeforeAndAfter => On <= TaskGroups.EndOfWeek(Day.Today),
        ReminderRhythm.Along => true,
        _ => false,
    };
}
