using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What tasks of a plan wait for.</summary>
[RouteCode("p.events")]
public sealed record PlanEvents(long Plan, int Page = 0) : ChatRoute;

/// <summary>An event, and whether it is over. Takes a typed date.</summary>
/// <param name="Month">Which month of days is shown; the first day of the calendar: none.</param>
[RouteCode("p.event")]
public sealed record PlanEvent(long Event, DateOnly Month = default) : ChatRoute;

/// <param name="Known">The date that the button knew; the first day of the calendar: none. A report of somebody else meanwhile is not overruled.</param>
[RouteCode("p.happen")]
public sealed record ReportEvent(long Event, DateOnly On, DateOnly Known = default) : ChatRoute;

internal sealed class PlanEventsScreen(PlanAccess access, ProgrammeEventStore events) : Screen<PlanEvents, RoadMapRow>
{
    private const int PerPage = 8;

    protected override Task<RoadMapRow?> Admit(PlanEvents route, Turn turn) => access.ToSee(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, PlanEvents route, Turn turn)
    {
        var all = (await events.OfMunicipality(subject.MunicipalityId)).Where(one => one.RoadMapId == subject.Id).ToList();
        var part = Parts.Of(all, route.Page, PerPage);
        return new Page(all.Count == 0
                ? (Html)$"<b>{subject.Short(80)}</b>\nЗадач, которые ждут события, в плане нет."
                : $"<b>События</b>\nЭти задачи начнутся, когда вы сообщите, что событие прошло. Нажмите на него.")
            .Grid(1, part.Items.Select(one => Button.To(Label(one, turn.Today), new PlanEvent(one.Id))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("‹ К плану", new PlanPage(subject.Id)));
    }

    private static string Label(ProgrammeEventRow one, DateOnly today) => one.ReportedOn is { } on
        ? $"✓ {CodePoints.Shorten(TaskWords.After(one.Name), 45)} · {RussianDate.DayMonth(on, today)}"
        : $"{CodePoints.Shorten(TaskWords.After(one.Name), 45)} · {Counted.Tasks(one.Tasks)}";
}

/// <summary>An event, with its plan.</summary>
internal sealed record OpenedEvent(ProgrammeEventRow Row, RoadMapRow Plan);

internal sealed class OpenedEvents(PlanAccess access, ProgrammeEventStore events)
{
    public async Task<OpenedEvent?> ToSee(long id, Turn turn) =>
        await events.Find(id) is { } found && await access.ToSee(found.RoadMapId, turn) is { } plan ? new OpenedEvent(found, plan) : null;

    public async Task<OpenedEvent?> ToRun(long id, Turn turn) =>
        await events.Find(id) is { } found && await access.ToRun(found.RoadMapId, turn) is { } plan ? new OpenedEvent(found, plan) : null;
}

internal sealed class PlanEventReceiver(OpenedEvents events, CalendarStore calendars) : Receiver<PlanEvent, OpenedEvent>
{
    private const int MostDaysAgo = 120;

    protected override Task<OpenedEvent?> Admit(PlanEvent route, Turn turn) => events.ToSee(route.Event, turn);

    protected override Asking Ask(OpenedEvent subject, PlanEvent route) => new($"Напишите, пожалуйста, когда это было: «сегодня» или дату.", "дату события");

    protected override async Task<Page> AskAgain(OpenedEvent subject, PlanEvent route, Turn turn)
    {
        var (row, plan) = subject;
        var runs = PlanAccess.MayRun(turn, plan.MunicipalityId) && plan.State == RoadMapState.Active;
        var page = route.Month == default || !runs
            ? Standing(row, runs, turn).Row(Button.To("‹ События", new PlanEvents(plan.Id)))
            : Month(row, route, (await calendars.Of(plan.MunicipalityId)).Working, turn);
        return runs ? page.Expecting(PlanSlots.Typed, route) : page;
    }

    private static Page Month(ProgrammeEventRow row, PlanEvent route, WorkingCalendar calendar, Turn turn) =>
        new DayChoice(new DateSpan(turn.Today.AddDays(-MostDaysAgo), turn.Today), calendar) { Now = row.ReportedOn }
            .Under(
                new Page($"<b>{Heading(row)}</b>\nКогда это прошло?\n{DayChoice.Hint}"), route.Month,
                date => new ReportEvent(row.Id, date, row.ReportedOn ?? default), month => route with { Month = month })
            .Row(Button.To("‹ Назад", new PlanEvent(row.Id)));

