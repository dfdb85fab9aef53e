using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Events;

/// <summary>A task of the row of a plan that an event belongs to.</summary>
/// <param name="Id">The task.</param>
/// <param name="SchoolId">Whose it is; null: joint, a person's or the department's.</param>
/// <param name="StartsOn">The first day of its window; null: none.</param>
/// <param name="EndsOn">The last day of its window; null: none.</param>
/// <param name="DueOn">Its last day in time; null: none.</param>
/// <param name="State">Where it stands.</param>
public sealed record ProvableTask(long Id, long? SchoolId, DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? DueOn, OccurrenceState State);

/// <summary>Which tasks an event is evidence for.</summary>
public static class EventProof
{
    /// <summary>
    /// Of every school that took part the first open task whose window contains the event's day; of tasks that are no school's own likewise the
    /// first, once. A task without a window is meant when the event was not after its due date, or it has none.
    /// </summary>
    /// <param name="tasks">The row's tasks.</param>
    /// <param name="on">The event's local day.</param>
    /// <param name="schools">The schools from which somebody came.</param>
    public static IReadOnlyList<ProvableTask> Choose(IEnumerable<ProvableTask> tasks, DateOnly on, IReadOnlyCollection<long> schools) =>
    [
        .. tasks.Where(task => task.State.IsOpen() && Covers(task, on) && (task.SchoolId is not { } school || schools.Contains(school)))
            .GroupBy(task => task.SchoolId)
            .Select(own => own.OrderBy(task => task.DueOn ?? task.EndsOn ?? DateOnly.MaxValue).ThenBy(task => task.Id).First())
            .OrderBy(task => task.Id),
    ];

    private static bool Covers(ProvableTask task, DateOnly on) => task switch
    {
        { StartsOn: { } first, EndsOn: { } last } => on >= first && on <= last,
        { DueOn: { } due } => on <= due,
        _ => true,
    };
}
