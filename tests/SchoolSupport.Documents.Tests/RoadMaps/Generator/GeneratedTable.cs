using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>A cell to be written; a date when <paramref name="Date"/> is given, in formats that have dates.</summary>
internal sealed record GeneratedCell(string Text, int Span = 1, bool IsContinued = false, bool GoesOnBelow = false, DateOnly? Date = null);

/// <summary>A row to be written; <paramref name="Origin"/> is the activity it shows, null for headers, sections and rests of rows; <paramref name="Section"/> the heading it is.</summary>
internal sealed record GeneratedLine(IReadOnlyList<GeneratedCell> Cells, GeneratedRow? Origin = null, string Section = "")
{
    public GeneratedLine With(int column, Func<GeneratedCell, GeneratedCell> change) => this with { Cells = [.. Cells.Select((cell, i) => i == column ? change(cell) : cell)] };
}

/// <summary>What stands between tables, or a table.</summary>
internal abstract record GeneratedBlock
{
    public sealed record Paragraph(string Text) : GeneratedBlock;

    public sealed record Table(IReadOnlyList<GeneratedLine> Lines) : GeneratedBlock;
}

/// <summary>A plan to be damaged: its columns, the lines of its table, and what stands around it.</summary>
internal sealed class GeneratedPlan
{
    public required List<ColumnRole?> Columns { get; init; }

    public required Dictionary<ColumnRole, string> Captions { get; init; }

    public required List<GeneratedRow> Expected { get; init; }

    public required List<GeneratedLine> Lines { get; init; }

    public List<GeneratedBlock> Before { get; } = [];

    public List<GeneratedBlock> After { get; } = [];

    /// <summary>Lines before which the table is cut in two; a paragraph stands between when it has text.</summary>
    public Dictionary<GeneratedLine, string> Cuts { get; } = new(ReferenceEqualityComparer.Instance);

    public List<string> Damages { get; } = [];

    public GeneratedLine Header() => new([.. Columns.Select(role => new GeneratedCell(role is { } known ? Captions[known] : ""))]);

    public int ColumnOf(ColumnRole role) => Columns.IndexOf(role);

    public IEnumerable<GeneratedBlock> Blocks()
    {
        foreach (GeneratedBlock block in Before) yield return block;
        List<GeneratedLine> piece = [];
        foreach (GeneratedLine line in Lines)
        {
            if (Cuts.TryGetValue(line, out string? between) && piece.Count > 0)
            {
                yield return new GeneratedBlock.Table(piece);
                yield return new GeneratedBlock.Paragraph(between);
                piece = [];
            }
            piece.Add(line);
        }
        yield return new GeneratedBlock.Table(piece);
        foreach (GeneratedBlock block in After) yield return block;
    }
}
