namespace SchoolSupport.Documents.Questionnaires;

/// <summary>A questionnaire on paper, to gather the answers before they are given.</summary>
/// <param name="Title">The title of the questionnaire.</param>
/// <param name="Questions">In their order.</param>
/// <param name="Indicators">What is computed from the answers; may be empty.</param>
public sealed record Blank(string Title, IReadOnlyList<BlankLine> Questions, IReadOnlyList<string> Indicators);

/// <summary>A question to be answered by hand.</summary>
/// <param name="Number">How people refer to it.</param>
/// <param name="Note">Whom it concerns; may be empty.</param>
/// <param name="Hint">Where the answer is found; may be empty.</param>
/// <param name="Choices">What may be underlined; empty when an answer is written.</param>
public sealed record BlankLine(string Number, string Text, string Note, string Hint, string Choices);
