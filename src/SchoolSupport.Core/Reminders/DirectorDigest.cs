using System.Globalization;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Reminders;

/// <summary>An open task as reminders see it.</summary>
/// <param name="Id">The task.</param>
/// <param name="Timing">How it relates to the calendar.</param>
/// <param name="DueOn">The last local day in time; null while there is none.</param>
/// <param name="LateAfter">The same where missing it is a delay.</param>
/// <param name="EndsOn">The last day of its window.</param>
/// <param name="MadeOn">The local date from which it is known: earlier steps are nobody's omission.</param>
public readonly record struct RemindedTask(long Id, TaskTiming Timing, DateOnly? DueOn, DateOnly? LateAfter, DateOnly? EndsOn, DateOnly MadeOn)
{
    /// <summary>The date before which it is reminded of; null: never. A date before its order is asked about, not reminded of.</summary>
    public DateOnly? RemindBy => Timing.IsWord() ? EndsOn : LateAfter;
}

/// <summary>What a person is told of their tasks on one morning.</summary>
/// <param name="Tasks">The tasks that have reached a step, by date.</param>
/// <param name="Overdue">How many of all the person's open tasks are overdue.</param>
public sealed record DirectorDigest(IReadOnlyList<RemindedTask> Tasks, int Overdue)
{
    // What a bot that was down for longer has missed is old news: overdue tasks are told of by their next step.
    private const int LongestCatchUp = 14;

    /// <summary>The unique key of a person's digest of a day: one is sent, whatever runs late or doubled.</summary>
    public static string KeyFor(long personId, DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"tasks/{personId}/{on:yyyy-MM-dd}");

    /// <summary>The days whose digests may have been the last before today, the nearest first.</summary>
    public static IEnumerable<DateOnly> Before(DateOnly today) => Enumerable.Range(1, LongestCatchUp).Select(days => today.AddDays(-days));

    /// <summary>What to tell a person today; null when there is nothing to say.</summary>
    /// <param name="open">The person's open tasks.</param>
    /// <param name="lastOn">When the last digest was sent; null when none was in the last two weeks. What was missed since is caught up once.</param>
    /// <param name="today">The local date, a working day.</param>
    /// <param name="steps">The steps by the municipality's calendar.</param>
    public static DirectorDigest? Plan(IEnumerable<RemindedTask> open, DateOnly? lastOn, DateOnly today, TaskSteps steps)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(steps);
        DateOnly since = lastOn ?? today.AddDays(-LongestCatchUp);
        List<RemindedTask> reached = [];
        int overdue = 0;
        foreach (RemindedTask task in open)
        {
            if (task.LateAfter < today) overdue++;
            if (task.RemindBy is not { } by) continue;
            DateOnly after = task.MadeOn > since ? task.MadeOn : since;
            if (steps.IsReached(by, goesOn: !task.Timing.IsWord(), after, today)) reached.Add(task);
        }
        return reached.Count == 0 ? null : new DirectorDigest([.. reached.OrderBy(task => task.RemindBy).ThenBy(task => task.Id)], overdue);
    }
}
