namespace SchoolSupport.Core.Questionnaires;

/// <summary>The sheet «settings» of a form.</summary>
/// <param name="Id">The form's identity across its versions; never empty.</param>
/// <param name="Title">The title people read; never empty.</param>
/// <param name="Version">The author's mark of this version; may be empty.</param>
public sealed record FormSettings(string Id, string Title, string Version);
