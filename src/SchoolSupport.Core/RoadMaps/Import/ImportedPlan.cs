using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>A road map as read from a document: what it says, and what is odd about it. Nothing is added, nothing is saved.</summary>
public sealed record ImportedPlan
{
    /// <summary>The plan's own heading, or the order's subject when it has none; null when neither was found.</summary>
    public string? Title { get; init; }

    /// <summary>The order that put the plan in force; null when none was found.</summary>
    public OrderReference? Order { get; init; }

    /// <summary>The time the programme covers by its title; null when the title names none.</summary>
    public PlanBounds? Bounds { get; init; }

    /// <summary>What the document tells about its terms: the order's date, the school year, the bounds.</summary>
    public DeadlineContext TermContext(SchoolCalendar calendar) =>
        new() { Calendar = calendar, OrderDate = Order?.Date, Year = Bounds?.Year, Bounds = Bounds?.Days };

    /// <summary>The tables read as the plan, with the captions of their own columns. Empty for a plan in prose.</summary>
    public IReadOnlyList<PlanTable> Tables { get; init; } = [];

    /// <summary>Activities in the document's order.</summary>
    public IReadOnlyList<ImportedActivity> Activities { get; init; } = [];

    /// <summary>Rows left out as copies of a row that was kept, in the document's order.</summary>
    public IReadOnlyList<DuplicateActivity> Duplicates { get; init; } = [];

    /// <summary>Schools named in the document, each once: suggestions of who is responsible.</summary>
    public IReadOnlyList<SchoolName> Schools { get; init; } = [];

    /// <summary>What is odd, in the document's order.</summary>
    public IReadOnlyList<ImportWarning> Warnings { get; init; } = [];
}
