using System.Text.RegularExpressions;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells the columns of a table without a header by what stands in them.</summary>
internal static partial class GuessedColumns
{
    private const int MostColumns = 40;

    /// <summary>The columns of a plan; null when the rows do not look like one.</summary>
    public static PlanLayout? Of(IReadOnlyList<DocumentRow> rows)
    {
        List<DocumentRow> full = [.. rows.Where(row => row.Cells.Count(cell => cell.Text.Length > 0) > 1)];
        List<int> starts = [.. full.SelectMany(row => row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Column)).Distinct().Order()];
        if (full.Count == 0 || starts.Count is < 2 or > MostColumns) return null;
        List<ColumnTexts> columns = [.. starts.Select(start => new ColumnTexts(full, start))];
        int number = Best(columns, column => column.Numbers, []);
        int term = Best(columns, column => column.Terms, [number]);
        if (term < 0) return null;
        int title = Enumerable.Range(0, columns.Count).Where(i => i != number && i != term).OrderByDescending(i => columns[i].Length).ThenBy(i => i).DefaultIfEmpty(-1).First();
        if (title < 0 || (number < 0 && columns.Count < 3)) return null;
        // The result is often the longest text of all; the title stands left of it.
        int left = Enumerable.Range(0, title).FirstOrDefault(i => i != number && i != term && columns[i].Length * 2 >= columns[title].Length, title);
        int responsible = Best(columns, column => column.People, [number, term, left]);
        ColumnRole RoleOf(int i) => i == number ? ColumnRole.Number : i == term ? ColumnRole.Term : i == left ? ColumnRole.Title
            : i == responsible ? ColumnRole.Responsible : ColumnRole.Other;
        return new PlanLayout([.. starts.Select((start, i) => new LayoutColumn(start, i + 1 < starts.Count ? starts[i + 1] : int.MaxValue, "", RoleOf(i)))]);
    }

    private static int Best(List<ColumnTexts> columns, Func<ColumnTexts, double> share, int[] taken)
    {
        int best = Enumerable.Range(0, columns.Count).Where(i => !taken.Contains(i)).OrderByDescending(i => share(columns[i])).ThenBy(i => i).DefaultIfEmpty(-1).First();
        return best >= 0 && share(columns[best]) >= 0.5 ? best : -1;
    }

    private sealed class ColumnTexts(IReadOnlyList<DocumentRow> rows, int column)
    {
        private readonly List<string> texts = [.. rows.Select(row => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text ?? "").Where(text => text.Length > 0)];

        public double Numbers => Share(text => ActivityNumber.Read(text) is { Form: NumberForm.Arabic or NumberForm.Roman });

        public double Terms => Share(text => TermWords.LooksLikeTerm(text) || DayPattern().IsMatch(text));

        public double People => Share(PeoplePattern().IsMatch);

        public double Length => texts.Count == 0 ? 0 : texts.Average(text => text.Length);

        private double Share(Func<string, bool> holds) => rows.Count == 0 ? 0 : texts.Count(holds) / (double)rows.Count;
    }

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"[А-ЯЁ]\.\s?[А-ЯЁ]\.|директор|руководител|отдел|управлени|методист|педагог|учител|тьютор|куратор|координатор|специалист|администраци|\b(?:ОО|ОУ|МКУ|МБУ|ИМЦ|ММС|РМК|УО|СОШ|ООШ)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PeoplePattern();
}
