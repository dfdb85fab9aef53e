using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What a card says.</summary>
internal static class TaskCardText
{
    public static Html Of(OpenedTask task) => Html.Lines(
        (Html)$"<b>{task.Row.Title}</b>{Number(task.Row)}",
        task.Row.TermText is { Length: > 0 } term ? (Html)$"{term}" : null,
        (Html)$"Срок: {TaskWords.When(task.Row, task.Today)}",
        task.Row.Result is { Length: > 0 } result ? (Html)$"Результат: {result}" : null,
        (Html)$"Отвечает: {TaskWords.Holder(task.Row)}");

    private static Html? Number(OccurrenceRow task) => task.Number is { } number ? (Html)$" · п. {number}" : null;
}
