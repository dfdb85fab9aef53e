using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>The time a programme covers by its title.</summary>
/// <param name="Days">From its first day to its last.</param>
/// <param name="Year">The school year, when it is exactly one; null for calendar years and for several school years.</param>
/// <param name="Text">The words of the title: «2021-2022 учебный год».</param>
public sealed record PlanBounds(DateSpan Days, SchoolYear? Year, string Text);
