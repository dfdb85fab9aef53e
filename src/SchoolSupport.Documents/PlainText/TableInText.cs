using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.PlainText;

/// <summary>A table found among the lines of a text.</summary>
/// <param name="Rows">Its rows, numbered by their first lines.</param>
/// <param name="End">The index of the first line behind it.</param>
internal sealed record TableInText(IReadOnlyList<DocumentRow> Rows, int End);
