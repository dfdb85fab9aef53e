namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>The time a programme covers.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, not before the first.</param>
/// <param name="IsSchoolYear">Whether the title counts in school years (September to August) rather than calendar years.</param>
/// <param name="Text">The words of the title: «на 2021-2022 учебный год».</param>
public sealed record PlanBounds(DateOnly Start, DateOnly End, bool IsSchoolYear, string Text);
