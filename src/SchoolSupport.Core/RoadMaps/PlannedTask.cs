namespace SchoolSupport.Core.RoadMaps;

/// <summary>A task that a plan wants: whose, in which window, which one of those wanted there.</summary>
/// <param name="Holder">Whose.</param>
/// <param name="WindowKey">The window's name within the activity.</param>
/// <param name="Ordinal">1 for the first of those wanted in the window.</param>
/// <param name="Term">When.</param>
public sealed record PlannedTask(TaskHolder Holder, string WindowKey, int Ordinal, TaskTerm Term)
{
    /// <summary>What makes it this one and no other within its activity.</summary>
    public OccurrenceKey Key => new(Holder.Id, WindowKey, Ordinal);
}

/// <summary>Names a task within its activity, whatever becomes of it.</summary>
/// <param name="OriginId">The school or membership it was made for; 0 for neither.</param>
/// <param name="WindowKey">The window's name within the activity.</param>
/// <param name="Ordinal">1 for the first of those wanted in the window.</param>
public readonly record struct OccurrenceKey(long OriginId, string WindowKey, int Ordinal);

/// <summary>Turns an activity into tasks.</summary>
public static class PlannedTasks
{
    /// <summary>The tasks of one activity, in the order of its windows.</summary>
    /// <param name="owner">Whose task it is.</param>
    /// <param name="holders">The schools and persons who answer for it, each once.</param>
    /// <param name="windows">When; each with its own key.</param>
    /// <returns>Empty when others than the department are to do it and none is named.</returns>
    public static IReadOnlyList<PlannedTask> Of(ActivityOwner owner, IReadOnlyCollection<TaskHolder> holders, IReadOnlyList<TaskWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(holders);
        ArgumentNullException.ThrowIfNull(windows);
        IReadOnlyCollection<TaskHolder> doing = owner switch
        {
            ActivityOwner.Joint => holders.Count == 0 ? [] : [TaskHolder.Together],
            ActivityOwner.Department when holders.Count == 0 => [TaskHolder.Nobody],
            _ => holders,
        };
        return
        [
            .. from window in windows
               from holder in doing
               from ordinal in Enumerable.Range(1, window.AtLeast)
               select new PlannedTask(holder, window.Key, ordinal, window.Term),
        ];
    }
}
