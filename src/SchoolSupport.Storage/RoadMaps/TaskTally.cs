namespace SchoolSupport.Storage.RoadMaps;

/// <summary>How many tasks there are, and how they stand. Overdue ones are among the open; withdrawn ones count nowhere.</summary>
public record TaskTally
{
    public long Open { get; init; }
    public long Overdue { get; init; }
    public long Submitted { get; init; }
    public long Accepted { get; init; }
    public long Total => Open + Submitted + Accepted;
}

/// <summary>How a school stands.</summary>
public sealed record SchoolTally : TaskTally
{
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
}

/// <summary>How a row of a plan stands.</summary>
public sealed record ActivityTally : TaskTally
{
    public required long ActivityId { get; init; }
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
}

/// <summary>How the tasks of one row of a plan stand.</summary>
public sealed record ActivityCount : TaskTally
{
    public required long ActivityId { get; init; }
}

/// <summary>How a section of a plan stands.</summary>
public sealed record SectionTally : TaskTally
{
    public string? Section { get; init; }

    /// <summary>Its first row's place in the plan.</summary>
    public long Position { get; init; }
}

/// <summary>How a person stands.</summary>
public sealed record PersonTally : TaskTally
{
    public required long MembershipId { get; init; }
    public string? PersonName { get; init; }
}
