namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>How the dates of cells are written as text.</summary>
internal enum DateSpelling
{
    /// <summary>«2026-09-01», for readers that compute.</summary>
    Iso,

    /// <summary>As a clerk writes them: «01.09.2026», «сентябрь 2026», «15 сентября».</summary>
    Clerk,
}
