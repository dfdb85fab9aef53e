namespace SchoolSupport.Core.Tables;

/// <summary>One named sheet of text cells, whatever file it came from: a workbook, a delimited text, a resource.</summary>
/// <param name="Name">The sheet's name as its author wrote it; compared without regard to case by readers.</param>
/// <param name="Rows">Rows from top to bottom; rows without any text may be left out, their numbers are then skipped.</param>
public sealed record SheetTable(string Name, IReadOnlyList<SheetRow> Rows);
