namespace SchoolSupport.Core.RoadMaps;

/// <summary>The parts of «Мои задачи», in the order in which they are shown.</summary>
public enum TaskGroup
{
    /// <summary>Late.</summary>
    Overdue,

    /// <summary>Due by Sunday, today included, or a short word that is wanted now.</summary>
    ThisWeek,

    /// <summary>Everything else that is open, also without a date or with one before its order.</summary>
    Later,

    /// <summary>Handed in or accepted.</summary>
    Done,
}

/// <summary>Sorts tasks into the parts of «Мои задачи».</summary>
public static class TaskGroups
{
    /// <summary>The part in which a task is shown; null for what is taken from the plan.</summary>
    /// <param name="standing">How it stands today.</param>
    /// <param name="dueOn">The last day in time; of a short word the last day of its window.</param>
    /// <param name="today">The local date.</param>
    public static TaskGroup? Of(TaskStanding standing, DateOnly? dueOn, DateOnly today) => standing switch
    {
        TaskStanding.Withdrawn => null,
        TaskStanding.InReview or TaskStanding.Done => TaskGroup.Done,
        TaskStanding.Overdue => TaskGroup.Overdue,
        TaskStanding.DueToday => TaskGroup.ThisWeek,
        TaskStanding.Ahead => dueOn <= EndOfWeek(today) ? TaskGroup.ThisWeek : TaskGroup.Later,
        TaskStanding.Word => dueOn is { } end && TaskStandings.WantsWord(end, today) ? TaskGroup.ThisWeek : TaskGroup.Later,
        _ => TaskGroup.Later,
    };

    /// <summary>The Sunday of a day's week.</summary>
    public static DateOnly EndOfWeek(DateOnly today) => today.AddDays((7 - (int)today.DayOfWeek) % 7);
}
