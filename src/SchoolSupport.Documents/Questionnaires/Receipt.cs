namespace SchoolSupport.Documents.Questionnaires;

/// <summary>What a school's receipt says: everything in the words that people read.</summary>
public sealed record Receipt
{
    public required string School { get; init; }

    public required string Municipality { get; init; }

    public required string Questionnaire { get; init; }

    /// <summary>The last day that was in time.</summary>
    public required string Due { get; init; }

    /// <summary>When it was submitted, by the clocks of the municipality.</summary>
    public required string Submitted { get; init; }

    public required string SubmittedBy { get; init; }

    /// <summary>What the coordinator has said to it.</summary>
    public required string State { get; init; }

    /// <summary>In the order of the questions.</summary>
    public required IReadOnlyList<ReceiptLine> Answers { get; init; }

    /// <summary>Computed from the answers.</summary>
    public required IReadOnlyList<ReceiptLine> Indicators { get; init; }

    /// <summary>When the receipt was made.</summary>
    public required string MadeAt { get; init; }
}

/// <summary>A question with its answer, or an indicator with its value.</summary>
/// <param name="Comment">Why the answer is what it is; null when nobody had to say.</param>
public sealed record ReceiptLine(string Name, string Value, string? Comment = null);
