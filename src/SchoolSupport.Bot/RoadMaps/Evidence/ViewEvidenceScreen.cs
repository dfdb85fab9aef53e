using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Evidence as it was handed in: photos and files come again, then texts and links, who sent it and what was decided.</summary>
internal sealed class ViewEvidenceScreen(OpenedSubmissions submissions, SubmissionStore store) : Screen<ViewEvidence, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(ViewEvidence route, Turn turn) => submissions.ToSee(route.Submission, turn);

    protected override async Task<Page> Show(OpenedSubmission subject, ViewEvidence route, Turn turn)
    {
        var task = subject.Task;
        var earlier = (await store.OfTask(task.Id)).SkipWhile(one => one.Id != subject.Id).Skip(1).FirstOrDefault();
        return new Page(Html.Lines([
            (Html)$"<b>{TaskWords.Holder(task.Row)}</b> · {TaskWords.Name(task.Row)}",
            Sent(subject),
            Decided(subject),
            .. EvidenceWords.Lines(subject.Pieces, PieceRules.MostCharacters)]))
            .Showing(SentPieces.Media(subject.Pieces))
            .Row(earlier is null ? null : Button.To("Предыдущее подтверждение", new ViewEvidence(earlier.Id)))
            .Row(Button.To("‹ К задаче", new TaskCard(task.Id)), Button.To("Меню", new Home()));
    }

    private static Html Sent(OpenedSubmission subject) => subject.Row.SubmittedAt is not { } at
        ? (Html)$"Ещё не отправлено."
        : $"✓ Отправлено {DueWords.Moment(subject.Task.Local(at))}{(subject.Row.OnBehalf ? " со слов школы" : "")}, {subject.Row.SubmittedByName ?? "имя удалено"}.";

    private static Html? Decided(OpenedSubmission subject) => subject.Row switch
    {
        { State: "accepted", DecidedAt: { } at } => $"✓ Принято {DueWords.Moment(subject.Task.Local(at))}.",
        { State: "returned", DecidedAt: { } at } => $"Возвращено {DueWords.Moment(subject.Task.Local(at))}: «{subject.Row.Reason}»",
        { State: "submitted" } => $"Координатор ещё не проверил.",
        _ => null,
    };
}
