namespace SchoolSupport.Storage.Questionnaires;

/// <summary>A value given.</summary>
public sealed record AnswerRow
{
    public required long ResponseId { get; init; }
    public required string Question { get; init; }

    /// <summary>Null: seen and left out.</summary>
    public string? Value { get; init; }
    public string? Comment { get; init; }
    public long AnsweredBy { get; init; }
}

/// <summary>One change of a value.</summary>
public sealed record AnswerChangeRow
{
    public required string Question { get; init; }
    public string? OldValue { get; init; }
    public string? NewValue { get; init; }
    public string? Comment { get; init; }
    public long ChangedBy { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
}

/// <summary>What came of saving an answer.</summary>
public enum SavedAnswer
{
    Changed,

    /// <summary>The same value stood there; nothing was written.</summary>
    Unchanged,

    /// <summary>The response is submitted or accepted; nothing was written.</summary>
    Locked,
}
