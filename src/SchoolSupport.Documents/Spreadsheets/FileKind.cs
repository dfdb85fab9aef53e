namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>What a file is by its content, whatever its name says.</summary>
internal enum FileKind
{
    Empty,

    /// <summary>A ZIP container not looked into yet.</summary>
    Container,
    Workbook,
    WordDocument,
    Presentation,
    BinaryWorkbook,
    OpenSpreadsheet,
    OpenText,
    OldWorkbook,
    OldDocument,
    Encrypted,
    Pdf,
    Picture,
    Archive,
    Rtf,
    Markup,
    Text,
    Unknown,
}
