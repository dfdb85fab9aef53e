namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>Something odd in a document, told to the coordinator before anything is saved.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">One Russian sentence or two.</param>
/// <param name="Source">Where it stands; null when it concerns the whole document.</param>
public sealed record ImportWarning(ImportWarningKind Kind, string Text, SourcePosition? Source = null);
