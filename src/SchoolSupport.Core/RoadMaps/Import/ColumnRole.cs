namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>What a column of a plan holds.</summary>
public enum ColumnRole
{
    /// <summary>Something the plan's reader need not know: kept, not interpreted.</summary>
    Other,

    /// <summary>The number of the activity.</summary>
    Number,

    /// <summary>What is to be done.</summary>
    Title,

    /// <summary>When.</summary>
    Term,

    /// <summary>Who answers for it.</summary>
    Responsible,

    /// <summary>In what form.</summary>
    Form,

    /// <summary>What is to come of it.</summary>
    Result,

    /// <summary>For whom.</summary>
    Audience,

    /// <summary>One of several columns named after months; a mark in it is the term.</summary>
    Month,

    /// <summary>The section or direction of work, repeated or merged beside its activities.</summary>
    Section,
}
