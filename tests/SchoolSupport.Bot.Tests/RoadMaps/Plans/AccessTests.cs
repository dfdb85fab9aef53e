using System.Reflection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Plans;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>Forged buttons: another municipality's plans are as if they were not there, and a controller changes nothing.</summary>
public sealed class AccessTests
{
    private static readonly string[] Tables =
        ["road_map", "road_map_draft", "plan_activity", "activity_school", "activity_person", "occurrence", "programme_event", "calendar_change", "school_term_change", "work_item"];

    [Fact]
    public async Task Nothing_of_another_municipality_opens_to_any_forged_button()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await town.School("СОШ № 12");
        var foreign = await Foreign(town);
        var before = await Count(town);
        var named = typeof(PlanPage).Assembly.GetTypes().Where(type => type.Namespace == typeof(PlanPage).Namespace && type.IsSubclassOf(typeof(ChatRoute)) && NamesARow(type));

        foreach (var type in named)
        {
            await coordinator.Says("/menu");
            await coordinator.Forges(RouteCodec.OfThisProgram.Encode(Forged(type, foreign)));
            Assert.True(coordinator.Answer?.Text?.Contains("больше не действует", StringComparison.Ordinal) == true, $"{type.Name} opened: {coordinator.Shown()}");
        }

        Assert.Equal(before, await Count(town));
    }

    [Fact]
    public async Task A_controller_looks_at_everything_and_changes_nothing()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Role.Controller, null);
        var plan = await town.Plan(PlannedRow.Until(new DateOnly(2026, 10, 1), "Семинар", "СОШ № 12"));
        var ids = await IdsOf(town, plan);
        var before = await Count(town);
        await controller.Says("/menu");
        await controller.Presses("Дорожные карты");
        await controller.Presses("1.");
        controller.Sees("1 мероприятие");
        controller.DoesNotSee("Добавить", "Закрыть", "Новая редакция");
        await controller.Presses("Мероприятия");
        await controller.Presses("1");
        controller.Sees("СОШ № 12");
        controller.DoesNotSee("Изменить");

        foreach (var type in typeof(PlanPage).Assembly.GetTypes().Where(type => type.Namespace == typeof(PlanPage).Namespace && type.IsSubclassOf(typeof(ChatRoute))))
        {
            await controller.Says("/menu");
            await controller.Forges(RouteCodec.OfThisProgram.Encode(Forged(type, ids)));
        }

        Assert.Equal(before, await Count(town));
    }

    private static bool NamesARow(Type route) =>
        route.GetConstructors().Single().GetParameters().Any(parameter => parameter.ParameterType == typeof(long) && parameter.Name is not ("Replaces" or "Key"));

    private static ChatRoute Forged(Type type, Dictionary<string, long> ids)
    {
        var constructor = type.GetConstructors().Single();
        return (ChatRoute)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter, ids))]);
    }

    private static object Value(ParameterInfo parameter, Dictionary<string, long> ids) => parameter.ParameterType switch
    {
        var type when type == typeof(long) => ids.GetValueOrDefault(parameter.Name!, ids["Plan"]),
        var type when type == typeof(int) => parameter.Name == "Year" ? 2026 : 1,
        var type when type == typeof(bool) => true,
        var type when type == typeof(DateOnly) => new DateOnly(2026, 10, parameter.Name == "From" ? 1 : 8),
        var type => Enum.GetValues(type).GetValue(0)!,
    };

    private static async Task<Dictionary<string, long>> Foreign(Town town)
    {
        var plan = await town.InTurn(async session =>
        {
            var elsewhere = await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow");
            var school = await new SchoolStore(session).FindOrAdd(elsewhere, new SchoolName("СОШ № 7"), true);
            var year = new SchoolYear(2026).Days;
            var id = await new RoadMapStore(session).Add(new NewRoadMap(elsewhere, "Чужой план", year.First, year.Last, CreatedBy: null));
            var rows = await new ActivityStore(session).Add(id, [new NewActivity("Чужое дело", new UntilDeadline(new DateOnly(2026, 10, 1))), new NewActivity("Ждёт", new EventDeadline("ВПР"))]);
            await new ActivityStore(session).SetSchools(rows, [school]);
            return id;
        });
        await new PlanMaking(town.Database).MakeTasks(plan, personId: null);
        await town.InTurn(session => new RoadMapStore(session).Activate(plan));
        return await IdsOf(town, plan);
    }

    private static Task<Dictionary<string, long>> IdsOf(Town town, long plan) => town.Look(async session =>
    {
        var row = (await new ActivityStore(session).OfRoadMap(plan))[0];
        var task = (await new OccurrenceStore(session).OfActivity(row.Id))[0];
        var waiting = await session.Find<long>("select coalesce(max(id), 0) from programme_event where road_map_id = @plan", new { plan });
        return new Dictionary<string, long>
        {
            ["Plan"] = plan, ["Draft"] = plan, ["Activity"] = row.Id, ["Row"] = row.Id, ["Occurrence"] = task.Id, ["Event"] = waiting,
            ["School"] = task.Key.OriginId, ["Holder"] = task.Key.OriginId,
        };
    });

    private static Task<string> Count(Town town) => town.Look(async session =>
    {
        var counts = new List<string>();
        foreach (var table in Tables)
            counts.Add($"{table}: {await session.Find<long>($"select count(*) from {table}")}");
        counts.Add($"{await session.Find<long>("select count(*) from occurrence_event")}");
        counts.Add($"{await session.Find<string>("select min(state) || max(state) from road_map")}");
        counts.Add($"{await session.Find<string>("select min(due_on) || max(due_on) from occurrence")}");
        return string.Join('\n', counts);
    });
}
