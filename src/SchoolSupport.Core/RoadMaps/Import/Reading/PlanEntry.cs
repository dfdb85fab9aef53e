namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>What the tables of a plan and the lines between them give, one after another, before it is told what each is.</summary>
internal abstract record PlanEntry
{
    private PlanEntry()
    {
    }

    /// <summary>A row of the plan.</summary>
    public sealed record OfRow(PlanRow Row, int Table) : PlanEntry;

    /// <summary>A heading between tables.</summary>
    public sealed record OfHeading(string Title) : PlanEntry;

    /// <summary>A line between tables that goes on with the row above.</summary>
    public sealed record OfRest(ParagraphPiece Line) : PlanEntry;

    /// <summary>Another plan begins; the sections of the one before are over.</summary>
    public sealed record OfNewPlan : PlanEntry;
}