    private static string Heading(ProgrammeEventRow row) => Capital.Of(TaskWords.After(row.Name));

    private static Page Standing(ProgrammeEventRow row, bool runs, Turn turn)
    {
        var known = row.ReportedOn ?? default;
        Html state = row.ReportedOn is { } on
            ? $"Прошло: {RussianDate.DayMonth(on, turn.Today)}\nЕсли дата неверна, напишите другую: сроки пересчитаются."
            : (Html)$"Задач, которые его ждут: {row.Tasks}. Когда это прошло? Нажмите «Сегодня» или напишите дату.";
        var page = new Page($"<b>{Heading(row)}</b>\n{state}\nСрок, если в приказе не сказано иначе: через {Counted.WorkingDays(row.WorkingDays)}.");
        return !runs
            ? page
            : page.Row(
                row.ReportedOn == turn.Today ? null : Button.To("Сегодня", new ReportEvent(row.Id, turn.Today, known)),
                row.ReportedOn == turn.Today.AddDays(-1) ? null : Button.To("Вчера", new ReportEvent(row.Id, turn.Today.AddDays(-1), known)),
                Button.To("Другой день", new PlanEvent(row.Id, turn.Today)));
    }

    protected override async Task<Outcome> Receive(OpenedEvent subject, PlanEvent route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!PlanAccess.MayRun(turn, subject.Plan.MunicipalityId))
            return Outcome.Refused;
        if (WhenItWas(((TextIn)message).Text, turn.Today) is not { } date)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Не понял дату. Напишите, например: сегодня или 15 декабря."));
        return date > turn.Today
            ? Outcome.Show((await AskAgain(subject, route, turn)).After($"{RussianDate.DayMonth(date, turn.Today)} ещё не наступило. Сообщите, когда событие пройдёт."))
            : Outcome.GoTo(new ReportEvent(subject.Row.Id, date, subject.Row.ReportedOn ?? default));
    }

    // In January «20 декабря» is last month's: a day without a year may have been lately.
    private static DateOnly? WhenItWas(string text, DateOnly today)
    {
        if (TypedDate.Read(text, today) is not { } next || next <= today)
            return TypedDate.Read(text, today);
        var before = next.AddYears(-1);
        return before >= today.AddDays(-MostDaysAgo) && TypedDate.Read(text, before) == before ? before : next;
    }
}

internal sealed class ReportEventCommand(OpenedEvents events, ProgrammeEventStore store, TaskListStore lists, MovedNews news) : Command<ReportEvent, OpenedEvent>
{
    private const int MostTasks = 5000;

    protected override Task<OpenedEvent?> Admit(ReportEvent route, Turn turn) => events.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, ReportEvent route, Turn turn)
    {
        var (row, plan) = subject;
        if (plan.State != RoadMapState.Active || route.On > turn.Today || row.ReportedOn == route.On)
            return Outcome.GoTo(new PlanEvent(row.Id));
        if ((row.ReportedOn ?? default) != route.Known)
            return Outcome.GoTo(new PlanEvent(row.Id), "О событии уже сообщили: посмотрите дату.");

        var before = (await lists.WaitingFor(row.Id, 0, MostTasks)).Tasks.ToDictionary(task => task.Id, task => task.DueOn);
        var changed = await store.Report(row.Id, route.On, turn.Member.PersonId);
        var after = (await lists.WaitingFor(row.Id, 0, MostTasks)).Tasks;
        await news.Tell(
            after.Where(task => task.DueOn is not null && before.GetValueOrDefault(task.Id) != task.DueOn).Select(task => MovedTask.Of(task, before.GetValueOrDefault(task.Id))),
            $"Теперь известно, когда: «{TaskWords.After(row.Name)}».", turn);
        return Outcome.GoTo(new PlanEvent(row.Id), changed == 0 ? "Записано." : $"Записано: срок появился у {Plural.Count(changed, "задачи", "задач", "задач")}. Школы узнали.");
    }
}
