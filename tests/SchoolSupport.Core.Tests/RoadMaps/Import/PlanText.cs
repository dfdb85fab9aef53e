using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

/// <summary>
/// Documents for tests, written as text: a line with «|» is a row of a table, a blank line ends a table, any other line is a paragraph.
/// In a cell «^» goes on with the cell above, «&gt;» with the cell on the left, «*…*» is bold, «¶» a line end.
/// </summary>
internal static class PlanText
{
    public static ImportedPlan Read(string text) => PlanReader.Read(Document(text));

    public static DocumentContent Document(string text)
    {
        List<DocumentBlock> blocks = [];
        List<DocumentRow> rows = [];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i <= lines.Length; i++)
        {
            string line = i < lines.Length ? lines[i].Trim() : "";
            if (line.Contains('|'))
            {
                rows.Add(Row(i + 1, line.Split('|'), rows.LastOrDefault()));
                continue;
            }
            if (rows.Count > 0) blocks.Add(new DocumentTable("таблица", [.. rows]));
            rows.Clear();
            if (line.Length > 0) blocks.Add(new DocumentParagraph(i + 1, line.Trim('*'), line.StartsWith('*')));
        }
        return new DocumentContent(blocks);
    }

    /// <summary>The activities as lines: «1.1 · раздел · название · срок · ответственные».</summary>
    public static IEnumerable<string> Lines(ImportedPlan plan) => plan.Activities.Select(activity =>
        string.Join(" · ", activity.Number ?? "—", activity.Section ?? "—", activity.Title, activity.Term ?? "—", activity.Responsible ?? "—"));

    private static DocumentRow Row(int number, string[] texts, DocumentRow? above)
    {
        List<DocumentCell> cells = [];
        for (int column = 0; column < texts.Length; column++)
        {
            string text = texts[column].Trim();
            if (text == ">") cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
            else if (text == "^") cells.Add(above!.Cells.First(cell => cell.Column == column) with { IsContinued = true });
            else cells.Add(new DocumentCell(column, text.Trim('*').Replace("¶", "\n"), IsBold: text.StartsWith('*')));
        }
        return new DocumentRow(number, cells);
    }
}
