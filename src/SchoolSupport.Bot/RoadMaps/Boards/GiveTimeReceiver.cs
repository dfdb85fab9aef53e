using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>Tasks that are given more time together.</summary>
/// <param name="Name">Whose they are.</param>
/// <param name="Tasks">Open ones; none when there is nothing to give time for any more.</param>
/// <param name="Back">Where whoever thinks better of it goes.</param>
internal sealed record MoreTime(string Name, long MunicipalityId, IReadOnlyList<OccurrenceRow> Tasks, ChatRoute Back);

/// <summary>Finds the tasks that a button means.</summary>
internal sealed class MoreTimes(BoardHolders holders, OpenedTasks opened, TaskListStore tasks)
{
    // What is beyond is left for a second go: a school with more has other troubles than dates.
    private const int Most = 100;

    public async Task<MoreTime?> Find(long holder, long task, Turn turn)
    {
        if (task != 0)
            return await opened.ToRun(task, turn) is { } one
                ? new MoreTime(TaskWords.Holder(one.Row), one.Row.MunicipalityId, one.IsOpen ? [one.Row] : [], new TaskCard(task))
                : null;
        if (await holders.ToRun(holder, turn) is not { IsNobody: false } whose)
            return null;
        var overdue = await tasks.List(whose.Overdue, turn.Today, 0, Most);
        return new MoreTime(whose.Name, whose.MunicipalityId, overdue.Tasks, new OverdueOf(whose.Id));
    }
}

/// <summary>«Дать ещё время»: for one task, or at once for everything overdue of a school.</summary>
internal sealed class GiveTimeReceiver(MoreTimes found, CalendarStore calendars) : Receiver<GiveTime, MoreTime>
{
    public const string Slot = "more time";
    private const int MostLines = 8;

    protected override Task<MoreTime?> Admit(GiveTime route, Turn turn) => found.Find(route.Holder, route.Occurrence, turn);

    protected override async Task<Outcome> Receive(MoreTime subject, GiveTime route, MessageIn message, bool confirmed, Turn turn) =>
        GivenDate.Read(message, turn.Today) switch
        {
            (var date, null) => Outcome.GoTo(new GiveTimeUntil(route.Holder, route.Occurrence, date)),
            var (_, problem) => Outcome.Show((await AskAgain(subject, route, turn)).After(problem)),
        };

    protected override Asking Ask(MoreTime subject, GiveTime route) => new($"Напишите дату, например: 15 сентября.", $"новый срок, {subject.Name}");

    protected override async Task<Page> AskAgain(MoreTime subject, GiveTime route, Turn turn)
    {
        if (subject.Tasks.Count == 0)
            return new Page($"<b>{subject.Name}</b>: переносить нечего, просроченного нет.").Row(Button.To("‹ Назад", subject.Back), Button.To("Меню", new Home()));

        var calendar = (await calendars.Of(subject.MunicipalityId)).Working;
        var page = route.Month == default ? FewDays(subject, route, calendar, turn.Today) : Month(subject, route, calendar, turn.Today);
        return page.Expecting(Slot, route);
    }

    private static Page Month(MoreTime subject, GiveTime route, WorkingCalendar calendar, DateOnly today)
    {
        var page = new Page($"<b>{subject.Name}</b>: какой теперь срок у {What(subject.Tasks)}?\n{DayChoice.Hint}");
        return DayChoice.From(today, calendar)
            .Under(page, route.Month, date => new GiveTimeUntil(route.Holder, route.Occurrence, date), month => route with { Month = month })
            .Row(Button.To("‹ Назад", route with { Month = default }));
    }

    private static string What(IReadOnlyList<OccurrenceRow> tasks) =>
        tasks is [var only] ? $"«{TaskWords.Name(only)}»" : Plural.Count(tasks.Count, "задачи", "задач", "задач");

    private static Page FewDays(MoreTime subject, GiveTime route, WorkingCalendar calendar, DateOnly today)
    {
        // What is not due yet is put off from its date on.
        var from = subject.Tasks.Select(task => task.DueOn).OfType<DateOnly>().Append(today).Max();
        return new Page(Html.Lines(
        [
            (Html)$"<b>{subject.Name}</b>: какой теперь срок?",
            .. subject.Tasks.Take(MostLines).Select(task => (Html)$"• {TaskWords.Name(task)}: {TaskWords.When(task, today)}"),
            subject.Tasks.Count > MostLines ? (Html)$"и ещё {subject.Tasks.Count - MostLines}" : null,
            $"\nВыберите или напишите дату. Директор узнает.",
        ]))
            .Grid(1, new[] { ReturnDates.Soon(from, calendar), ReturnDates.InAWeek(from, calendar), ReturnDates.InTwoWeeks(from, calendar) }
                .Select(date => Button.To(
                    $"До {RussianDate.DayMonth(date, today)}, {RussianDate.ShortWeekday(date)} · {RussianDate.Distance(date, today)}",
                    new GiveTimeUntil(route.Holder, route.Occurrence, date))))
            .Row(Button.To("Другой день", route with { Month = today }), Button.To("‹ Не переносить", subject.Back));
    }
}
