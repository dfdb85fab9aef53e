using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Pieces of evidence in words.</summary>
public static class EvidenceWords
{
    /// <summary>Photos without a word under them are counted together, everything else has a line.</summary>
    /// <param name="most">How much of a text is shown.</param>
    public static IEnumerable<Html> Lines(IReadOnlyList<EvidenceRow> pieces, int most)
    {
        var silent = pieces.Count(IsSilentPhoto);
        if (silent > 0)
            yield return $"• {Plural.Count(silent, "фото", "фото", "фото")}";
        foreach (var piece in pieces.Where(piece => !IsSilentPhoto(piece)))
            yield return $"• {Line(piece, most)}";
    }

    private static bool IsSilentPhoto(EvidenceRow piece) => piece is { Kind: PieceKind.Photo, Body: null };

    private static Html Line(EvidenceRow piece, int most)
    {
        var words = piece.Body is { } body ? CodePoints.Shorten(body, most) : null;
        return piece.Kind switch
        {
            PieceKind.Photo => $"фото: {words}",
            PieceKind.File => $"файл «{piece.Name}»{(piece.Size is { } size ? $", {FileSize.Of(size)}" : "")}{(words is null ? "" : $": {words}")}",
            _ => $"{words}",
        };
    }
}
