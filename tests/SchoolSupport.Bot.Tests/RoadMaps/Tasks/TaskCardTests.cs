using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.RoadMaps.Tasks;

public sealed class TaskCardTests
{
    private const string School = "СОШ № 12";
    private const string Other = "ООШ № 14";

    [Fact]
    public async Task A_card_says_what_each_kind_of_term_means()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 1), "Просроченная", School),
            PlannedRow.Until(new DateOnly(2026, 9, 8), "Сегодняшняя", School),
            PlannedRow.Until(new DateOnly(2026, 8, 15), "До приказа", School),
            Row("Две за полугодие", new ObligationDeadline(2, DeadlinePeriod.HalfYear, Plans.Year), "не реже двух раз в полугодие"),
            Row("Каждый месяц", new RecurringDeadline([DateSpan.Month(2026, 9), DateSpan.Month(2026, 10)]), "ежемесячно"),
            Row("После события", new EventDeadline("диагностической работы", new EventDelay(5, DelayUnit.WorkingDays)), "после диагностической работы"),
            Row("По плану", new PlanDeadline("плану работы"), "по плану работы"),
            Row("Постоянно", new ContinuousDeadline(Plans.Year), "постоянно"),
            Row("Весь год", new WindowDeadline(Plans.Year), "в течение года"),
            new PlannedRow(PlannedRow.New("Вдвоём", new UntilDeadline(new DateOnly(2026, 10, 2)), "до 2 октября") with { Owner = ActivityOwner.Joint, Form = "методический день" }, School, Other));
        string[] titles = ["Просроченная", "Сегодняшняя", "До приказа", "Две за полугодие", "Каждый месяц", "После события", "По плану", "Постоянно", "Весь год", "Вдвоём"];

        Approved.Holds("cards-by-term.approved.txt", await Cards(town, director, titles));
    }

    [Fact]
    public async Task A_card_says_how_its_task_stands()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Возвращённая", School),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Принятая", School),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Отменённая", School),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Передвинутая", School));
        await town.Returns(coordinator, await HandsIn(town, director, "Возвращённая"), "Приложите фото <участников>", new DateOnly(2026, 9, 20));
        await town.Accepts(coordinator, await HandsIn(town, director, "Принятая"));
        await town.Withdraws(coordinator, (await town.TaskOf("Отменённая", School)).Id, "Приказ изменён");
        var moved = await town.TaskOf("Передвинутая", School);
        await town.InTurn(session => new OccurrenceStore(session).MoveDue(moved.Id, moved.DueOn, new DateOnly(2026, 9, 25), coordinator.PersonId, "По просьбе школы"));
        var cards = await Cards(town, director, "Возвращённая", "Принятая", "Отменённая", "Передвинутая");
        await director.Presses("История");

        Approved.Holds("cards-by-state.approved.txt", $"{cards}\n\n{director.Shown()}");
    }

    [Fact]
    public async Task Nobody_sees_what_is_not_theirs()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var submission = 0L;
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Тайная задача", School));
        var task = await town.TaskOf("Тайная задача", School);
        submission = await HandsIn(town, director, "Тайная задача");
        var strangers = new[]
        {
            await town.Director(Other), await town.Member(Role.Teacher, School), await town.Member(Role.Tutor, null), await town.Member(Role.Curator, Other),
        };

        foreach (var stranger in strangers)
        {
            foreach (var route in new[] { $"t.card:{Base36.Write(task.Id)}", $"t.past:{Base36.Write(task.Id)}:0", $"t.do:{Base36.Write(task.Id)}", $"t.ready:{Base36.Write(task.Id)}", $"t.stop:{Base36.Write(task.Id)}", $"t.keep:{Base36.Write(task.Id)}", $"t.undo:{Base36.Write(task.Id)}:1", $"t.more:{Base36.Write(task.Id)}", $"t.ev:{Base36.Write(submission)}", $"t.send:{Base36.Write(submission)}:1", $"t.wipe:{Base36.Write(submission)}", "t.card:zzz" })
            {
                await stranger.Forges(route);
                stranger.DoesNotSee("Тайная", "Провели");
            }
        }

        Assert.Equal(OccurrenceState.Submitted, (await town.Task(task.Id)).State);
    }

    [Fact]
    public async Task What_is_in_a_draft_plan_is_seen_by_its_coordinators_only()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var coordinator = await town.Coordinator();
        await town.DraftPlan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Черновик", School));
        var card = $"t.card:{Base36.Write(await DraftTask(town))}";

        await director.Says("/menu");
        director.DoesNotSee("Мои задачи");
        await director.Forges(card);
        director.DoesNotSee("Черновик");
        await coordinator.Forges(card);
        coordinator.Sees("Черновик");
    }

    [Fact]
    public async Task A_curator_reads_the_paired_schools_tasks()
    {
        await using var town = await Town.Open();
        var curator = await town.Member(Role.Curator, School);
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Самообследование", School), PlannedRow.Until(new DateOnly(2026, 9, 11), "Чужая", Other));

        await curator.Says("/menu");
        await curator.Presses("Задачи школы · 1");
        curator.DoesNotSee("Чужая");
        await curator.Presses("1. Самообследование");

        curator.Sees("Самообследование", "История");
        curator.DoesNotSee("Выполнено", "Нужно больше времени");
        await curator.Presses("‹ К задачам");
        curator.Sees("Задачи школы");
    }

    [Fact]
    public async Task Whoever_acts_in_another_role_is_told_which_one_has_the_task()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Самообследование", School));
        var membership = await town.InTurn(async session =>
        {
            var memberships = new MembershipStore(session);
            var added = await memberships.Add(director.PersonId, Role.Tutor.Code, town.Municipality, null);
            await memberships.Enter(added);
            return added;
        });
        await director.Forges($"me.as:{Base36.Write(membership)}");

        await director.Forges($"t.card:{Base36.Write((await town.TaskOf("Самообследование", School)).Id)}");
        director.Sees("Эту задачу видит директор, СОШ № 12: смените роль");
        await director.Presses("Теперь я директор, СОШ № 12");

        director.Sees("Мои задачи · 1");
    }

    // Opened by their ids, which are others in every run.
    private static async Task<string> Cards(Town town, Actor director, params string[] titles)
    {
        var cards = new List<string>();
        foreach (var title in titles)
        {
            await director.Forges($"t.card:{Base36.Write((await town.TaskOf(title, School)).Id)}");
            cards.Add(director.Shown());
        }

        return string.Join("\n\n", cards);
    }

    private static PlannedRow Row(string title, Deadline deadline, string term) => new(PlannedRow.New(title, deadline, term), School);

    private static async Task<long> HandsIn(Town town, Actor director, string title) => await town.HandsIn(director, (await town.TaskOf(title, School)).Id);

    private static Task<long> DraftTask(Town town) => town.Look(async session =>
    {
        var plan = (await new RoadMapStore(session).Drafts(town.Municipality))[0];
        var activity = (await new ActivityStore(session).OfRoadMap(plan.Id))[0];
        return (await new OccurrenceStore(session).OfActivity(activity.Id))[0].Id;
    });
}
