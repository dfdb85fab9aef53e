namespace SchoolSupport.Core.RoadMaps;

/// <summary>A task that stands already.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">What it was made for.</param>
/// <param name="State">Where it is.</param>
/// <param name="OriginalDueOn">The due date that the plan gave it.</param>
/// <param name="StartsOn">The first day of its window.</param>
/// <param name="EndsOn">The last day of its window.</param>
/// <param name="Timing">How it relates to the calendar.</param>
public sealed record ExistingOccurrence(
    long Id, OccurrenceKey Key, OccurrenceState State, TaskTiming Timing, DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? OriginalDueOn);

/// <summary>A task whose plan has given it another term.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Term">The new term.</param>
public sealed record MovedOccurrence(long Id, TaskTerm Term);

/// <summary>
/// What a changed activity changes in its tasks. Nothing that was handed in or accepted is touched, and nothing is deleted: what is not
/// wanted any more is withdrawn with its evidence. A due date that was moved for one school stays moved unless the plan moves it too.
/// </summary>
/// <param name="Added">Tasks to make.</param>
/// <param name="Moved">Open tasks whose term is another now.</param>
/// <param name="Withdrawn">Open tasks that are not wanted any more.</param>
public sealed record OccurrenceChanges(
    IReadOnlyList<PlannedTask> Added, IReadOnlyList<MovedOccurrence> Moved, IReadOnlyList<long> Withdrawn)
{
    /// <summary>Compares the tasks of one activity with those its plan wants now.</summary>
    /// <param name="existing">All it has, also withdrawn ones: those stay withdrawn.</param>
    /// <param name="wanted">All it should have, each key once.</param>
    public static OccurrenceChanges Between(IReadOnlyCollection<ExistingOccurrence> existing, IReadOnlyCollection<PlannedTask> wanted)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(wanted);
        Dictionary<OccurrenceKey, ExistingOccurrence> known = existing.ToDictionary(one => one.Key);
        HashSet<OccurrenceKey> stays = [.. wanted.Select(one => one.Key)];
        return new OccurrenceChanges(
            [.. wanted.Where(one => !known.ContainsKey(one.Key))],
            [.. from one in wanted
                where known.TryGetValue(one.Key, out ExistingOccurrence? old) && old.State.IsOpen() && !IsSame(old, one.Term)
                select new MovedOccurrence(known[one.Key].Id, one.Term)],
            [.. existing.Where(one => one.State.IsOpen() && !stays.Contains(one.Key)).Select(one => one.Id)]);
    }

    private static bool IsSame(ExistingOccurrence old, TaskTerm term) =>
        // A date set by hand for what the plan leaves open, or given by an event, is not the plan's to take away.
        (old.Timing == term.Timing || term.DueOn is null)
        && (term.DueOn is null || term.DueOn == old.OriginalDueOn)
        && term.StartsOn == old.StartsOn && term.EndsOn == old.EndsOn;
}
