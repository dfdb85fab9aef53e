using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class CollectingTests
{
    private const string School = "СОШ № 12";
    private const string Seminar = "Семинар по преодолению учебных трудностей";
    private static readonly byte[] Report = [.. Enumerable.Range(0, 3000).Select(number => (byte)number)];

    [Fact]
    public async Task Evidence_of_every_kind_is_collected_checked_and_handed_in()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(new PlannedRow(
            PlannedRow.New(Seminar, new ObligationDeadline(1, DeadlinePeriod.Term, Plans.Year), "Не реже одного раза в четверть"), School));
        await director.Says("/menu");
        await director.Presses("Мои задачи");
        await director.Presses("1. Семинар");
        await director.Presses("Выполнено");
        await director.Says("Провели семинар, было 28 учителей.");
        await director.SendsPhoto();
        await director.SendsAlbum(3);
        await director.SendsFile("программа.docx", Report, "Программа семинара");
        await director.SendsVoice();
        await director.SendsSticker();
        await director.Says("Новость: school12.example.ru/news/7");
        await director.Presses("Убрать последнее");
        await director.Presses("Готово");
        await director.Says("https://school12.example.ru/news/8");
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");
        await coordinator.Presses("Проверить");
        await coordinator.Presses("Показать файлы · 5");
        await director.Presses("Посмотреть");
        await director.Presses("‹ К задаче");
        await director.Presses("История");

        var task = await town.TaskOf(Seminar, School);
        Assert.Equal(OccurrenceState.Submitted, task.State);
        var pieces = await town.Look(session => new EvidenceStore(session).Of(task.SubmissionId!.Value));
        Assert.Equal(new PieceTally(4, 1, 1, 1), PieceTally.Of(pieces.Select(piece => piece.Kind)));
        town.Storyboard.Holds("collecting.approved.txt");
    }
}
