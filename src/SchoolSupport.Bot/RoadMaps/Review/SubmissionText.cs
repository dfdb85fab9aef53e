using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>What a coordinator reads before deciding: what was wanted, who handed it in and when, the evidence.</summary>
internal static class SubmissionText
{
    /// <param name="submission">What is judged.</param>
    /// <param name="returned">The last earlier submission that was given back; null when there was none.</param>
    public static Html Of(OpenedSubmission submission, SubmissionRow? returned) => Html.Lines(
    [
        (Html)$"<b>{submission.Task.Row.Title}</b>{Number(submission.Task.Row)}",
        (Html)$"<b>{TaskWords.Holder(submission.Task.Row)}</b>",
        Wanted(submission.Task.Row),
        Term(submission.Task),
        Sent(submission),
        returned?.Reason is { } reason ? (Html)$"Раньше возвращали: «{reason}»" : null,
        Decided(submission),
        Html.Empty,
        .. EvidenceWords.Lines(submission.Pieces, PieceRules.MostCharacters),
    ]);

    /// <summary>«Принято: Ольга Лебедева, 8 сентября в 9:14»; null while nobody has decided.</summary>
    public static Html? Decided(OpenedSubmission submission)
    {
        var row = submission.Row;
        if (row.DecidedAt is not { } at)
            return null;
        var how = row.State switch { "accepted" => "✓ Принято", "returned" => "Возвращено", _ => "Снято с проверки" };
        var who = row.DecidedByName is { } name ? $"{name}, " : string.Empty;
        var why = row.Reason is { } reason ? (Html)$"\n«{reason}»" : null;
        return $"<b>{how}</b>: {who}{DueWords.Moment(submission.Task.Local(at))}{why}";
    }

    private static Html? Number(OccurrenceRow task) => task.Number is { } number ? (Html)$" · п.{RussianNumber.Space}{number}" : null;

    private static Html? Wanted(OccurrenceRow task)
    {
        var wanted = new[] { task.Form, task.Result }.Where(words => !string.IsNullOrWhiteSpace(words)).Distinct().ToList();
        var counter = task.Counter.Needed > 1 ? $" · принято {task.Counter}" : string.Empty;
        if (wanted.Count == 0)
            return counter.Length == 0 ? null : (Html)$"Нужно: {task.Counter.Needed}{counter}";
        return $"Нужно: {string.Join("; ", wanted)}{counter}";
    }

    private static Html? Term(OpenedTask task) => (task.Row.DueOn, task.Row.TermText) switch
    {
        ({ } due, _) => (Html)$"Срок: {TaskWords.Date(due, task.Today)}",
        (null, { Length: > 0 } term) => $"Срок: {term}",
        _ => null,
    };

    private static Html Sent(OpenedSubmission submission)
    {
        var at = submission.Row.SubmittedAt!.Value;
        var whose = submission.Row.OnBehalf ? "Записал со слов школы" : "Отправил(а)";
        var who = submission.Row.SubmittedByName is { } name ? $"{name}, " : string.Empty;
        return $"{whose}: {who}{DueWords.Moment(submission.Task.Local(at))}{Punctuality(submission.Task, submission.Task.LocalDay(at))}";
    }

    // Lateness is judged at the first submission: what was asked for afterwards is not the school's delay.
    private static string Punctuality(OpenedTask task, DateOnly sentOn) => (task.Row.Late, task.Row.DueOn) switch
    {
        (true, { } due) when sentOn > due => $", {DueWords.Timeliness(due, sentOn)}",
        (true, _) => ", с опозданием",
        (false, { } due) when sentOn <= due => $", {DueWords.Timeliness(due, sentOn)}",
        (false, { }) => ", первый раз в срок",
        _ => string.Empty,
    };
}
