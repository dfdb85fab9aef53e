using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>A row of a plan.</summary>
public sealed record ActivityRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required long RoadMapId { get; init; }

    /// <summary>Its place in the plan, from 1.</summary>
    public int Position { get; init; }
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
    public string? Form { get; init; }

    /// <summary>Who answers for it, as written.</summary>
    public string? Responsible { get; init; }
    public string? Result { get; init; }
    public string? Audience { get; init; }

    /// <summary>Of which of the plan's tables, from 0; null when of none.</summary>
    public int? TableIndex { get; init; }

    /// <summary>The row's cells as written (JSON array of texts).</summary>
    public required string Cells { get; init; }

    /// <summary>When, as written.</summary>
    public string? TermText { get; init; }

    /// <summary>When, as understood: a document of <see cref="DeadlineDocument"/>.</summary>
    public required string Term { get; init; }

    /// <summary>What was answered about it: such a document, or null.</summary>
    public string? TermAnswers { get; init; }
    public long? TermConfirmedBy { get; init; }

    /// <summary>When somebody confirmed how the term is understood, or it was clear by itself; null: to be asked.</summary>
    public DateTimeOffset? TermConfirmedAt { get; init; }

    /// <summary>How many in every window; 1 unless the result asks for more.</summary>
    public int RequiredCount { get; init; }
    public ActivityOwner Owner { get; init; }

    /// <summary>What its tasks wait for; null for others.</summary>
    public long? EventId { get; init; }
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>When, as understood.</summary>
    public Deadline Deadline => DeadlineDocument.Read(Term);

    /// <summary>The tasks it wants.</summary>
    internal IEnumerable<NewOccurrence> Tasks(IEnumerable<HolderRow> holders, DeadlineContext context, DayOffRule rule) =>
        PlannedTasks.Of(
                Owner, [.. holders.Select(row => row.Holder)], TaskWindow.Of(Deadline, TermConfirmedAt is not null, RequiredCount, context, rule))
            .Select(task => new NewOccurrence(Id, EventId, task));

    /// <summary>What was answered about its term.</summary>
    public DeadlineAnswers Answers => TermAnswers is null ? DeadlineAnswers.None : DeadlineDocument.ReadAnswers(TermAnswers);
}

/// <summary>A row of a plan to be added.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Deadline">When, as understood; without questions it needs no confirmation.</param>
public sealed record NewActivity(string Title, Deadline Deadline)
{
    public string? Number { get; init; }
    public string? Section { get; init; }
    public string? Form { get; init; }
    public string? Responsible { get; init; }
    public string? Result { get; init; }
    public string? Audience { get; init; }
    public int? TableIndex { get; init; }
    public string Cells { get; init; } = "[]";
    public string? TermText { get; init; }
    public int RequiredCount { get; init; } = 1;
    public ActivityOwner Owner { get; init; }
}

/// <summary>Who answers for an activity.</summary>
public sealed record HolderRow
{
    public required long ActivityId { get; init; }
    public long? SchoolId { get; init; }
    public long? MembershipId { get; init; }
    public TaskHolder Holder => SchoolId is { } school ? TaskHolder.School(school) : TaskHolder.Person(MembershipId!.Value);
}

/// <summary>What lists pick a row of a plan out by.</summary>
public sealed record ActivityIndexRow
{
    public required long Id { get; init; }
    public int Position { get; init; }
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
    public string? Responsible { get; init; }
    public ActivityOwner Owner { get; init; }
}

/// <summary>A month of a plan.</summary>
public sealed record PlanMonth
{
    /// <summary>«2026-10»; «9999-12» for what has no date.</summary>
    public required string Month { get; init; }

    /// <summary>How many rows have tasks in it.</summary>
    public long Activities { get; init; }
}
