using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Review;

/// <summary>«Со слов директора»: a coordinator puts in what a school has done.</summary>
public sealed class OnBehalfTests
{
    private const string School = "СОШ № 12";
    private const string Seminar = "Семинар по трудностям обучения";

    [Fact]
    public async Task A_coordinator_confirms_from_the_schools_words_which_is_logged_and_the_director_is_told()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 4), Seminar, School));

        await coordinator.Says("/menu");
        await coordinator.Presses("⚠ Просрочено · 1");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Presses("1. Семинар");
        await coordinator.Presses("Подтвердить со слов школы");
        await coordinator.Says("Павел Ильич по телефону: провели 3 сентября, было 24 учителя.");
        await coordinator.SendsPhoto();
        await coordinator.Presses("Готово");
        await coordinator.Presses("Подтвердить со слов школы");
        await coordinator.Presses("История");

        var task = await town.TaskOf(Seminar, School);
        Assert.Equal((OccurrenceState.Accepted, true), (task.State, task.Late));
        Assert.All((await town.Look(session => new OccurrenceStore(session).History(task.Id))).Skip(1), line => Assert.True(line.OnBehalf));
        Assert.Equal(1, await director.Count("с ваших слов"));
        town.Storyboard.Holds("on-behalf.approved.txt");
    }

    [Fact]
    public async Task A_controller_and_a_curator_confirm_nothing()
    {
        await using var town = await Town.Open();
        await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, School));
        var task = (await town.TaskOf(Seminar, School)).Id;

        foreach (var person in new[] { await town.Member(Role.Controller, null, "Игорь Соколовский"), await town.Member(Role.Curator, School, "Анна Полянская") })
        {
            await person.Says("/menu");
            await person.Forges(Bot.Conversations.RouteCodec.OfThisProgram.Encode(new CollectEvidence(task)));
            person.SeesToast("больше не действует");
        }

        Assert.Equal(OccurrenceState.Planned, (await town.TaskOf(Seminar, School)).State);
    }
}
