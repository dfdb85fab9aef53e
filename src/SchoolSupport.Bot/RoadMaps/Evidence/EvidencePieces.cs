using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Turns messages into pieces of evidence, and back into what can be shown.</summary>
public static class EvidencePieces
{
    /// <summary>What Telegram shows under a photo or file.</summary>
    private const int MostCaption = 1024;

    /// <summary>The piece that a message is; null when it can be none.</summary>
    public static NewEvidence? Of(MessageIn message, long by) => message switch
    {
        TextIn text when SentText.Clean(text.Text) is var clean && EvidenceRules.KindOf(clean) is { } kind => new NewEvidence(kind, by) { Body = clean },
        FileIn file => new NewEvidence(file.IsPhoto ? EvidenceKind.Photo : EvidenceKind.File, by)
        {
            Body = file.Caption is { } caption && SentText.Clean(caption) is { Length: > 0 } clean ? CodePoints.Shorten(clean, MostCaption) : null,
            ExternalId = file.FileId, ExternalUniqueId = file.UniqueId, Album = file.AlbumId, Name = file.Name, MediaType = file.MediaType,
            Size = file.Size > 0 ? file.Size : null,
        },
        _ => null,
    };

    /// <summary>The photos and files among the pieces, to be shown above a page (<see cref="Page.Showing"/>).</summary>
    public static IEnumerable<SentMedia> Media(IEnumerable<EvidenceRow> pieces) => pieces
        .Where(piece => piece.Kind is EvidenceKind.Photo or EvidenceKind.File)
        .Select(piece => new SentMedia(piece.Kind == EvidenceKind.Photo, piece.ExternalId, piece.Checksum, piece.Name ?? "файл", piece.Body));
}
