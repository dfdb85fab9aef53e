using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Tests.Events;

public sealed class EventCreatingTests
{
    [Fact]
    public async Task A_coordinator_creates_a_webinar_by_conversation_and_those_invited_hear_of_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var director = await town.Director("ООШ № 14", "Елена Крылатова");
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 10, 1), "Опрос родителей", "СОШ № 12"),
            new PlannedRow(PlannedRow.New("Вебинар для учителей", new ObligationDeadline(1, DeadlinePeriod.Term, Plans.Year), "Не реже одного в четверть"), "СОШ № 12"));
        await coordinator.Says("/events");
        await coordinator.Presses("Создать мероприятие");
        await coordinator.Presses("Вебинар");
        await coordinator.Says("Смысловое чтение на уроках");
        await coordinator.Presses("15");
        await coordinator.Says("после обеда");
        await coordinator.Presses("15:00");
        await coordinator.Says("1,5 часа");
        await coordinator.Presses("Онлайн");
        await coordinator.Says("https://meet.example.ru/7");
        await coordinator.Presses("30");
        await coordinator.Presses("— Директора");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("2. Вебинар");
        await coordinator.Presses("Число мест");
        await coordinator.Says("25");
        await coordinator.Presses("Объявить");
        await teacher.Receives("Приглашаем вас", "Смысловое чтение");
        await director.Receives("Приглашаем вас");
        await teacher.Presses("Записаться");
        await director.Presses("Не смогу");
        await coordinator.Presses("Записались");
        town.Storyboard.Holds("creating.approved.txt");
    }

    [Fact]
    public async Task A_tutor_creates_a_group_consultation_whose_time_is_then_taken()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor("Вера Ветрова");
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        await tutor.Says("/events");
        await tutor.Presses("Создать мероприятие");
        tutor.DoesNotSee("Семинар");
        await tutor.Presses("Групповая консультация");
        await tutor.Says("Разбор ВПР");
        await tutor.Says("15 сентября в 16:00");
        await tutor.Presses("1");
        await tutor.Presses("Онлайн");
        await tutor.Presses("Ссылку пришлю позже");
        await tutor.Presses("30");
        await tutor.Presses("Дальше");
        await tutor.Presses("Объявить");
        await teacher.Receives("Групповая консультация", "Разбор ВПР");
        Assert.Equal(12, await town.Look(session => session.Find<long>("select count(*) from busy_cell where person_id = @id", new { id = tutor.PersonId })));

        await tutor.Says("/events");
        await tutor.Presses("Создать мероприятие");
        await tutor.Presses("Групповая консультация");
        await tutor.Says("Ещё одна");
        await tutor.Says("15.09 в 16:30");
        await tutor.Presses("1");
        await tutor.Presses("Очно");
        await tutor.Says("Центр, каб. 3");
        await tutor.Presses("Без ограничений");
        await tutor.Presses("Дальше");
        tutor.Sees("У ведущего в это время уже занято");
        await tutor.Presses("Объявить");
        tutor.Sees("уже есть консультация или другое мероприятие");
        await tutor.Presses("Выбрать время");
        await tutor.Says("15.09 в 17:00");
        await tutor.Presses("Объявить");
        tutor.Sees("Центр, каб. 3", "17:00");
        await teacher.Receives("Групповая консультация", "Ещё одна");
        town.Storyboard.Holds("group-consultation.approved.txt");
    }

    [Fact]
    public async Task A_draft_waits_where_it_was_left_and_can_be_thrown_away()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/events");
        await coordinator.Presses("Создать мероприятие");
        await coordinator.Presses("Групповая консультация");
        await coordinator.Presses("Веду сам");
        await coordinator.Says("Черновая тема");
        await town.RestartBot();
        await coordinator.Says("/events");
        await coordinator.Presses("Черновик · Черновая тема");
        coordinator.Sees("В какой день?");
        await coordinator.Says("вчера");
        coordinator.Sees("не подходит");
        await coordinator.Presses("Отложить");
        await coordinator.Presses("Черновик");
        var id = (await town.Look(session => session.Query<long>("select id from event")))[0];
        await coordinator.Follows(new Bot.Events.DropEvent(id));
        await coordinator.Presses("Удалить");

        coordinator.DoesNotSee("Черновая тема");
        await coordinator.Follows(new Bot.Events.EventDraft(id));
        coordinator.SeesToast("больше не действует");
    }
}
