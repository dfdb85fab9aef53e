namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>What can be odd in a document.</summary>
public enum ImportWarningKind
{
    /// <summary>No activity was found at all.</summary>
    NothingFound,

    /// <summary>More rows than a plan has: the rest was left out.</summary>
    TooMany,

    /// <summary>The order's number or date was not found.</summary>
    OrderUnknown,

    /// <summary>An appendix names another order than the heading.</summary>
    OtherOrderInAppendix,

    /// <summary>The columns of a table without a header were told by their content.</summary>
    ColumnsGuessed,

    /// <summary>Rows that the file hides were left out.</summary>
    HiddenRows,

    /// <summary>There is no table: the activities are points of a text.</summary>
    ProseRead,

    /// <summary>The plan is a grid of months: each text in its cells was read as an activity.</summary>
    GridUnfolded,

    /// <summary>The plan has no column of terms.</summary>
    NoTermColumn,

    /// <summary>The plan has no column of responsible people.</summary>
    NoResponsibleColumn,

    /// <summary>An activity has no number.</summary>
    NumberMissing,

    /// <summary>A number is skipped, repeated or out of order.</summary>
    NumberingOdd,

    /// <summary>An activity has no term.</summary>
    TermMissing,

    /// <summary>A term was put together from the captions of month columns or from a section's name.</summary>
    TermDerived,

    /// <summary>A row was joined to the one above it, which it seems to continue.</summary>
    RowJoined,

    /// <summary>A row may be a section or part of an activity.</summary>
    SectionUnsure,

    /// <summary>An activity's number does not belong to the section it stands in.</summary>
    SectionMismatch,

    /// <summary>A row repeats another one and was left out.</summary>
    Duplicate,

    /// <summary>A text inside the plan was not understood and left out.</summary>
    NotRead,
}
