using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Hands in what was collected, once, and tells the coordinators; a coordinator confirms it from the school's words.</summary>
internal sealed class HandInCommand(
    OpenedSubmissions submissions, SubmissionStore store, ExpectationStore expectations, CoordinatorTaskNews coordinators, TaskNews holders)
    : Command<HandIn, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(HandIn route, Turn turn) => submissions.ToDo(route.Submission, turn);

    protected override async Task<Outcome> Run(OpenedSubmission subject, HandIn route, Turn turn)
    {
        if (subject.Row.State == "submitted")
            return Outcome.Show(SentPage.Of(subject));
        if (!subject.IsDraft || !subject.Task.IsOpen)
            return ClosedTask.LeadOn(subject.Task);
        if (subject.Pieces.Count != route.Seen)
            return Outcome.GoTo(new CheckEvidence(subject.Task.Id), "С тех пор кое-что изменилось: проверьте, пожалуйста, ещё раз.");

        var own = subject.Task.IsConfirmedBy(turn.Member.Acting);
        var refusal = own
            ? await store.Submit(subject.Id, turn.Member.PersonId, subject.Task.Today)
            : await store.ConfirmOnBehalf(subject.Id, turn.Member.PersonId, subject.Task.Today);
        await expectations.Clear(turn.Visitor.ChatId, CollectionPages.Slot);
        var sent = (await submissions.ToDo(subject.Id, turn))!;
        if (refusal is not null)
            return ClosedTask.LeadOn(sent.Task);
        await (own ? coordinators.Submitted(sent, turn) : holders.ConfirmedOnBehalf(sent.Task.Row, turn));
        return own ? Outcome.Show(SentPage.Of(sent)) : Outcome.GoTo(new TaskCard(sent.Task.Id), "Принято со слов школы.");
    }
}
