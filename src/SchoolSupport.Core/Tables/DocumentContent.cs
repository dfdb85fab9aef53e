namespace SchoolSupport.Core.Tables;

/// <summary>What a document holds, whatever file it came from: paragraphs and tables in reading order.</summary>
/// <param name="Blocks">From top to bottom; empty paragraphs are left out.</param>
public sealed record DocumentContent(IReadOnlyList<DocumentBlock> Blocks);
