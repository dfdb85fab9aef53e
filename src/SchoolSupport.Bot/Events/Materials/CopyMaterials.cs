using SchoolSupport.Bot.Pieces;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Events;

/// <summary>Copies the files of an event's materials.</summary>
internal sealed class CopyMaterials(Database database, ChannelCopies copies) : CopyPieces(database, copies)
{
    public const string WorkKind = "event materials";

    public override string Kind => WorkKind;

    protected override ICopiedPieces Store(Session session) => new MaterialStore(session);
}
