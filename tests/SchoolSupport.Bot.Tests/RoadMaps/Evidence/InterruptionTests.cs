using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class InterruptionTests
{
    private const string School = EvidenceTown.School;
    private const string Title = EvidenceTown.Title;
    private static readonly DateOnly Due = new(2026, 9, 10);

    [Fact]
    public async Task Commands_menus_and_restarts_in_the_middle_lose_nothing()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.BeginsToCollect();
        await director.SendsPhoto();
        await director.Says("/menu");
        await director.Says("Провели 7 сентября");
        await director.Presses("Да");
        await director.Says("/help");
        await director.SendsAlbum(3);
        await director.Presses("Да");
        await director.Says("/menu");
        await director.SendsFile("карта.xlsx", [1, 2, 3]);
        await director.Presses("Нет");
        await town.RestartBot(brutally: true);
        await director.SendsFile("карта.xlsx", [1, 2, 3]);
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");

        Assert.Equal(new PieceTally(4, 1, 0, 1), await Tally(town));
        town.Storyboard.Holds("interrupted.approved.txt");
    }

    [Fact]
    public async Task After_cancel_the_rest_waits_on_the_card()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.BeginsToCollect();
        await director.SendsPhoto();
        await director.Says("/cancel");
        director.Sees("Всё сохранено");
        await director.SendsPhoto();
        director.Sees("откройте её в меню");

        await director.Says("/zadachi");
        await director.Presses("1. ");
        await director.Presses("Продолжить · 1 фото");
        await director.Says("Ещё слова");

        director.Sees("Принято: 1 фото, 1 текст.");
    }

    [Fact]
    public async Task Whoever_stops_is_asked_what_becomes_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.BeginsToCollect();
        await director.Presses("Отмена");
        director.Sees("Выполнено", "Нужно больше времени");
        await director.Presses("Выполнено");
        await director.SendsPhoto();
        await director.Presses("Отмена");
        director.Sees("Собрано: 1 фото.", "Оставить на потом", "Удалить");
        var asked = director.Screen!;
        await director.Presses("Оставить на потом");
        director.SeesToast("Собранное сохранено");
        await director.Presses("Продолжить · 1 фото");
        await director.Presses("Отмена");
        await director.Presses("Удалить");
        director.SeesToast("Собранное удалено.");
        director.Sees("Выполнено");
        await director.Presses("Выполнено");
        await director.Says("Новое начало");

        await director.PressesOld(asked, "Удалить");

        director.DoesNotSee("удалено");
        Assert.Equal("Новое начало", Assert.Single(await Pieces(town)).Body);
    }

    [Fact]
    public async Task Two_people_of_a_school_collect_together_and_one_hands_in()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        var deputy = await town.Director(School, "Анна Полянская");
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.BeginsToCollect();
        await director.Says("Справка готова");
        await director.Presses("Готово");
        await deputy.BeginsToCollect("Продолжить");
        deputy.Sees("Принято: 1 текст.");
        await deputy.SendsPhoto();
        deputy.Sees("Принято: 1 фото, 1 текст.");

        await director.Presses("Отправить координатору");
        director.SeesToast("кое-что изменилось");
        director.Sees("1 фото", "Справка готова");
        await director.Presses("Отправить координатору");
        await deputy.Presses("Готово");
        deputy.Sees("Подтверждение уже отправлено, оно у координатора.");
        await deputy.SendsPhoto();

        deputy.Sees("откройте её в меню");
        Assert.Equal(1, await coordinator.Count("Отправлено 8 сентября"));
    }

    [Fact]
    public async Task A_piece_that_came_after_handing_in_is_not_taken()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var deputy = await town.Director(School, "Анна Полянская");
        await town.Plan(PlannedRow.Until(Due, Title, School));
        await director.BeginsToCollect();
        await town.HandsIn(deputy, (await town.TaskOf(Title, School)).Id);

        await director.SendsPhoto();

        director.Sees("Подтверждение уже отправлено, оно у координатора.", Title);
        Assert.Single(await Pieces(town));
    }

    private static async Task<PieceTally> Tally(Town town) => PieceTally.Of((await Pieces(town)).Select(piece => piece.Kind));

    private static async Task<IReadOnlyList<EvidenceRow>> Pieces(Town town)
    {
        var task = await town.TaskOf(Title, School);
        return await town.Look(async session =>
        {
            var evidence = new EvidenceStore(session);
            return await evidence.Of(task.SubmissionId ?? (await evidence.Draft(task.Id))!.Value);
        });
    }
}
