using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Which tasks of a municipality's plans in force; what is null does not limit.</summary>
public sealed record TaskFilter(long MunicipalityId)
{
    public long? RoadMapId { get; init; }
    public long? ActivityId { get; init; }

    /// <summary>A section of the plan <see cref="RoadMapId"/>, as written.</summary>
    public string? Section { get; init; }

    /// <summary>The school's own, and those it does together with others.</summary>
    public long? SchoolId { get; init; }

    /// <summary>The person's own, and those they do together with others.</summary>
    public long? MembershipId { get; init; }

    /// <summary>Only the department's own with nobody named.</summary>
    public bool OfNobody { get; init; }

    /// <summary>From this date on, by due date or the window's end.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until this date.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How they stand; null: all but withdrawn ones.</summary>
    public TaskListKind? Kind { get; init; }
}

/// <summary>Parts of lists of tasks.</summary>
public enum TaskListKind
{
    /// <summary>To be done, overdue ones among them.</summary>
    Open,
    Overdue,

    /// <summary>With the coordinator.</summary>
    Submitted,
    Accepted,
    Withdrawn,
}

/// <summary>A page of a list.</summary>
/// <param name="Tasks">In order.</param>
/// <param name="HasMore">Whether there are more after them.</param>
public sealed record TaskPage(IReadOnlyList<OccurrenceRow> Tasks, bool HasMore)
{
    /// <summary>Of rows among which is one more than is shown, if there is one.</summary>
    internal static TaskPage Of(IReadOnlyList<OccurrenceRow> rows, int take) => new([.. rows.Take(take)], rows.Count > take);
}

/// <summary>How many tasks «Мои задачи» has in each part.</summary>
public sealed record TaskGroupCounts
{
    public long Overdue { get; init; }
    public long ThisWeek { get; init; }
    public long Later { get; init; }
    public long Done { get; init; }

    public long Of(TaskGroup group) => group switch
    {
        TaskGroup.Overdue => Overdue,
        TaskGroup.ThisWeek => ThisWeek,
        TaskGroup.Later => Later,
        _ => Done,
    };
}
