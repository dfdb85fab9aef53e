namespace SchoolSupport.Core.RoadMaps;

/// <summary>Whose task an activity is.</summary>
public enum ActivityOwner
{
    /// <summary>Every responsible school's or person's, each for itself.</summary>
    Schools,

    /// <summary>All responsible together: done once, and whoever hands it in does it for all.</summary>
    Joint,

    /// <summary>The department's own: its persons', each for themselves, or nobody's by name.</summary>
    Department,
}
