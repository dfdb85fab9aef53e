namespace SchoolSupport.Core.Reminders;

/// <summary>An overdue task as its coordinator sees it.</summary>
/// <param name="Id">The task.</param>
/// <param name="HolderId">The school or membership it is overdue by; 0 for the department with nobody named.</param>
/// <param name="HolderName">The name of the school or person.</param>
/// <param name="LateAfter">The last local day that was in time.</param>
public sealed record OverdueTask(long Id, long HolderId, string HolderName, DateOnly LateAfter)
{
    /// <summary>The number of its row of the plan, as written; null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>What is to be done.</summary>
    public string Title { get; init; } = "";
}

/// <summary>What is overdue by one school or person.</summary>
/// <param name="HolderId">The school or membership.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tasks">The oldest first.</param>
public sealed record OverdueHolder(long HolderId, string Name, IReadOnlyList<OverdueTask> Tasks);

/// <summary>What a coordinator is told on a working morning.</summary>
/// <param name="Holders">Schools and persons, whose oldest task is oldest first.</param>
/// <param name="Total">How many tasks are overdue.</param>
/// <param name="New">How many of them became so since the last digest.</param>
public sealed record OverdueDigest(IReadOnlyList<OverdueHolder> Holders, int Total, int New)
{
    /// <summary>What to tell today; null when nothing is overdue.</summary>
    /// <param name="overdue">Everything overdue in the municipality.</param>
    /// <param name="lastOn">When the last digest was sent; null when none was of late: then everything is new.</param>
    public static OverdueDigest? Plan(IReadOnlyCollection<OverdueTask> overdue, DateOnly? lastOn)
    {
        ArgumentNullException.ThrowIfNull(overdue);
        if (overdue.Count == 0) return null;
        IEnumerable<OverdueHolder> holders = overdue
            .GroupBy(task => task.HolderId)
            .Select(tasks => new OverdueHolder(tasks.Key, tasks.First().HolderName, [.. tasks.OrderBy(task => task.LateAfter).ThenBy(task => task.Id)]))
            .OrderBy(holder => holder.Tasks[0].LateAfter).ThenByDescending(holder => holder.Tasks.Count).ThenBy(holder => holder.Name, StringComparer.Ordinal);
        return new OverdueDigest([.. holders], Count(overdue), Count(overdue.Where(task => lastOn is null || task.LateAfter >= lastOn)));
    }

    // A joint task stands there once for every school that takes part.
    private static int Count(IEnumerable<OverdueTask> tasks) => tasks.Select(task => task.Id).Distinct().Count();
}
