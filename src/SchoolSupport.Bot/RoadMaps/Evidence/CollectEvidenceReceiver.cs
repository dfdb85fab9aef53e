using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Takes one piece of evidence after the other. What it cannot take it declines, and goes on collecting.</summary>
internal sealed class CollectEvidenceReceiver(OpenedTasks tasks, Collections collections, EvidenceStore evidence, WorkQueue work, Outgoing outgoing)
    : Receiver<CollectEvidence, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(CollectEvidence route, Turn turn) => tasks.ToDo(route.Occurrence, turn);

    public override bool Accepts(MessageIn message) => true;

    protected override async Task<Outcome> Receive(OpenedTask subject, CollectEvidence route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!subject.IsOpen)
            return ClosedTask.LeadOn(subject);
        if (SentPieces.Of(message, turn.Member.PersonId) is not { } piece)
            return await Decline(subject, message, turn);
        if (await evidence.FindOrStart(subject.Id, turn.Member.PersonId) is not { } draft)
            return ClosedTask.LeadOn(subject);

        var added = await evidence.Add(draft, piece);
        if (added == AddedPiece.Added && piece.ExternalId is not null)
            await work.Add(CopyEvidence.WorkKind, draft.ToString(CultureInfo.InvariantCulture));
        return added == AddedPiece.Closed ? ClosedTask.LeadOn(subject) : Outcome.Show(Page(await collections.Of(subject), piece, added, turn));
    }

    protected override bool StillAsks(OpenedTask subject, CollectEvidence route) => subject.IsOpen;

    protected override Asking Ask(OpenedTask subject, CollectEvidence route) => new(
        $"Пришлите фото, файл, ссылку или пару слов.", $"подтверждение задачи «{TaskWords.Name(subject.Row)}»");

    protected override async Task<Page> AskAgain(OpenedTask subject, CollectEvidence route, Turn turn) =>
        subject.IsOpen ? CollectionPages.Asking(await collections.Of(subject)) : ClosedTask.Page(subject);

    // A few words are all that is wanted of what goes on all the time: then they can go at once.
    private static Page Page(Collection collection, NewPiece piece, AddedPiece added, Turn turn)
    {
        var page = collection.Task.Row.Timing.IsWord() && piece.ExternalId is null
            ? CollectionPages.Check(collection, turn)
            : CollectionPages.Asking(collection);
        return added switch
        {
            AddedPiece.Twice => page.After($"Этот файл уже есть среди принятых."),
            AddedPiece.TooMany => page.After($"Больше {PieceRules.MostPieces} в одно подтверждение не помещается: этого сообщения в нём нет. Остальное пришлите ссылкой."),
            _ => page,
        };
    }

    private async Task<Outcome> Decline(OpenedTask task, MessageIn message, Turn turn)
    {
        Html why = message is TextIn
            ? (Html)$"В этом сообщении нет слов."
            : $"{MessageKinds.NotUnderstood(message)} Этого в подтверждении нет: пришлите фото, файл, ссылку или пару слов.";
        var page = CollectionPages.Asking(await collections.Of(task));
        if (message is not UnreadableIn { AlbumId: not null })
            return Outcome.Show(page.After(why));

        // The rest of the album is answered by a page of its own, which must not take this answer's place.
        await outgoing.Remark(turn.Visitor.Chat, why);
        return Outcome.Show(page);
    }
}
