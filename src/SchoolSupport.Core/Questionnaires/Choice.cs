namespace SchoolSupport.Core.Questionnaires;

/// <summary>One possible answer of a list.</summary>
/// <param name="Name">The name kept in storage, unique in its list, without spaces.</param>
/// <param name="Label">What people read and may type.</param>
public sealed record Choice(string Name, string Label);
