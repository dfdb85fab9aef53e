using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

/// <summary>What several schools do together.</summary>
public sealed class JointTests
{
    private const string Three = "СОШ № 3";
    private const string Twelve = "СОШ № 12";
    private const string Together = "Единый методический день";
    private const string Own = "Самообследование";

    [Theory, OnBothDatabases]
    public async Task One_hands_in_for_all_and_all_are_named(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (director, other, coordinator) = await Settle(town);

        await Begin(director, Together);
        director.Sees("Пришлите подтверждение");
        await director.Says("Провели вместе, 40 учителей");
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");
        await coordinator.Presses("Проверить");
        coordinator.Sees("совместно: СОШ № 12, СОШ № 3", "Провели вместе");
        await coordinator.Presses("✓ Принять");

        Assert.Equal(1, await director.Count("Координатор принял"));
        Assert.Equal(1, await other.Count("Координатор принял"));
        Assert.Equal(OccurrenceState.Accepted, (await town.Tasks(Together)).Single().State);
    }

    [Fact]
    public async Task A_curator_confirms_what_is_done_together_and_nothing_else()
    {
        await using var town = await Town.Open();
        var (_, _, coordinator) = await Settle(town);
        var curator = await town.Member(Role.Curator, Twelve, "Анна Полянская");

        await Begin(curator, Together);
        await curator.Says("Были на методическом дне, всё прошло");
        await curator.Presses("Готово");
        await curator.Presses("Отправить координатору");
        await coordinator.Presses("Проверить");
        coordinator.Sees("Отправил(а): Анна Полянская");
        await curator.Says("/menu");
        await curator.Forges(Bot.Conversations.RouteCodec.OfThisProgram.Encode(new Bot.RoadMaps.Evidence.CollectEvidence((await town.TaskOf(Own, Twelve)).Id)));
        curator.SeesToast("больше не действует");

        Assert.Equal(OccurrenceState.Submitted, (await town.Tasks(Together)).Single().State);
    }

    private static async Task<(Actor Director, Actor Other, Actor Coordinator)> Settle(Town town)
    {
        var director = await town.Director(Three, "Марина Зорина");
        var other = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        var together = PlannedRow.Until(new DateOnly(2026, 9, 10), Together, Three, Twelve);
        await town.Plan(
            together with { Activity = together.Activity with { Owner = ActivityOwner.Joint } }, PlannedRow.Until(new DateOnly(2026, 9, 11), Own, Twelve));
        return (director, other, coordinator);
    }

    private static async Task Begin(Actor who, string title)
    {
        await who.Says("/menu");
        await who.Presses(who.Screen!.Button("Мои задачи") is null ? "Задачи школы" : "Мои задачи");
        await who.Presses($"1. {title}");
        await who.Presses("Выполнено");
    }
}
