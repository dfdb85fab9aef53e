namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>One field of an activity in two wordings.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Before">The one wording; null when empty.</param>
/// <param name="After">The other; null when empty.</param>
public sealed record FieldDifference(ActivityField Field, string? Before, string? After);
