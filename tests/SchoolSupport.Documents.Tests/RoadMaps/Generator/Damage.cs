namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>One way in which real plans are damaged.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Apply">Does it; false when this plan offers no place for it.</param>
internal sealed record Damage(string Name, Func<GeneratedPlan, PlanGenerator, Random, bool> Apply);
