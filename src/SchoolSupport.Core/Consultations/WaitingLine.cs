namespace SchoolSupport.Core.Consultations;

/// <summary>A time that has become free.</summary>
/// <param name="Slot">When.</param>
/// <param name="Tutor">Whose.</param>
/// <param name="Subjects">What the tutor consults in.</param>
public sealed record FreedTime(Slot Slot, long Tutor, IReadOnlySet<long> Subjects);

/// <summary>Somebody who waits for a time: of a subject, of a tutor, or of a tutor in a subject.</summary>
public sealed record WaitingPerson
{
    /// <summary>The place in the line.</summary>
    public required long Id { get; init; }

    /// <summary>Since when, UTC; of two at once the smaller id came first.</summary>
    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>In what; null: in whatever the tutor consults in.</summary>
    public long? Subject { get; init; }

    /// <summary>With whom; null: with anybody.</summary>
    public long? Tutor { get; init; }

    /// <summary>Whether another time is being offered to them just now, or this very one was before.</summary>
    public bool IsOrWasOffered { get; init; }

    /// <summary>When the person is taken.</summary>
    public BusyTimes Busy { get; init; } = BusyTimes.None;

    /// <summary>What is booked already.</summary>
    public BookingCounts Counts { get; init; } = new(0, 0, 0);
}

/// <summary>The waiting list: first come, first served, among those for whom a time is of use.</summary>
public static class WaitingLine
{
    /// <summary>Who is to be offered the time; null: nobody in the line can use it.</summary>
    /// <param name="freed">The time.</param>
    /// <param name="line">Who waits, in any order.</param>
    /// <param name="limits">What the coordinator allows.</param>
    public static WaitingPerson? Next(FreedTime freed, IEnumerable<WaitingPerson> line, ConsultationLimits limits)
    {
        ArgumentNullException.ThrowIfNull(freed);
        return line.Where(person => Wants(person, freed) && Can(person, freed, limits)).OrderBy(person => person.JoinedAt).ThenBy(person => person.Id).FirstOrDefault();
    }

    private static bool Wants(WaitingPerson person, FreedTime freed) =>
        (person.Tutor is null || person.Tutor == freed.Tutor)
        && (person.Subject is not { } subject || freed.Subjects.Contains(subject))
        && (person.Tutor is not null || person.Subject is not null);

    private static bool Can(WaitingPerson person, FreedTime freed, ConsultationLimits limits) =>
        !person.IsOrWasOffered
        && !person.Busy.Overlaps(freed.Slot.Start, freed.Slot.End)
        && BookingRules.Broken(limits, person.Counts) is null;
}
