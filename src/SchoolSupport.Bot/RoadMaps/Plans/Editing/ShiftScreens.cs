using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class ShiftSchoolsScreen(PlanAccess access, BoardStore boards) : Screen<ShiftSchools, RoadMapRow>
{
    private const int PerPage = 8;

    protected override async Task<RoadMapRow?> Admit(ShiftSchools route, Turn turn) =>
        await access.ToRun(route.Plan, turn) is { State: RoadMapState.Active } plan ? plan : null;

    protected override async Task<Page> Show(RoadMapRow subject, ShiftSchools route, Turn turn)
    {
        var open = (await boards.Schools(subject.MunicipalityId, turn.Today, subject.Id)).Where(school => school.Open > 0).ToList();
        var part = Parts.Of(open, route.Page, PerPage);
        return new Page(open.Count == 0
                ? (Html)$"<b>{subject.Short(80)}</b>\nОткрытых задач у школ нет."
                : $"<b>{subject.Short(80)}</b>\nУ какой школы перенести все открытые сроки? Например, из-за карантина.")
            .Grid(1, part.Items.Select(school => Button.To($"{school.SchoolName} · {school.Open}", new ShiftSchool(subject.Id, school.SchoolId))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("‹ К плану", new PlanPage(subject.Id)));
    }
}

/// <summary>A school of a running plan.</summary>
internal sealed record PlanSchool(RoadMapRow Plan, SchoolRow School);

internal sealed class PlanSchools(PlanAccess access, SchoolStore schools)
{
    public async Task<PlanSchool?> ToRun(long plan, long school, Turn turn) =>
        await access.ToRun(plan, turn) is { State: RoadMapState.Active } found && await schools.Find(school) is { } named && named.MunicipalityId == found.MunicipalityId
            ? new PlanSchool(found, named)
            : null;
}

internal sealed class ShiftSchoolReceiver(PlanAccess access, PlanSchools schools) : PlanQuestion<ShiftSchool, PlanSchool>(access)
{
    public const int Most = 366;
    private static readonly int[] Offered = [7, 14, 30];

    protected override Task<PlanSchool?> Admit(ShiftSchool route, Turn turn) => schools.ToRun(route.Plan, route.School, turn);

    protected override RoadMapRow PlanOf(PlanSchool subject) => subject.Plan;

    protected override Asking Ask(PlanSchool subject, ShiftSchool route) => new($"Напишите, пожалуйста, на сколько дней перенести: число от 1 до {Most}.", "на сколько дней перенести");

    protected override Task<Page> Question(PlanSchool subject, ShiftSchool route, Turn turn) => Task.FromResult(
        new Page($"<b>{subject.School.Name}</b>\nНа сколько дней перенести все открытые сроки по этому плану? Выберите или напишите число дней.")
            .Row(Offered.Select(days => Button.To(Days(days), new ShiftBy(subject.Plan.Id, subject.School.Id, days))))
            .Row(Button.To("‹ Назад", new ShiftSchools(subject.Plan.Id))));

    protected override async Task<Outcome> Take(string text, PlanSchool subject, ShiftSchool route, bool confirmed, Turn turn) =>
        int.TryParse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Most
            ? Outcome.GoTo(new ShiftBy(subject.Plan.Id, subject.School.Id, days))
            : await Again($"Нужно число от 1 до {Most}.", subject, route, turn);

    public static string Days(int days) => $"на {Counted.Days(days)}";
}

internal sealed class ShiftByCommand(PlanSchools schools, TaskListStore lists, OccurrenceStore tasks, MovedNews news) : Command<ShiftBy, PlanSchool>
{
    private const int MostTasks = 2000;

    protected override Task<PlanSchool?> Admit(ShiftBy route, Turn turn) => schools.ToRun(route.Plan, route.School, turn);

    protected override async Task<Outcome> Run(PlanSchool subject, ShiftBy route, Turn turn)
    {
        if (route.Days is < 1 or > ShiftSchoolReceiver.Most)
            return Outcome.Refused;
        var open = await Open(subject, turn);
        if (open.Count == 0)
            return Outcome.GoTo(new ShiftSchools(subject.Plan.Id), "Открытых задач со сроком у школы нет.");
        if (route.Stamp == 0)
            return Outcome.Show(Ask(subject, route, open));
        return Outcome.GoTo(new ShiftSchools(subject.Plan.Id), route.Stamp == StampOf(open) ? await Shift(subject, route, open, turn) : "Сроки уже другие: посмотрите ещё раз.");
    }

    private static int StampOf(IReadOnlyList<OccurrenceRow> open) => 1 + (int)(open.Sum(task => (long)task.DueOn!.Value.DayNumber) % 1_000_000_000);

    private static Page Ask(PlanSchool subject, ShiftBy route, IReadOnlyList<OccurrenceRow> open) => new Page(
            $"<b>{subject.School.Name}</b>: {Counted.Tasks(open.Count)}, сроки станут позже {ShiftSchoolReceiver.Days(route.Days)}. Задачи, которые школа делает вместе с другими, не изменятся. Перенести?")
        .Row(Button.To("Да, перенести", route with { Stamp = StampOf(open) }), Button.To("Нет", new ShiftSchools(subject.Plan.Id)));

    private async Task<string> Shift(PlanSchool subject, ShiftBy route, IReadOnlyList<OccurrenceRow> open, Turn turn)
    {
        var moved = new List<MovedTask>();
        foreach (var task in open)
        {
            var later = task.DueOn!.Value.AddDays(route.Days);
            if (await tasks.MoveDue(task.Id, task.DueOn, later, turn.Member.PersonId, "Сроки школы перенесены") is null)
                moved.Add(MovedTask.Of(task with { DueOn = later }, task.DueOn));
        }

        await news.Tell(moved, $"План «{subject.Plan.Short(80)}»: позже {ShiftSchoolReceiver.Days(route.Days)}.", turn);
        return $"Перенесено: {Counted.Tasks(moved.Count)}. Школа узнала.";
    }

    private async Task<IReadOnlyList<OccurrenceRow>> Open(PlanSchool subject, Turn turn)
    {
        var filter = new TaskFilter(subject.Plan.MunicipalityId) { RoadMapId = subject.Plan.Id, SchoolId = subject.School.Id, Kind = TaskListKind.Open };
        return [.. (await lists.List(filter, turn.Today, 0, MostTasks)).Tasks.Where(task => !task.Joint && task.DueOn is not null)];
    }
}
