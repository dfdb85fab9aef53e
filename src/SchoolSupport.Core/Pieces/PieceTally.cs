using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Pieces;

/// <summary>How many pieces of each kind are collected.</summary>
/// <param name="Photos">Photos.</param>
/// <param name="Files">Other files.</param>
/// <param name="Links">Links.</param>
/// <param name="Texts">Texts.</param>
public readonly record struct PieceTally(int Photos, int Files, int Links, int Texts)
{
    /// <summary>Counts pieces.</summary>
    public static PieceTally Of(IEnumerable<PieceKind> kinds)
    {
        ILookup<PieceKind, PieceKind> by = kinds.ToLookup(kind => kind);
        return new PieceTally(
            by[PieceKind.Photo].Count(), by[PieceKind.File].Count(), by[PieceKind.Link].Count(), by[PieceKind.Text].Count());
    }

    /// <summary>All of them.</summary>
    public int Total => Photos + Files + Links + Texts;

    /// <summary>«2 фото, 1 файл»; empty when there is nothing.</summary>
    public override string ToString() => string.Join(", ", Words());

    private IEnumerable<string> Words()
    {
        if (Photos > 0) yield return Plural.Count(Photos, "фото", "фото", "фото");
        if (Files > 0) yield return Counted.Files(Files);
        if (Links > 0) yield return Plural.Count(Links, "ссылка", "ссылки", "ссылок");
        if (Texts > 0) yield return Plural.Count(Texts, "текст", "текста", "текстов");
    }
}
