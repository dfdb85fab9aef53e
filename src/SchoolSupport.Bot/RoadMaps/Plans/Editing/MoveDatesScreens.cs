using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>The due dates of a row's open tasks: which are to be moved?</summary>
internal sealed class ActivityDatesScreen(PlanAccess access, TaskListStore lists) : Screen<ActivityDates, PlanActivity>
{
    private const int MostTasks = 5000;
    private const int MostDates = 12;

    protected override Task<PlanActivity?> Admit(ActivityDates route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, ActivityDates route, Turn turn)
    {
        var filter = new TaskFilter(subject.Plan.MunicipalityId) { RoadMapId = subject.Plan.Id, ActivityId = subject.Row.Id, Kind = TaskListKind.Open };
        var dates = (await lists.List(filter, turn.Today, 0, MostTasks)).Tasks.Where(task => task.DueOn is not null).GroupBy(task => task.DueOn!.Value).ToList();
        return new Page(dates.Count == 0
                ? (Html)$"<b>{subject.Row.Named(150)}</b>\nОткрытых задач со сроком здесь нет."
                : $"<b>{subject.Row.Named(150)}</b>\nКакой срок перенести? Перенесутся все открытые задачи с этим сроком; одну задачу можно перенести на её странице.")
            .Grid(1, dates.Take(MostDates).Select(date => Button.To(
                $"{TaskWords.Date(date.Key, turn.Today)} · {Counted.Tasks(date.Count())}", new AskNewDate(subject.Row.Id, date.Key))))
            .Row(Button.To("‹ Назад", new EditActivity(subject.Row.Id)));
    }
}

internal sealed class AskNewDateReceiver(PlanAccess access, CalendarStore calendars) : ActivityQuestion<AskNewDate>(access)
{
    private static readonly int[] OfferedDays = [7, 14];

    protected override long IdOf(AskNewDate route) => route.Activity;

    protected override Asking Ask(PlanActivity subject, AskNewDate route) => new($"Напишите, пожалуйста, новый срок, например: 15 декабря.", "новый срок задач");

    protected override async Task<Page> Question(PlanActivity subject, AskNewDate route, Turn turn)
    {
        Html now = $"<b>{subject.Row.Named(150)}</b>\nСейчас срок {TaskWords.Date(route.From, turn.Today)}. Какой будет?";
        if (route.Month == default)
        {
            var from = route.From > turn.Today ? route.From : turn.Today;
            return new Page($"{now} Выберите или напишите дату.")
                .Grid(1, OfferedDays.Select(days => from.AddDays(days)).Select(date => Button.To(TaskWords.Date(date, turn.Today), To(route, date))))
                .Row(Button.To("Другой день", route with { Month = from }), Back(subject));
        }

        return (DayChoice.From(turn.Today, (await calendars.Of(subject.Plan.MunicipalityId)).Working) with { Now = route.From })
            .Under(new Page($"{now}\n{DayChoice.Hint}"), route.Month, date => To(route, date), month => route with { Month = month })
            .Row(Button.To("‹ Назад", route with { Month = default }));
    }

    private static MoveDates To(AskNewDate route, DateOnly date) => new(route.Activity, route.From, date);

    protected override async Task<Outcome> Take(string text, PlanActivity subject, AskNewDate route, bool confirmed, Turn turn) =>
        TypedDate.Read(text, turn.Today) is { } date
            ? date < turn.Today
                ? await Again($"{RussianDate.DayMonth(date, turn.Today)} уже прошло.", subject, route, turn)
                : Outcome.GoTo(new MoveDates(subject.Row.Id, route.From, date))
            : await Again($"Не понял дату. Напишите, например: 15.12 или 15 декабря.", subject, route, turn);
}

internal sealed class MoveDatesCommand(PlanAccess access, OccurrenceStore tasks, TaskListStore lists, MovedNews news) : ActivityChange<MoveDates>(access)
{
    private const int MostTasks = 5000;

    protected override long ActivityOf(MoveDates route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, MoveDates route, Turn turn)
    {
        if (activity.Plan.State != RoadMapState.Active || route.To < turn.Today || route.To == route.From)
            return Outcome.GoTo(new ActivityDates(activity.Row.Id));
        var filter = new TaskFilter(activity.Plan.MunicipalityId) { RoadMapId = activity.Plan.Id, ActivityId = activity.Row.Id, Kind = TaskListKind.Open, From = route.From, Until = route.From };
        var before = (await lists.List(filter, turn.Today, 0, MostTasks)).Tasks.Select(task => task.Id).ToHashSet();
        var moved = await tasks.MoveDueOfAll(activity.Row.Id, route.From, route.To, turn.Member.PersonId, reason: null);
        var after = (await lists.List(filter with { From = route.To, Until = route.To }, turn.Today, 0, MostTasks)).Tasks;
        await news.Tell(after.Where(task => before.Contains(task.Id)).Select(task => MovedTask.Of(task, route.From)), why: null, turn);
        return Outcome.GoTo(new ActivityPage(activity.Row.Id), moved == 0 ? "Срок уже другой: посмотрите ещё раз." : $"Перенесено: {Counted.Tasks(moved)}. Школы узнали.");
    }
}
