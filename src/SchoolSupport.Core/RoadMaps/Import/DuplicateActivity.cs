namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>A row that repeats another one: the first is kept, the second left out until somebody decides otherwise.</summary>
/// <param name="Kept">The row that stands among the activities.</param>
/// <param name="LeftOut">The row that does not.</param>
/// <param name="Differences">Where they differ; empty when they are alike.</param>
public sealed record DuplicateActivity(ImportedActivity Kept, ImportedActivity LeftOut, IReadOnlyList<FieldDifference> Differences);
