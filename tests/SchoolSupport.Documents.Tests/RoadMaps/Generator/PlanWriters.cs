using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>Writes one made-up document in each of the formats that orders come in.</summary>
internal static class PlanWriters
{
    public static readonly IReadOnlyList<(string Name, Func<GeneratedPlan, byte[]> Write)> All = [("DOCX", Docx), ("XLSX", Xlsx), ("text", Text), ("ruled text", Ruled)];

    private static byte[] Docx(GeneratedPlan plan)
    {
        Body body = new();
        foreach (GeneratedBlock block in plan.Blocks())
        {
            if (block is GeneratedBlock.Paragraph paragraph) body.Append(new Paragraph(new Run(new Text(paragraph.Text))));
            else if (block is GeneratedBlock.Table table) body.Append(TableOf(table));
        }
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(body);
        return file.ToArray();
    }

    private static Table TableOf(GeneratedBlock.Table table) => new(table.Lines.Select(line => new TableRow(line.Cells.Select(cell =>
    {
        TableCellProperties properties = new();
        if (cell.Span > 1) properties.Append(new GridSpan { Val = cell.Span });
        if (cell.GoesOnBelow) properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        if (cell.IsContinued) properties.Append(new VerticalMerge());
        string text = cell.IsContinued ? "" : cell.Text;
        return new TableCell([properties, .. text.Split('\n').Select(part => new Paragraph(new Run(new Text(part))))]);
    }))));

    private static byte[] Xlsx(GeneratedPlan plan)
    {
        SheetBuilder sheet = new();
        foreach (GeneratedBlock block in plan.Blocks())
        {
            if (block is GeneratedBlock.Paragraph paragraph) sheet.AddText(paragraph.Text);
            else if (block is GeneratedBlock.Table table) sheet.AddTable(table);
        }
        return sheet.ToBytes();
    }

    private static byte[] Text(GeneratedPlan plan) => Lines(plan, line => string.Join('\t', Spread(line)));

    private static byte[] Ruled(GeneratedPlan plan) => Lines(plan, line => $"| {string.Join(" | ", Spread(line))} |");

    private static byte[] Lines(GeneratedPlan plan, Func<GeneratedLine, string> row)
    {
        StringBuilder text = new();
        foreach (GeneratedBlock block in plan.Blocks())
        {
            if (block is GeneratedBlock.Paragraph paragraph) text.Append(paragraph.Text).Append("\r\n\r\n");
            else if (block is GeneratedBlock.Table table) text.AppendJoin("\r\n", table.Lines.Select(row)).Append("\r\n\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A text knows no merged cells: the first place has the text, a cell merged over rows repeats it.
    private static IEnumerable<string> Spread(GeneratedLine line) =>
        line.Cells.SelectMany(cell => Enumerable.Repeat("", cell.Span - 1).Prepend(cell.Text));
}
