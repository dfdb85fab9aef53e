using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>What is collected for a task by now, by everybody who collects for it.</summary>
/// <param name="Submission">Null before the first message.</param>
public sealed record Collection(OpenedTask Task, long? Submission, IReadOnlyList<EvidenceRow> Pieces)
{
    public PieceTally Tally => PieceTally.Of(Pieces.Select(piece => piece.Kind));
}

/// <summary>Reads what is collected.</summary>
public sealed class Collections(EvidenceStore evidence)
{
    public async Task<Collection> Of(OpenedTask task)
    {
        var draft = await evidence.Draft(task.Id);
        return new Collection(task, draft, draft is { } id ? await evidence.Of(id) : []);
    }
}
