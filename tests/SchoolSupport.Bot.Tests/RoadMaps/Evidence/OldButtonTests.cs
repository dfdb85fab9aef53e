using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class OldButtonTests
{
    private const string School = "СОШ № 12";
    private const string Title = "Самообследование школы";

    [Theory, OnBothDatabases]
    public async Task Ten_rapid_taps_do_a_thing_once(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var coordinator = await town.Coordinator();
        var director = await Director(town);
        await director.PressesRapidly("Выполнено", 10);
        await director.Says("Первое");
        await director.Says("Второе");
        await director.Says("Третье");
        await director.PressesRapidly("Убрать последнее", 10);
        director.Sees("Принято: 2 текста.");
        await director.PressesRapidly("Готово", 10);
        director.Sees("Первое", "Второе");

        await director.PressesRapidly("Отправить координатору", 10);

        director.Sees("✓ Отправлено");
        Assert.Equal(1, await coordinator.Count("Отправлено 8 сентября"));
        var task = await town.TaskOf(Title, School);
        Assert.Single(await town.Look(session => new SubmissionStore(session).OfTask(task.Id)));
    }

    [Fact]
    public async Task Buttons_of_a_task_accepted_meanwhile_lead_to_its_card()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await Director(town);
        var (card, asking, check) = await Pages(director);
        var task = await town.TaskOf(Title, School);
        await director.Presses("Отправить координатору");
        await town.Accepts(coordinator, (await town.Task(task.Id)).SubmissionId!.Value);

        foreach (var (message, button) in new[] { (card, "Нужно больше времени"), (card, "Выполнено"), (asking, "Готово"), (check, "Убрать последнее"), (check, "Отправить координатору"), (asking, "Отмена") })
        {
            await director.PressesOld(message, button);
            director.Sees("ринят");
            director.DoesNotSee("Пришлите");
        }

        Assert.Equal(OccurrenceState.Accepted, (await town.Task(task.Id)).State);
    }

    [Fact]
    public async Task What_is_withdrawn_meanwhile_needs_no_evidence()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await Director(town);
        var (card, asking, check) = await Pages(director);
        var task = await town.TaskOf(Title, School);
        await town.Withdraws(coordinator, task.Id, "Приказ изменён");

        await director.SendsPhoto();
        director.Sees("Задача отменена: подтверждать её не нужно.", "«Приказ изменён»");
        foreach (var (message, button) in new[] { (card, "Выполнено"), (asking, "Готово"), (check, "Отправить координатору") })
        {
            await director.PressesOld(message, button);
            director.DoesNotSee("Пришлите", "✓ Отправлено");
        }

        Assert.Equal(OccurrenceState.Withdrawn, (await town.Task(task.Id)).State);
    }

    [Fact]
    public async Task What_went_to_another_school_is_out_of_sight()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await Director(town);
        var (card, asking, check) = await Pages(director);
        var task = await town.TaskOf(Title, School);
        await town.Reassigns(coordinator, task.Id, "ООШ № 14");

        await director.SendsPhoto();
        director.Sees("Этой страницы больше нет, или она открыта не вам.");
        foreach (var (message, button) in new[] { (card, "Выполнено"), (card, "История"), (asking, "Готово"), (check, "Отправить координатору"), (check, "Убрать последнее") })
        {
            await director.PressesOld(message, button);
            director.DoesNotSee("Пришлите", "✓ Отправлено", "Слова");
        }

        Assert.Equal(OccurrenceState.Planned, (await town.Task(task.Id)).State);
    }

    [Fact]
    public async Task A_closed_plan_takes_nothing_any_more()
    {
        await using var town = await Town.Open();
        var director = await Director(town);
        var (card, _, check) = await Pages(director);
        var task = await town.TaskOf(Title, School);
        await town.InTurn(session => new RoadMapStore(session).Close(task.RoadMapId));

        await director.Says("Ещё слова");
        director.Sees("Этот план закрыт");
        await director.PressesOld(check, "Отправить координатору");
        director.Sees("Этот план закрыт");
        await director.PressesOld(card, "Нужно больше времени");
        director.Sees("Этот план закрыт");

        Assert.Equal(OccurrenceState.Planned, (await town.Task(task.Id)).State);
    }

    [Fact]
    public async Task A_forged_piece_of_another_task_is_not_taken_out()
    {
        await using var town = await Town.Open();
        var director = await Director(town, "ООШ № 14");
        await Pages(director);
        var other = await town.Director("ООШ № 14");
        var theirs = await town.TaskOf(Title, "ООШ № 14");
        var draft = await town.InTurn(async session =>
        {
            var evidence = new EvidenceStore(session);
            var begun = (await evidence.FindOrStart(theirs.Id, other.PersonId))!.Value;
            await evidence.Add(begun, new NewPiece(PieceKind.Text, other.PersonId) { Body = "Наше" });
            return begun;
        });
        var piece = Assert.Single(await town.Look(session => new EvidenceStore(session).Of(draft)));
        var mine = await town.TaskOf(Title, School);

        await director.Forges($"t.undo:{Base36.Write(mine.Id)}:{Base36.Write(piece.Id)}");
        await director.Forges($"t.ev:{Base36.Write(draft)}");

        director.DoesNotSee("Наше");
        Assert.Single(await town.Look(session => new EvidenceStore(session).Of(draft)));
    }

    [Fact]
    public async Task Nobody_but_the_school_sees_what_is_not_handed_in_yet()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Core.Schools.Role.Controller, null);
        var director = await Director(town);
        await Pages(director);
        var task = await town.TaskOf(Title, School);
        var draft = (await town.Look(session => new EvidenceStore(session).Draft(task.Id)))!.Value;

        await controller.Forges($"t.ev:{Base36.Write(draft)}");
        controller.DoesNotSee("Слова");
        await controller.Forges($"t.card:{Base36.Write(task.Id)}");
        controller.Sees(Title);
        controller.DoesNotSee("Выполнено", "Продолжить");
    }

    private static async Task<Actor> Director(Town town, params string[] schools)
    {
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Title, [School, .. schools]));
        await director.Says("/zadachi");
        await director.Presses("1. ");
        return director;
    }

    private static async Task<(ShownMessage Card, ShownMessage Asking, ShownMessage Check)> Pages(Actor director)
    {
        var card = director.Screen!;
        await director.Presses("Выполнено");
        await director.Says("Слова");
        var asking = director.Screen!;
        await director.Presses("Готово");
        return (card, asking, director.Screen!);
    }
}
