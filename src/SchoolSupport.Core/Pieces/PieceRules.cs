namespace SchoolSupport.Core.Pieces;

/// <summary>What may be handed in as evidence.</summary>
public static class PieceRules
{
    /// <summary>The most pieces of one submission: five albums.</summary>
    public const int MostPieces = 50;

    /// <summary>The most characters of a text; a message of Telegram has no more.</summary>
    public const int MostCharacters = 4096;

    /// <summary>The kind of a typed message.</summary>
    /// <returns>Null when it is blank or too long.</returns>
    public static PieceKind? KindOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text) || text.Length > MostCharacters) return null;
        return PieceLinks.In(text).Count > 0 ? PieceKind.Link : PieceKind.Text;
    }

    /// <summary>Whether a file is copied to the data folder.</summary>
    /// <param name="size">Its size in bytes; null when unknown: then the copying itself must stop at the limit.</param>
    /// <param name="limit">The most bytes that are copied.</param>
    public static bool IsCopied(long? size, long limit) => size is null || size <= limit;
}
