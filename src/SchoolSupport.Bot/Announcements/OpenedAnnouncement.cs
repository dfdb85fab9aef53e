using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Announcements;

/// <summary>An announcement as it stands in this turn, for somebody who may see it.</summary>
public sealed record OpenedAnnouncement(AnnouncementRow Row, IReadOnlyList<SentPiece> Pieces)
{
    public long Id => Row.Id;

    public bool IsDraft => Row.IsDraft;

    /// <summary>What it says; empty when there are only files, or nothing yet.</summary>
    public string Text { get; } = AnnouncementRules.Text(Pieces.Select(piece => piece.Body).OfType<string>());

    public IReadOnlyList<SentPiece> Files { get; } = [.. Pieces.Where(piece => piece.IsFile)];

    /// <summary>«2 фото, 1 файл»; empty without any.</summary>
    public string FilesInWords => PieceTally.Of(Files.Select(file => file.Kind)).ToString();

    /// <summary>By whose clocks it is told.</summary>
    public TimeZoneName Zone { get; } = new(Row.MunicipalityZone);

    /// <summary>The photos and files, to be shown above a page. What was written under them is part of the text.</summary>
    public IEnumerable<SentMedia> Media => SentPieces.Media(Files).Select(file => file with { Caption = null });
}

/// <summary>The same for one of those it is addressed to.</summary>
public sealed record ReceivedAnnouncement(OpenedAnnouncement Opened, ReceiverRow Own);

/// <summary>Loads announcements through the visitor's rights: null for whoever may not.</summary>
internal sealed class OpenedAnnouncements(AnnouncementStore announcements, AnnouncementPieceStore pieces, ReceiverStore receivers)
{
    /// <summary>For a coordinator of its municipality.</summary>
    public async Task<OpenedAnnouncement?> ToRun(long id, Turn turn) =>
        await announcements.Find(id) is { } row && row.Scope.MayRun(turn.Member.Acting.Membership) ? await Open(row) : null;

    /// <summary>The same of what is sent, or being sent.</summary>
    public async Task<OpenedAnnouncement?> ToWatch(long id, Turn turn) => await ToRun(id, turn) is { IsDraft: false } sent ? sent : null;

    /// <summary>For whom it is addressed to.</summary>
    public async Task<ReceivedAnnouncement?> ToRead(long id, Turn turn) =>
        await announcements.Find(id) is { } row
        && await receivers.Find(id, turn.Member.PersonId) is var own
        && row.Scope.MayRead(turn.Member.Acting.Membership, own is not null)
            ? new ReceivedAnnouncement(await Open(row), own!)
            : null;

    private async Task<OpenedAnnouncement> Open(AnnouncementRow row) => new(row, await pieces.Of(row.Id));
}
