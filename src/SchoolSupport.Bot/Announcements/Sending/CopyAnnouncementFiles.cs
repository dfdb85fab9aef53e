using SchoolSupport.Bot.Pieces;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Copies the files of an announcement.</summary>
internal sealed class CopyAnnouncementFiles(Database database, ChannelCopies copies) : CopyPieces(database, copies)
{
    public const string WorkKind = "announcement files";

    public override string Kind => WorkKind;

    protected override ICopiedPieces Store(Session session) => new AnnouncementPieceStore(session);
}
