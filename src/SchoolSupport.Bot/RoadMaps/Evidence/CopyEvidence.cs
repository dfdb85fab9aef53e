using SchoolSupport.Bot.Pieces;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Copies the files of a submission.</summary>
internal sealed class CopyEvidence(Database database, ChannelCopies copies) : CopyPieces(database, copies)
{
    public const string WorkKind = "evidence copy";

    public override string Kind => WorkKind;

    protected override ICopiedPieces Store(Session session) => new EvidenceStore(session);
}
