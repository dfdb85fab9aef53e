using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>All that is known about a row of a plan, as text.</summary>
internal sealed class ActivityFacts(HolderNames holders, PersonStore people, BoardStore boards)
{
    public async Task<Html> Tell(PlanActivity activity, Turn turn)
    {
        var row = activity.Row;
        var tally = (await boards.OfActivities([row.Id], turn.Today)).SingleOrDefault();
        return Html.Lines(
            (Html)$"<b>{row.Title}</b>{(row.Number is { } number ? (Html)$" · п. {number}" : null)}",
            row.Section is { } section ? (Html)$"Раздел: {section}" : null,
            row.Form is { } form ? (Html)$"Форма: {form}" : null,
            row.Result is { } result ? (Html)$"Результат: {result}" : null,
            row.RequiredCount > 1 ? (Html)$"Нужно: не менее {row.RequiredCount}" : null,
            await Term(row, turn),
            await Who(activity),
            tally is null or { Total: 0 } ? null : (Html)$"Принято <b>{tally.Accepted} из {tally.Total}</b>{(tally.Overdue > 0 ? $" · ⚠ просрочено {tally.Overdue}" : "")}");
    }

    private async Task<Html> Term(ActivityRow row, Turn turn)
    {
        Html written = row.TermText is { } text ? $"Срок в приказе: «{text}»" : (Html)$"Срок в приказе не указан";
        if (row.TermConfirmedAt is null)
            return $"{written}\n❓ Пока не уточнён, похоже на: {TermWords.Say(row.Deadline)}";
        Html? by = row.TermConfirmedBy is { } person && row.TermConfirmedAt is { } at
            ? (Html)$" <i>(уточнил(а) {(await people.Find(person))?.Name ?? "сотрудник"}, {RussianDate.DayMonth(turn.DateOf(at), turn.Today)})</i>"
            : null;
        return $"{written}\nПонимаю так: <b>{TermWords.Say(row.Deadline)}</b>{by}";
    }

    private async Task<Html> Who(PlanActivity activity)
    {
        Html written = activity.Row.Responsible is { } text ? $"Ответственные в приказе: {text}" : (Html)$"Ответственные в приказе не указаны";
        return $"{written}\nОтвечает: {await holders.Of(activity)}";
    }
}
