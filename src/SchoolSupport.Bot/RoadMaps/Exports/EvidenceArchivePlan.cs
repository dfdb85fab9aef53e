using System.Globalization;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>
/// Which file goes where: folders by school, activity and submission; texts and links together in one file of each submission; photos
/// numbered. What has no copy is only named in the list, with the reason.
/// </summary>
/// <param name="Title">Of what it is: a plan, a school.</param>
/// <param name="Submissions">In the order of the list.</param>
internal sealed record EvidenceArchivePlan(string Title, IReadOnlyList<ArchivedSubmission> Submissions)
{
    private const string Texts = "Тексты и ссылки.txt";

    public IEnumerable<ArchiveItem> Items => Submissions.SelectMany(submission => submission.Items);

    /// <param name="title">Of what it is.</param>
    /// <param name="pieces">All that was handed in, by school, activity and time.</param>
    /// <param name="zone">The municipality's.</param>
    /// <param name="has">Whether the data folder has the copy of this checksum.</param>
    public static EvidenceArchivePlan Of(string title, IReadOnlyList<HandedInPiece> pieces, TimeZoneInfo zone, Func<string, bool> has)
    {
        HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
        return new EvidenceArchivePlan(title, [.. pieces.GroupBy(piece => piece.SubmissionId).Select(group => Submission([.. group], zone, has, folders))]);
    }

    private static ArchivedSubmission Submission(IReadOnlyList<HandedInPiece> pieces, TimeZoneInfo zone, Func<string, bool> has, HashSet<string> folders)
    {
        var first = pieces[0];
        var day = EvidenceText.DayOf(first, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var folder = ArchiveNames.Unique(
            $"{ArchiveNames.Folder(Holder(first))}/{ArchiveNames.Folder(OverdueLine.Short(first.Number, first.Title, 200))}/{day} {EvidenceText.State(first)}", folders);
        var at = EvidenceText.LocalOf(first, zone);
        var items = new List<ArchiveItem>();
        var missing = new List<string>();
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { $"{folder}/{Texts}" };
        var photos = 0;
        foreach (var piece in pieces.Where(piece => piece.Kind is PieceKind.Photo or PieceKind.File))
        {
            var name = piece.Kind == PieceKind.Photo ? $"Фото {++photos}{Path.GetExtension(piece.Name)}" : ArchiveNames.File(piece.Name ?? "файл");
            if (piece.Checksum is { } checksum && has(checksum))
                items.Add(new ArchiveItem.Copied(ArchiveNames.Unique($"{folder}/{name}", taken), at, checksum, piece.Size ?? 0));
            else
                missing.Add($"{name}: {WhyMissing(piece)}");
        }

        if (TextOf(pieces) is { } text)
            items.Add(new ArchiveItem.Written($"{folder}/{Texts}", at, text));
        return new ArchivedSubmission(
            Holder(first), OverdueLine.Short(first.Number, first.Title, 500),
            $"{EvidenceText.State(first)}, отправлено {RussianDate.Digits(EvidenceText.DayOf(first, zone))}{(first.OnBehalf ? " со слов школы" : "")}", items, missing);
    }

    private static string Holder(HandedInPiece piece) => piece.Joint ? "Совместно" : piece.SchoolName ?? piece.PersonName ?? BoardHolders.Department;

    private static string WhyMissing(HandedInPiece piece) =>
        (piece.Size is { } size ? $"{FileSize.Of(size)}, " : string.Empty) + "не скопирован" + (piece.NotCopied is { } why ? $" ({why})" : string.Empty);

    private static string? TextOf(IReadOnlyList<HandedInPiece> pieces)
    {
        var texts = pieces.Where(piece => piece.Body is not null)
            .Select(piece => piece.Kind is PieceKind.Photo or PieceKind.File ? $"{piece.Name ?? "файл"}: {piece.Body}" : piece.Body!).ToList();
        return texts.Count == 0 ? null : string.Join("\r\n\r\n", texts.Select(text => text.ReplaceLineEndings("\r\n"))) + "\r\n";
    }
}

/// <summary>One submission in an archive.</summary>
/// <param name="Holder">Whose.</param>
/// <param name="Activity">What was to be done.</param>
/// <param name="How">«принято, отправлено 23.10.2026».</param>
/// <param name="Items">Its files.</param>
/// <param name="Missing">Files that are not there, each with the reason.</param>
internal sealed record ArchivedSubmission(string Holder, string Activity, string How, IReadOnlyList<ArchiveItem> Items, IReadOnlyList<string> Missing);
