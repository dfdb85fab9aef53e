namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>What a row of a plan's table is.</summary>
internal enum RowKind
{
    /// <summary>Blank, a count of columns, a signature, a total.</summary>
    Nothing,

    /// <summary>The heading of a section.</summary>
    Section,

    /// <summary>Perhaps a heading, perhaps an activity of which only the title is left.</summary>
    UnsureSection,

    /// <summary>The rest of the row above.</summary>
    Continuation,

    /// <summary>An item of a list within the activity above: «а) …».</summary>
    SubItem,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>Something that belongs to no activity.</summary>
    Stray,
}
