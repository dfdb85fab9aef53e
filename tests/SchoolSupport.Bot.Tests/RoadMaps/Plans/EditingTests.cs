using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>A running plan: rows added and changed, dates moved, tasks given to others, events reported.</summary>
public sealed class EditingTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Fact]
    public async Task An_activity_is_added_by_conversation_and_its_schools_hear_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12"));
        await Open(coordinator);

        await coordinator.Presses("Ещё");
        await coordinator.Presses("Добавить мероприятие");
        await coordinator.Says("Вебинар для завучей");
        await coordinator.Says("до 20 ноября 2026");
        await coordinator.Presses("Да, верно");
        await coordinator.Presses("Результат");
        await coordinator.Says("не менее 2 вебинаров");
        await coordinator.Presses("Да, по 2");
        await coordinator.Presses("‹ К мероприятию");
        await Open(coordinator);
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Добавить мероприятие");
        await coordinator.Presses("Продолжить начатое");
        await coordinator.Presses("Кто отвечает");
        await coordinator.Presses("Все школы");
        await Open(coordinator);
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Добавить мероприятие");
        await coordinator.Presses("Продолжить начатое");
        await coordinator.Presses("Добавить в план");
        coordinator.Sees("Вебинар для завучей", "до 20 ноября 2026");
        await director.Receives("Новое в дорожной карте", "Вебинар для завучей");

        Assert.Equal(2, (await town.Tasks("Вебинар для завучей")).Count);
        Assert.Empty(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));
        town.Storyboard.Holds("addition.approved.txt");
    }

    [Fact]
    public async Task An_addition_given_up_leaves_nothing()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        var plan = await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12"));
        await Open(coordinator);
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Добавить мероприятие");
        await coordinator.Says("Лишнее");
        await coordinator.Presses("Срока нет");
        await coordinator.Presses("Отменить");
        await coordinator.Presses("Да, отменить");

        coordinator.Sees("1 мероприятие");
        Assert.Single(await town.RowsOf(plan));
        Assert.Empty(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));
    }

    [Fact]
    public async Task A_new_term_moves_open_tasks_and_leaves_what_was_handed_in()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var other = await town.Director("СОШ № 3");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12", "СОШ № 3"));
        await town.HandsIn(other, (await town.TaskOf("Семинар", "СОШ № 3")).Id);
        await OpenRow(coordinator);
        await coordinator.Presses("Изменить");

        await coordinator.Presses("Срок");
        await coordinator.Says("до 1 декабря 2026");
        await coordinator.Presses("Да, верно");
        coordinator.SeesToast("Новый срок");

        await director.Receives("новые сроки");
        Assert.Equal(0, await other.Count("новые сроки"));
        Assert.Equal(new DateOnly(2026, 12, 1), (await town.TaskOf("Семинар", "СОШ № 12")).DueOn);
        Assert.Equal(Due, (await town.TaskOf("Семинар", "СОШ № 3")).DueOn);
        town.Storyboard.Holds("new-term.approved.txt");
    }

    [Fact]
    public async Task A_school_leaves_a_row_and_comes_back_with_its_task()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.School("СОШ № 3");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12", "СОШ № 3"));
        await OpenRow(coordinator);
        await coordinator.Presses("Изменить");
        await coordinator.Presses("Кто отвечает");
        await coordinator.Presses("Выбрать школы");
        await coordinator.Presses("✓ СОШ № 12");
        await coordinator.Presses("Да, убрать");
        await director.Receives("Задача отменена");
        Assert.Equal(OccurrenceState.Withdrawn, (await town.TaskOf("Семинар", "СОШ № 12")).State);

        await coordinator.Presses("Выбрать школы");
        await coordinator.Presses("— СОШ № 12");
        await coordinator.Presses("Да, добавить");

        Assert.Equal(OccurrenceState.Planned, (await town.TaskOf("Семинар", "СОШ № 12")).State);
        Assert.Equal(2, (await town.Tasks("Семинар")).Count);
        town.Storyboard.Holds("school-leaves.approved.txt");
    }

    [Fact]
    public async Task A_row_is_taken_out_with_a_reason()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        var plan = await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12"));
        var task = (await town.TaskOf("Семинар", "СОШ № 12")).Id;
        await OpenRow(coordinator);
        await coordinator.Presses("Изменить");
        await coordinator.Presses("Убрать из плана");
        await coordinator.Says("исключено приказом № 12");

        await director.Receives("Задача отменена", "исключено приказом № 12");
        Assert.Empty(await town.RowsOf(plan));
        Assert.Equal(OccurrenceState.Withdrawn, (await town.Task(task)).State);
        town.Storyboard.Holds("row-removed.approved.txt");
    }

    [Fact]
    public async Task Dates_move_for_a_row_and_for_a_school_and_a_second_tap_moves_nothing_more()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12"));
        await OpenRow(coordinator);
        await coordinator.Presses("Изменить");
        await coordinator.Presses("Перенести сроки задач");
        await coordinator.Presses("чт, 15 октября");
        await coordinator.Says("20 октября");
        await director.Receives("новые сроки");
        Assert.Equal(new DateOnly(2026, 10, 20), (await town.TaskOf("Семинар", "СОШ № 12")).DueOn);

        await Open(coordinator);
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Перенести сроки школы");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Presses("на 7 дней");
        await coordinator.PressesRapidly("Да, перенести", 3);

        await director.Receives("позже на 7 дней");
        Assert.Equal(new DateOnly(2026, 10, 27), (await town.TaskOf("Семинар", "СОШ № 12")).DueOn);
        town.Storyboard.Holds("dates-moved.approved.txt");
    }

    [Fact]
    public async Task One_task_gets_another_date_another_school_and_comes_back_after_it_was_withdrawn()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var other = await town.Director("СОШ № 3");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, "Семинар", "СОШ № 12"));
        await OpenRow(coordinator);
        await coordinator.Presses("СОШ № 12");
        await coordinator.Presses("Перенести срок");
        await coordinator.Says("вчера");
        coordinator.Sees("уже прошло");
        await coordinator.Says("1 ноября");
        coordinator.Sees("1 ноября");
        await coordinator.Presses("Передать другим");
        await coordinator.Presses("СОШ № 3");
        await other.Receives("У вас новая задача");
        var task = Assert.Single(await town.Tasks("Семинар"));
        Assert.Equal(("СОШ № 3", new DateOnly(2026, 11, 1)), (task.SchoolName, task.DueOn));

        await coordinator.Presses("Снять с плана");
        await coordinator.Says("карантин");
        Assert.Equal(OccurrenceState.Withdrawn, (await town.Task(task.Id)).State);
        await coordinator.Presses("Вернуть в план");
        Assert.Equal(OccurrenceState.Planned, (await town.Task(task.Id)).State);
        town.Storyboard.Holds("one-task.approved.txt");
    }

    [Fact]
    public async Task An_event_reported_gives_tasks_their_dates_and_a_correction_moves_them()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await town.Plan(new PlannedRow(PlannedRow.New("Разбор итогов", new EventDeadline("проведения ВПР", new EventDelay(5, DelayUnit.WorkingDays)), "после проведения ВПР"), "СОШ № 12"));
        await Open(coordinator);
        await coordinator.Presses("События · 1");
        await coordinator.Presses("после проведения ВПР");
        await coordinator.Says("завтра");
        coordinator.Sees("ещё не наступило");
        await coordinator.Presses("Сегодня");

        await director.Receives("Теперь известно, когда");
        Assert.Equal(new DateOnly(2026, 9, 15), (await town.TaskOf("Разбор итогов", "СОШ № 12")).DueOn);
        await coordinator.Says("4 сентября");
        Assert.Equal(new DateOnly(2026, 9, 11), (await town.TaskOf("Разбор итогов", "СОШ № 12")).DueOn);
        town.Storyboard.Holds("event.approved.txt");
    }

    private static async Task Open(Actor coordinator)
    {
        await coordinator.Says("/plans");
        await coordinator.Presses("1.");
    }

    private static async Task OpenRow(Actor coordinator)
    {
        await Open(coordinator);
        await coordinator.Presses("Мероприятия");
        await coordinator.Presses("1");
    }
}
