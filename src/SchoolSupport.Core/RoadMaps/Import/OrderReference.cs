namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>An order's number and date, as far as the document tells.</summary>
/// <param name="Number">As written after «№»: «814», «59/0103»; null when not given.</param>
/// <param name="Date">Its date; null when not given.</param>
public sealed record OrderReference(string? Number, DateOnly? Date);
