namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>How much a workbook from a stranger may cost. All limits are inclusive.</summary>
public sealed record WorkbookLimits
{
    /// <summary>What a staff list or a questionnaire never reaches.</summary>
    public static readonly WorkbookLimits Default = new();

    /// <summary>Size of the file, in bytes.</summary>
    public int FileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Files within the file.</summary>
    public int Parts { get; init; } = 1_000;

    /// <summary>Unpacked size of one part, in bytes.</summary>
    public int PartBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Unpacked size of a part that is read whole: the list of sheets, the lists of parts. A tree takes many times its text.</summary>
    public int TreeBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Unpacked size of all parts together, in bytes.</summary>
    public int TotalBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Unpacked by packed size of a part that unpacks to more than a megabyte.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Sheets of the workbook.</summary>
    public int Sheets { get; init; } = 50;

    /// <summary>Rows with text on one sheet.</summary>
    public int Rows { get; init; } = 20_000;

    /// <summary>The rightmost column with text.</summary>
    public int Columns { get; init; } = 1_000;

    /// <summary>Cells of all sheets, gaps between them included.</summary>
    public int Cells { get; init; } = 1_000_000;
}
