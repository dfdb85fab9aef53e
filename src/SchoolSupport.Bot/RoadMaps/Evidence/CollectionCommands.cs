using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Takes out the piece that the page called the last; what was sent since stays.</summary>
internal sealed class TakeBackCommand(OpenedTasks tasks, Collections collections, EvidenceStore evidence) : Command<TakeBack, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(TakeBack route, Turn turn) => tasks.ToDo(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OpenedTask subject, TakeBack route, Turn turn)
    {
        if (!subject.IsOpen)
            return ClosedTask.LeadOn(subject);
        if ((await collections.Of(subject)).Pieces.Any(piece => piece.Id == route.Evidence))
            await evidence.Remove(route.Evidence);
        return Outcome.GoTo(new CollectEvidence(subject.Id));
    }
}

internal sealed class CheckEvidenceScreen(OpenedTasks tasks, Collections collections) : Screen<CheckEvidence, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(CheckEvidence route, Turn turn) => tasks.ToDo(route.Occurrence, turn);

    protected override async Task<Page> Show(OpenedTask subject, CheckEvidence route, Turn turn) =>
        subject.IsOpen ? CollectionPages.Check(await collections.Of(subject), turn) : ClosedTask.Page(subject);
}

/// <summary>Nothing collected: back to the card at once. Else nothing is thrown away without asking.</summary>
internal sealed class StopCollectingCommand(OpenedTasks tasks, Collections collections, ExpectationStore expectations) : Command<StopCollecting, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(StopCollecting route, Turn turn) => tasks.ToDo(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OpenedTask subject, StopCollecting route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, CollectionPages.Slot);
        var collection = await collections.Of(subject);
        return subject.IsOpen && collection.Pieces.Count > 0
            ? Outcome.Show(CollectionPages.Stopping(collection))
            : Outcome.GoTo(new TaskCard(subject.Id));
    }
}

internal sealed class KeepCollectedCommand(OpenedTasks tasks, ExpectationStore expectations) : Command<KeepCollected, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(KeepCollected route, Turn turn) => tasks.ToDo(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OpenedTask subject, KeepCollected route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, CollectionPages.Slot);
        return Outcome.GoTo(new TaskCard(subject.Id), subject.IsOpen ? "Собранное сохранено, координатор его пока не видит." : null);
    }
}

internal sealed class WipeCollectedCommand(OpenedSubmissions submissions, EvidenceStore evidence, ExpectationStore expectations)
    : Command<WipeCollected, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(WipeCollected route, Turn turn) => submissions.ToDo(route.Submission, turn);

    protected override async Task<Outcome> Run(OpenedSubmission subject, WipeCollected route, Turn turn)
    {
        if (!await evidence.Cancel(subject.Id))
            return ClosedTask.LeadOn(subject.Task);
        await expectations.Clear(turn.Visitor.ChatId, CollectionPages.Slot);
        return Outcome.GoTo(new TaskCard(subject.Task.Id), "Собранное удалено.");
    }
}
