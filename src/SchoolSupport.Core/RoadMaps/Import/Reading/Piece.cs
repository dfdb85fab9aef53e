using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A part of the document that is read as a whole.</summary>
internal abstract record Piece;

/// <summary>A paragraph, or a row of a sheet or frame that is no part of a table.</summary>
internal sealed record ParagraphPiece(SourcePosition Source, string Text, bool IsHeading) : Piece;

/// <summary>A table, or as much of it as stands under one header. Texts are clean, blank rows are gone.</summary>
/// <param name="Place">The table's place in the document.</param>
/// <param name="Rows">The rows below the header.</param>
/// <param name="Layout">What the header says; null without one.</param>
/// <param name="IsGrid">Whether its rows were cut out of a grid of months.</param>
internal sealed record TablePiece(string Place, IReadOnlyList<DocumentRow> Rows, PlanLayout? Layout, bool IsGrid = false) : Piece;
