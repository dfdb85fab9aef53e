namespace SchoolSupport.Core.RoadMaps;

/// <summary>Where a plan stands.</summary>
public enum RoadMapState
{
    /// <summary>Being put together; nobody but its coordinators sees it.</summary>
    Draft,

    /// <summary>In force: its tasks are shown, reminded of and counted.</summary>
    Active,

    /// <summary>Over; kept for reports.</summary>
    Closed,
}
