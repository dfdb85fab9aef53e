using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Pieces;

/// <summary>Turns messages into pieces, and back into what can be shown.</summary>
public static class SentPieces
{
    /// <summary>What Telegram shows under a photo or file.</summary>
    private const int MostCaption = 1024;

    /// <summary>The piece that a message is; null when it can be none.</summary>
    public static NewPiece? Of(MessageIn message, long by) => message switch
    {
        TextIn text when SentText.Clean(text.Text) is var clean && PieceRules.KindOf(clean) is { } kind => new NewPiece(kind, by) { Body = clean },
        FileIn file => new NewPiece(file.IsPhoto ? PieceKind.Photo : PieceKind.File, by)
        {
            Body = file.Caption is { } caption && SentText.Clean(caption) is { Length: > 0 } clean ? CodePoints.Shorten(clean, MostCaption) : null,
            ExternalId = file.FileId, ExternalUniqueId = file.UniqueId, Album = file.AlbumId, Name = file.Name, MediaType = file.MediaType,
            Size = file.Size > 0 ? file.Size : null,
        },
        _ => null,
    };

    /// <summary>The photos and files among the pieces with the words under them, to be shown above a page (<see cref="Page.Showing"/>).</summary>
    public static IEnumerable<SentMedia> Media(IEnumerable<SentPiece> pieces) => pieces
        .Where(piece => piece.IsFile)
        .Select(piece => new SentMedia(piece.Kind == PieceKind.Photo, piece.ExternalId, piece.Checksum, NameOf(piece), piece.Body));

    /// <summary>What a file is called that came without a name, too.</summary>
    public static string NameOf(SentPiece piece) => piece.Name ?? "файл";
}
