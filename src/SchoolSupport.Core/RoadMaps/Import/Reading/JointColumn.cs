using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A column that holds the term and the responsible together: «Сроки, ответственные».</summary>
internal static partial class JointColumn
{
    private static readonly (ColumnRole Own, ColumnRole Other)[] Pairs = [(ColumnRole.Term, ColumnRole.Responsible), (ColumnRole.Responsible, ColumnRole.Term)];

    /// <summary>The index of the column; null when term and responsible have columns of their own, or one is missing.</summary>
    public static int? Of(PlanLayout layout)
    {
        foreach ((ColumnRole own, ColumnRole other) in Pairs)
        {
            if (!layout.Has(own) || layout.Has(other)) continue;
            foreach (int i in layout.Of(own))
            {
                if (CaptionMeaning.Mentions(layout.Columns[i].Caption, other)) return i;
            }
        }
        return null;
    }

    /// <summary>What of a cell is the term and what the rest; a cell that cannot be told apart is all term, so that it is asked about.</summary>
    public static (string Term, string Responsible) Split(string cell)
    {
        List<string> parts = [.. cell.Split(['\n', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        List<string> terms = [.. parts.Where(IsTerm)];
        return terms.Count == 0 ? (cell, "") : (string.Join(", ", terms), string.Join(", ", parts.Where(part => !IsTerm(part))));
    }

    private static bool IsTerm(string part) => TermWords.LooksLikeTerm(part) && !NamePattern().IsMatch(part);

    [GeneratedRegex(@"[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ]")]
    private static partial Regex NamePattern();
}
