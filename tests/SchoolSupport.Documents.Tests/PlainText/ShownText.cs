using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.PlainText;

/// <summary>A text as it was read, in one line: «¶» a line end, «[a|b]» a row, «a×2» a cell over two columns, «^a» a cell that goes on from the row above.</summary>
internal static class ShownText
{
    public static string Of(string text) => string.Join(" / ", RoadMapFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Blocks.Select(block => block switch
    {
        DocumentParagraph paragraph => paragraph.Text.Replace('\n', '¶'),
        DocumentTable table => string.Concat(table.Rows.Select(row => $"[{string.Join('|', row.Cells.Select(Of))}]")),
        _ => "?",
    }));

    private static string Of(DocumentCell cell) => $"{(cell.IsContinued ? "^" : "")}{cell.Text.Replace('\n', '¶')}{(cell.Span > 1 ? $"×{cell.Span}" : "")}";
}
