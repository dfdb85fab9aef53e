using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What a card says: the task, its term as written and as understood, how far it is, who does it, how it stands.</summary>
internal static class TaskCardText
{
    private const int MostOfOrder = 400;

    public static Html Of(OpenedTask task, TaskFacts facts) => Html.Lines(
        (Html)$"<b>{task.Row.Title}</b>{TaskWords.Number(task.Row)}",
        Term(task.Row, facts),
        TaskDueText.Of(task),
        Said("Результат", task.Row.Result),
        Said("Форма", task.Row.Form),
        Responsible(task.Row, facts),
        State(task, facts),
        Asked(task, facts),
        (Html)$"\n<i>{CodePoints.Shorten(task.Row.RoadMapTitle, 100)}{Order(task)}</i>");

    // «Не реже одного раза в четверть · за I четверть: 0 из 1».
    private static Html? Term(OccurrenceRow task, TaskFacts facts)
    {
        var isCounted = facts.Window is not null || task.Counter.Needed > 1;
        var parts = new List<Html>();
        if (task.TermText is { Length: > 0 } term)
            parts.Add($"{CodePoints.Shorten(term, MostOfOrder)}");
        if (isCounted)
            parts.Add($"{facts.Window ?? "сделано"}: <b>{task.Counter.ToString()}</b>{(task.WindowSubmitted > 0 ? $" (на проверке {task.WindowSubmitted})" : "")}");
        return parts.Count == 0 ? null : Html.Join(" · ", parts);
    }

    private static Html? Said(string what, string? text) => text is { Length: > 0 } ? (Html)$"{what}: {CodePoints.Shorten(text, MostOfOrder)}" : null;

    private static Html Responsible(OccurrenceRow task, TaskFacts facts) => facts.Together.Count > 0
        ? (Html)$"Отвечают вместе: {CodePoints.Shorten(string.Join(", ", facts.Together), MostOfOrder)}"
        : $"Отвечает: {TaskWords.Holder(task)}";

    private static Html? State(OpenedTask task, TaskFacts facts) => task.Row.State switch
    {
        OccurrenceState.Returned when facts.Sent is { DecidedAt: { } at } sent =>
            (Html)$"\n↩ Координатор вернул {DueWords.Moment(task.Local(at))}: «{sent.Reason}»\nДополните, пожалуйста, и отправьте снова.",
        OccurrenceState.Submitted when facts.Sent is { SubmittedAt: { } at } sent => $"\n✓ Отправлено {DueWords.Moment(task.Local(at))}{By(sent)}. Координатор проверит.",
        OccurrenceState.Accepted when facts.Sent is { } sent => $"\n✓ Принято {On(task, task.Row.AcceptedAt)}{(sent.OnBehalf ? " со слов школы" : "")}{(sent.OnBehalf ? "" : By(sent))}.",
        OccurrenceState.Withdrawn when facts.Withdrawal is { } gone => $"\nОтменено {On(task, gone.HappenedAt)}: «{gone.Reason}»",
        _ when task.Row.RoadMapState == RoadMapState.Closed => $"\nЭтот план закрыт.",
        _ => null,
    };

    private static Html? Asked(OpenedTask task, TaskFacts facts)
    {
        if (facts.Asked is not { } asked)
            return null;
        var until = asked.WantedOn is { } wanted ? $" до {RussianDate.DayMonth(wanted, task.Today)}" : string.Empty;
        return $"\n{RussianDate.DayMonth(task.LocalDay(asked.AskedAt), task.Today)} попросили время{until}: «{asked.Reason}». Ждём координатора.";
    }

    private static string By(SubmissionRow sent) => sent.SubmittedByName is { } name ? $", {name}" : string.Empty;

    private static string On(OpenedTask task, DateTimeOffset? at) => at is { } instant ? RussianDate.DayMonth(task.LocalDay(instant), task.Today) : string.Empty;

    private static string Order(OpenedTask task) => (task.Row.OrderNumber, task.Row.OrderOn) switch
    {
        ({ Length: > 0 } number, { } on) => $", приказ № {number} от {RussianDate.DayMonth(on, task.Today)}",
        ({ Length: > 0 } number, null) => $", приказ № {number}",
        (_, { } on) => $", приказ от {RussianDate.DayMonth(on, task.Today)}",
        _ => string.Empty,
    };
}
