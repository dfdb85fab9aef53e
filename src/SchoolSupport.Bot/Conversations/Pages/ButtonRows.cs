using System.Collections.Immutable;

namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Breaks a row of buttons whose labels a phone would cut into rows that show them whole. Nothing else moves: the order stays,
/// and a label that is too long even alone keeps its row.
/// </summary>
public static class ButtonRows
{
    // What a row shows on a phone 390 points wide, in characters; every button spends two of them on its edges.
    private const int RowWidth = 44;
    private const int Edges = 2;

    public static IEnumerable<IReadOnlyList<Button>> Fitting(IEnumerable<ImmutableList<Button>> rows) => rows.SelectMany(Broken);

    private static IEnumerable<IReadOnlyList<Button>> Broken(ImmutableList<Button> row)
    {
        if (Fits(row))
            return [row];

        return Enumerable.Range(2, row.Count - 1)
            .Select(parts => row.Chunk((row.Count + parts - 1) / parts).ToList())
            .First(chunks => chunks.TrueForAll(Fits));
    }

    private static bool Fits(IReadOnlyList<Button> row) =>
        row.Count <= 1 || row.All(button => CodePoints.Count(button.Text) <= (RowWidth / row.Count) - Edges);
}
