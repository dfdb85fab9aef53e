using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>How a row of a plan stands over all who answer for it.</summary>
/// <param name="State">In words: «выполнено», «просрочено».</param>
/// <param name="Accepted">How many of its tasks are accepted.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Submitted">How many wait for the coordinator.</param>
/// <param name="Overdue">How many are late.</param>
/// <param name="NextDue">The nearest date that is to come; null when there is none.</param>
/// <param name="Evidence">What was handed in, a line each.</param>
public sealed record PlanRowStanding(string State, int Accepted, int Total, int Submitted, int Overdue, DateOnly? NextDue, string Evidence);

/// <summary>A row of the order with how it stands; without a standing it is the heading of a section.</summary>
public sealed record PlanReportRow(IReadOnlyList<string> Cells, PlanRowStanding? Standing);

/// <summary>One of the order's tables in its own columns.</summary>
/// <param name="Name">The sheet's name; made unique and fitting.</param>
/// <param name="Columns">The captions from left to right.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record PlanReportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<PlanReportRow> Rows);

/// <summary>One task of one school or person.</summary>
public sealed record PlanReportTask
{
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
    public required string Holder { get; init; }

    /// <summary>When, as written in the order.</summary>
    public string? Term { get; init; }

    /// <summary>The last day in time; null while there is none.</summary>
    public DateOnly? DueOn { get; init; }
    public required string State { get; init; }

    /// <summary>Local time of the municipality; null while nothing is handed in.</summary>
    public DateTime? SubmittedAt { get; init; }

    /// <summary>Judged at the first submission; null before.</summary>
    public bool? IsOnTime { get; init; }
    public DateTime? AcceptedAt { get; init; }

    /// <summary>What was handed in, a line each.</summary>
    public required string Evidence { get; init; }

    internal IReadOnlyList<SheetCell> Cells =>
    [
        SheetCell.Of(Number), SheetCell.Of(Section), SheetCell.Of(Title), SheetCell.Of(Holder), SheetCell.Of(Term),
        DueOn is { } due ? SheetCell.Of(due) : SheetCell.Blank,
        SheetCell.Of(State),
        SubmittedAt is { } submitted ? SheetCell.Of(submitted) : SheetCell.Blank,
        SheetCell.Of(IsOnTime switch { true => "в срок", false => "с опозданием", null => "" }),
        AcceptedAt is { } accepted ? SheetCell.Of(accepted) : SheetCell.Blank,
        SheetCell.Of(CellText.Fitting(Evidence)),
    ];
}
