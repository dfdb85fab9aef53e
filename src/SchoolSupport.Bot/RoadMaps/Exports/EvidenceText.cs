using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>Evidence in tables and lists.</summary>
internal static class EvidenceText
{
    private const int MostText = 500;

    /// <summary>«принято 15.10.2026: Провели семинар; файл протокол.docx».</summary>
    public static string Dated(IReadOnlyList<HandedInPiece> submission, TimeZoneInfo zone)
    {
        var first = submission[0];
        var behalf = first.OnBehalf ? " (со слов школы)" : string.Empty;
        return $"{State(first)} {RussianDate.Digits(DayOf(first, zone))}{behalf}: {string.Join("; ", submission.Select(Piece))}";
    }

    /// <summary>«принято».</summary>
    public static string State(HandedInPiece piece) => piece.SubmissionState switch
    {
        "accepted" => "принято",
        "returned" => "возвращено",
        _ => "на проверке",
    };

    public static DateOnly DayOf(HandedInPiece piece, TimeZoneInfo zone) => DateOnly.FromDateTime(LocalOf(piece, zone));

    public static DateTime LocalOf(HandedInPiece piece, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(piece.SubmittedAt, zone).DateTime;

    private static string Piece(HandedInPiece piece)
    {
        var words = piece.Body is { } body ? CodePoints.Shorten(body, MostText) : null;
        return piece.Kind switch
        {
            PieceKind.Photo => words is null ? "фото" : $"фото: {words}",
            PieceKind.File => words is null ? $"файл {piece.Name}" : $"файл {piece.Name}: {words}",
            _ => words ?? string.Empty,
        };
    }
}
