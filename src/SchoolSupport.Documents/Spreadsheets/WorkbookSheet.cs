namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>A sheet to be written: a header row, which stays in sight and filters, and rows below it.</summary>
public sealed record WorkbookSheet
{
    private const int LongestName = 31;
    private const string Refused = "[]:*?/\\";

    /// <param name="name">Up to 31 characters without <c>[ ] : * ? / \</c>, no apostrophe at either end.</param>
    /// <param name="header">Titles of the columns, at least one.</param>
    /// <param name="rows">Cells of each row from the first column on; a short row ends in blanks.</param>
    /// <exception cref="ArgumentException">A name that Excel refuses, no column, or a row longer than the header.</exception>
    public WorkbookSheet(string name, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        bool refused = name.Length > LongestName || name.Any(c => char.IsControl(c) || Refused.Contains(c, StringComparison.Ordinal)) || name[0] == '\'' || name[^1] == '\'';
        if (refused) throw new ArgumentException($"Excel refuses the sheet name «{name}».", nameof(name));
        if (header.Count == 0) throw new ArgumentException("A sheet needs a column.", nameof(header));
        if (rows.Any(row => row.Count > header.Count)) throw new ArgumentException("A row has more cells than the header.", nameof(rows));
        (Name, Header, Rows) = (name, header, rows);
    }

    /// <summary>The name on the tab.</summary>
    public string Name { get; }

    /// <summary>Titles of the columns.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Rows below the header.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; }
}
