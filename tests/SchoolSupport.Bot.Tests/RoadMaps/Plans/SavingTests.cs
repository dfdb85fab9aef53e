using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Сохранить» and «Отменить»: all or nothing, once.</summary>
public sealed class SavingTests
{
    private static readonly string[] Tables =
        ["road_map", "road_map_draft", "plan_activity", "activity_school", "activity_person", "occurrence", "programme_event", "plan_text"];

    [Fact]
    public async Task A_cancelled_draft_leaves_nothing_and_its_old_buttons_say_so()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Orders.Rows);
        var preview = coordinator.Screen!;

        await coordinator.Presses("Отменить");
        await coordinator.Presses("Да, отменить");
        coordinator.SeesToast("ничего не сохранилось");

        foreach (var table in Tables)
            Assert.Equal(0, await town.Look(session => session.Find<long>($"select count(*) from {table}")));
        await coordinator.PressesOld(preview, "Вопросы по срокам");
        await coordinator.PressesOld(preview, "Сохранить");
        Assert.Equal(0, await director.Count("дорожная карта"));
    }

    [Fact]
    public async Task Ten_taps_save_a_plan_once_and_two_coordinators_do_too()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        var other = await town.Coordinator("Игорь Лесной");
        await coordinator.Loads(Orders.Rows);
        await coordinator.Presses("Сохранить");
        await other.Says("/plans");
        await other.Presses("1.");
        await other.Presses("Сохранить");

        await coordinator.PressesRapidly("Да, сохранить", 10);
        await other.Presses("Да, сохранить");
        await coordinator.Receives("План действует");
        await director.Receives("Новая дорожная карта");

        Assert.Equal(1, await coordinator.Count("План действует"));
        Assert.Equal(1, await director.Count("Новая дорожная карта"));
        var plan = await town.Running();
        Assert.Equal(6, (await town.RowsOf(plan.Id)).Count);
        await other.Says("/plans");
        await other.Presses("1.");
        other.Sees("6 мероприятий");
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_saving_is_made_good_after_the_restart()
    {
        await using var town = await Town.Open();
        foreach (var number in Enumerable.Range(1, 30))
            await town.School($"СОШ № {number}");
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads([.. Enumerable.Range(1, 60).Select(i => new[] { $"{i}", $"Мероприятие номер {i} о деле {i * 7}", "не реже одного в четверть", "ОУ района", "справка" })]);
        await coordinator.Presses("Сохранить");
        coordinator.Sees("Задач будет 7200");

        var plan = (await town.Draft()).Id;
        var before = (await town.Traffic())[^1].Number;
        await coordinator.Presses("Да, сохранить");
        await town.Until(async () => (await town.Traffic(before)).Any(call => call.Method == "sendChatAction"), "the saving to begin");
        await town.KillBot();
        await town.StartBot();

        await director.Receives("Новая дорожная карта");
        Assert.Equal(1, await director.Count("Новая дорожная карта"));
        var tally = await town.Look(session => new BoardStore(session).Schools(town.Municipality, new DateOnly(2026, 9, 8), plan));
        Assert.All(tally, school => Assert.Equal(240, school.Total));
        Assert.Equal(30, tally.Count);
    }

    [Fact]
    public async Task While_it_is_saved_nothing_of_it_can_be_changed()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Orders.Rows);
        var preview = coordinator.Screen!;
        await coordinator.Presses("Сохранить");
        var draft = await town.Draft();
        await town.InTurn(session => new SchoolSupport.Storage.Conversations.WorkQueue(session).Add("plan.save", $"{draft.Id}"));
        await coordinator.PressesOld(preview, "Отменить");

        coordinator.SeesToast("План сейчас сохраняется");
    }

    [Fact]
    public async Task A_plan_is_closed_after_a_second_press_and_its_tasks_are_no_longer_seen()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 10, 1), "Семинар", "СОШ № 12"));
        await coordinator.Says("/plans");
        await coordinator.Presses("1.");
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Закрыть план");
        coordinator.Sees("1 задача без подтверждения");
        await coordinator.Presses("Да, закрыть");

        coordinator.Sees("План закрыт");
        coordinator.DoesNotSee("Добавить мероприятие");
        await director.Says("/menu");
        director.DoesNotSee("Мои задачи");
        Assert.Equal(RoadMapState.Closed, Assert.Single(await town.Look(session => new RoadMapStore(session).OfMunicipality(town.Municipality))).State);
    }
}
