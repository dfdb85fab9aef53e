namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The headings an activity stands under.</summary>
/// <param name="Title">All of them, joined; null when there are none.</param>
/// <param name="Number">The number of the innermost that has one.</param>
/// <param name="Month">The heading that is the name of a month.</param>
/// <param name="Term">The term that a heading gives to all that stands under it.</param>
internal sealed record SectionPlace(string? Title, ActivityNumber? Number, string? Month, string? Term);
