namespace SchoolSupport.Core.Questionnaires;

/// <summary>A group of items with a heading; groups nest.</summary>
/// <param name="Name">The group's name, unique in the questionnaire; empty when the author gave none.</param>
/// <param name="Label">The heading; empty when the group only holds a condition.</param>
/// <param name="Parent">The group around this one.</param>
public sealed record ItemGroup(string Name, string Label, ItemGroup? Parent);
