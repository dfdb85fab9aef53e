using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.RoadMaps.Boards;

/// <summary>How schools stand, whom to call, one tap to remind and one to give time.</summary>
public sealed class BoardTests
{
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Survey = "Опрос родителей";
    private const string Passport = "Социальный паспорт";

    [Fact]
    public async Task A_coordinator_sees_who_is_behind_reminds_and_gives_time()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Invited(Role.Director, Fourteen, "Пётр Громов");
        var coordinator = await town.Coordinator();
        await Plan(town);
        await town.HandsIn(director, (await town.TaskOf(Survey, Twelve)).Id);
        await director.Says("/menu");

        town.Storyboard.Scene("Доска");
        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("1. СОШ № 12");
        await coordinator.Presses("Напомнить");
        await coordinator.Presses("Напомнить");
        await coordinator.Presses("Дать ещё время");
        await coordinator.Presses("До 15 сентября");
        town.Storyboard.Scene("Все, у кого просрочено");
        await coordinator.Says("/menu");
        await coordinator.Presses("⚠ Просрочено · 1");
        await coordinator.Presses("Напомнить всем");
        await coordinator.Presses("По школам");
        await coordinator.Presses("ООШ № 14");

        Assert.Equal([Moved, Moved], [(await town.TaskOf(Seminar, Twelve)).DueOn, (await town.TaskOf(Passport, Twelve)).DueOn]);
        Assert.Equal(new DateOnly(2026, 9, 4), (await town.TaskOf(Seminar, Fourteen)).DueOn);
        town.Storyboard.Holds("board.approved.txt");
    }

    [Fact]
    public async Task A_director_who_has_not_come_in_or_is_missing_is_invited_from_the_schools_page()
    {
        await using var town = await Town.Open();
        await town.Invited(Role.Director, Twelve, "Павел Рябинин");
        await town.School(Fourteen);
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null);
        await Plan(town);

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        var schools = coordinator.Screen!;
        await coordinator.Presses("1. СОШ № 12");
        await coordinator.Presses("Приглашение директора");
        coordinator.Sees("Павел Рябинин", "Новая ссылка");
        await coordinator.PressesOld(schools, "2. ООШ № 14");
        await coordinator.Presses("Пригласить директора");
        coordinator.Sees("директор, ООШ № 14");
        await controller.Says("/menu");
        await controller.Presses("Школы");
        await controller.Presses("2. ООШ № 14");
        controller.DoesNotSee("Пригласить директора");
    }

    [Fact]
    public async Task Nobody_is_reminded_by_hand_out_of_hours_but_on_the_next_working_morning_of_what_is_still_to_do()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var director = await town.Director(Twelve, "Павел Рябинин");
        var other = await town.Director(Fourteen, "Пётр Громов");
        var coordinator = await town.Coordinator();
        await Plan(town);
        town.GoTo(new DateOnly(2026, 9, 12), 22);
        await town.Quiet();

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("1. СОШ № 12");
        await coordinator.Presses("Напомнить");
        coordinator.SeesToast("Сейчас нерабочее время");
        await coordinator.Says("/menu");
        await coordinator.Presses("⚠ Просрочено");
        await coordinator.Presses("Напомнить всем");
        coordinator.Sees("напомню в ближайшее рабочее утро · 1: ООШ № 14", "Сегодня уже напоминали · 1: СОШ № 12");
        await town.Quiet();
        Assert.Equal((0, 0), (await director.Count("Координатор напоминает"), await other.Count("Координатор напоминает")));

        await town.HandsIn(other, (await town.TaskOf(Seminar, Fourteen)).Id);
        await town.HandsIn(other, (await town.TaskOf(Survey, Fourteen)).Id);
        town.GoTo(new DateOnly(2026, 9, 14), 9, 1);
        await director.Receives("Координатор напоминает");
        town.GoTo(new DateOnly(2026, 9, 15), 9, 1);
        await town.Quiet();

        Assert.Equal((1, 0), (await director.Count("Координатор напоминает"), await other.Count("Координатор напоминает")));
    }

    [Fact]
    public async Task A_directors_name_leads_to_the_account_and_the_phone_can_be_tapped()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.InTurn(session => new PersonStore(session).SetPhone(director.PersonId, "+79120000001"));
        var coordinator = await town.Coordinator();
        await Plan(town);

        await coordinator.Says("/menu");
        await coordinator.Presses("⚠ Просрочено");
        await coordinator.Presses("СОШ № 12");

        coordinator.Sees("Директор: Павел Рябинин, +7 912 000-00-01", "получает сообщения");
        Assert.Contains("<span class=\"text_mention\">Павел Рябинин</span>", coordinator.Screen!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_given_answers_the_request_for_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await Plan(town);
        var task = (await town.TaskOf(Seminar, Twelve)).Id;
        await town.InTurn(async session => Assert.Null(await new ExtensionStore(session).Ask(task, director.PersonId, "Болеет ведущий", null)));

        await coordinator.Says("/menu");
        await coordinator.Presses("⚠ Просрочено");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Presses("Дать ещё время");
        await coordinator.Says("20 сентября");

        Assert.Equal(new DateOnly(2026, 9, 20), (await town.TaskOf(Seminar, Twelve)).DueOn);
        Assert.Null(await town.Look(session => new ExtensionStore(session).Open(task)));
        Assert.Equal(1, await director.Count("Больше времени дали"));
        coordinator.Sees("Просроченного нет");
    }

    [Fact]
    public async Task Forty_schools_come_in_pages_and_in_either_order()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var schools = Enumerable.Range(1, 40).Select(number => $"СОШ № {number}").ToArray();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 30), Survey, schools), PlannedRow.Until(new DateOnly(2026, 9, 4), Seminar, "СОШ № 33"));

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        coordinator.Sees("1. СОШ № 33", "Дальше: 2 из 5");
        await coordinator.Presses("По названию");
        coordinator.Sees("1. СОШ № 1", "8. СОШ № 8");
        await coordinator.Presses("Дальше");
        coordinator.Sees("9. СОШ № 9", "Раньше");
    }

    [Fact]
    public async Task Another_municipalitys_schools_and_tasks_do_not_exist_here()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await Plan(town);
        var (school, task) = await Elsewhere(town);

        foreach (var route in new Bot.Conversations.ChatRoute[]
        {
            new SchoolBoard(school), new HolderTasks(school, TaskPart.Open), new OverdueOf(school), new NudgeHolder(school), new NudgeTask(task),
            new GiveTime(school, 0), new GiveTimeUntil(0, task, Moved), new Bot.RoadMaps.Review.WithdrawTask(task),
        })
        {
            await coordinator.Says("/menu");
            await coordinator.Forges(Bot.Conversations.RouteCodec.OfThisProgram.Encode(route));
            coordinator.SeesToast("больше не действует");
        }
    }

    private static DateOnly Moved => new(2026, 9, 15);

    private static Task<long> Plan(Town town) => town.Plan(
        PlannedRow.Until(new DateOnly(2026, 9, 4), Seminar, Twelve, Fourteen),
        PlannedRow.Until(new DateOnly(2026, 9, 1), Passport, Twelve),
        PlannedRow.Until(new DateOnly(2026, 9, 30), Survey, Twelve, Fourteen));

    private static Task<(long School, long Task)> Elsewhere(Town town) => town.InTurn(async session =>
    {
        var municipality = await new Storage.Schools.MunicipalityStore(session).FindOrAdd("Чужой район", Town.Zone);
        var school = await new Storage.Schools.SchoolStore(session).FindOrAdd(municipality, new SchoolName("СОШ № 5"), null);
        var plans = new RoadMapStore(session);
        var plan = await plans.Add(new NewRoadMap(municipality, "Чужой план", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31), CreatedBy: null));
        var activity = (await new ActivityStore(session).Add(plan, [new NewActivity("Чужое дело", new UntilDeadline(new DateOnly(2026, 9, 2)))]))[0];
        await new ActivityStore(session).SetSchools([activity], [school]);
        await new PlanChanges(session).Apply(activity, (await session.Find<long>("select min(id) from person")), "новая");
        await plans.Activate(plan);
        return (school, (await new OccurrenceStore(session).OfActivity(activity))[0].Id);
    });
}
