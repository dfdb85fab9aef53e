using System.Text.RegularExpressions;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells whether a table without a header goes on with the plan before it, as after the end of a page, and in which columns.</summary>
internal static partial class Continuation
{
    // The plan's columns as they are, unless others fit much better.
    private const double Preference = 1.25;
    private const int MostColumns = 40;
    private const int RowsTried = 100;

    /// <summary>The columns of the rows; null when they are another table.</summary>
    /// <param name="rows">The rows without a header.</param>
    /// <param name="layout">The plan's columns.</param>
    /// <param name="last">The last number in the plan so far.</param>
    /// <param name="between">What stands between the plan and these rows.</param>
    public static PlanLayout? Of(IReadOnlyList<DocumentRow> rows, PlanLayout layout, ActivityNumber? last, IReadOnlyList<ParagraphPiece> between)
    {
        if (TableHeader.IsForeign(rows[0]) || between.Any(line => OpensAnnex(line.Text))) return null;
        PlanLayout best = Candidates(rows, layout).MaxBy(candidate => Fit(rows, candidate) * (candidate == layout ? Preference : 1))!;
        List<PlanRow> read = [.. rows.Select(row => RowRepair.Read(best, "", row))];
        bool goesOn = last is not null && read.FirstOrDefault(row => row.Number is not null)?.Number is { } first && GoesOn(first, last);
        bool hasTerms = read.Any(row => TermWords.LooksLikeTerm(row.Text(ColumnRole.Term)));
        bool isOther = last is not null && between.Count > 0 && rows.Count > 1 && read.TrueForAll(row => row.Number is null) && WidthOf(rows) != layout.Columns.Count;
        bool contradicts = best.Has(ColumnRole.Term) && !hasTerms && read.Any(row => row.Says(ColumnRole.Term));
        return goesOn || !(contradicts || isOther) ? best : null;
    }

    /// <summary>Whether a line opens another part of the document: an appendix, a list.</summary>
    public static bool OpensAnnex(string text) => AnnexPattern().IsMatch(text);

    private static bool GoesOn(ActivityNumber first, ActivityNumber before) =>
        first.Form == before.Form && first.Parts.Count > 0 && before.Parts.Count > 0 && Compare(first.Parts, before.Parts) > 0;

    private static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        for (int i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            if (one[i] != other[i]) return one[i].CompareTo(other[i]);
        }
        return one.Count.CompareTo(other.Count);
    }

    // How far numbers stand under the number's caption and terms under the term's.
    private static double Fit(IReadOnlyList<DocumentRow> rows, PlanLayout layout)
    {
        List<PlanRow> read = [.. rows.Take(RowsTried).Select(row => RowRepair.Read(layout, "", row)).Where(row => row.Own.Count > 1)];
        return read.Count == 0 ? 0 : read.Average(row => (row.Number is null ? 0 : 1) + (TermWords.LooksLikeTerm(row.Text(ColumnRole.Term)) ? 1 : 0) + (row.Says(ColumnRole.Title) ? 1 : 0));
    }

    private static IEnumerable<PlanLayout> Candidates(IReadOnlyList<DocumentRow> rows, PlanLayout layout)
    {
        yield return layout;
        int width = WidthOf(rows);
        if (width > MostColumns) yield break;
        if (width > layout.Columns.Count)
        {
            for (int blank = 0; blank < width; blank++)
            {
                if (rows.All(row => row.Cells.All(cell => cell.Column != blank || cell.Text.Length == 0))) yield return WithGap(layout, blank);
            }
        }
        for (int lost = 0; width < layout.Columns.Count && lost < layout.Columns.Count; lost++) yield return Without(layout, lost);
        if (GuessedColumns.Of(rows) is { } guessed && guessed.Columns.Count == layout.Columns.Count) yield return WithCaptions(guessed, layout);
    }

    // The column is still the plan's, but no cell of these rows stands in it.
    private static PlanLayout Without(PlanLayout layout, int lost) =>
        new([.. layout.Columns.Select((column, i) => i == lost ? column with { Start = -1, End = -1 } : i > lost ? column with { Start = column.Start - 1, End = column.End - 1 } : column)]);

    private static int WidthOf(IReadOnlyList<DocumentRow> rows) => rows.SelectMany(row => row.Cells).Max(cell => cell.Column + cell.Span);

    private static PlanLayout WithGap(PlanLayout layout, int blank) =>
        new([.. layout.Columns.Select(column => column.Start >= blank ? column with { Start = column.Start + 1, End = column.End + 1 } : column)]);

    // The plan's own columns in their order, each where the rows have its content.
    private static PlanLayout WithCaptions(PlanLayout guessed, PlanLayout layout)
    {
        List<LayoutColumn> free = [.. guessed.Columns];
        LayoutColumn?[] found = [.. layout.Columns.Select(column => Take(free, other => other.Role == column.Role && other.Role != ColumnRole.Other))];
        return new PlanLayout([.. layout.Columns.Select((column, i) => (found[i] ?? Take(free, _ => true)!) is var place ? column with { Start = place.Start, End = place.End } : column)]);
    }

    private static LayoutColumn? Take(List<LayoutColumn> free, Predicate<LayoutColumn> fits)
    {
        int at = free.FindIndex(fits);
        if (at < 0) return null;
        LayoutColumn taken = free[at];
        free.RemoveAt(at);
        return taken;
    }

    [GeneratedRegex(@"^(?:приложение(?!\s+к\s+плану)|список|перечень|состав|паспорт|пояснительная)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnnexPattern();
}
