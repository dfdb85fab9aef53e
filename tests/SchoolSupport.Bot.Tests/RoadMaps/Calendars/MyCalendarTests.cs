using System.Text;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Calendars;

public sealed class MyCalendarTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task Due_dates_come_as_a_file_whose_entries_move_when_they_are_moved()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School);
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Самообследование; часть 1, общая", School),
            PlannedRow.Until(new DateOnly(2026, 10, 23), "Опрос родителей", School),
            PlannedRow.Until(new DateOnly(2026, 10, 24), "Чужая задача", "ООШ № 14"),
            new PlannedRow(PlannedRow.New("Посещение уроков", new PlanDeadline("плану"), "по плану"), School));
        await director.Says("/zadachi");
        await director.PressesRapidly("В календарь", 10);
        await director.Receives("Здесь 2 срока");
        Assert.Equal(1, await director.Count("Здесь 2 срока"));
        var first = Unfolded(await director.NewestFile());

        var task = await town.TaskOf("Опрос родителей", School);
        await town.InTurn(session => new OccurrenceStore(session).MoveDue(task.Id, task.DueOn, new DateOnly(2026, 10, 30), coordinator.PersonId, null));
        await director.Presses("В календарь");
        await town.Until(async () => await director.Count("Здесь 2 срока") == 2, "the second file");
        var second = Unfolded(await director.NewestFile());

        Assert.Contains(@"SUMMARY:Срок: Самообследование\; часть 1\, общая", first, StringComparison.Ordinal);
        Assert.Contains($"UID:task-{task.Id}@schoolsupport\r\nDTSTAMP:20260908T060000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:20261023\r\n", first, StringComparison.Ordinal);
        Assert.Contains($"UID:task-{task.Id}@schoolsupport\r\nDTSTAMP:20260908T060000Z\r\nSEQUENCE:1\r\nDTSTART;VALUE=DATE:20261030\r\n", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Чужая", first, StringComparison.Ordinal);
    }

    private static string Unfolded(byte[] file) => Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal);

    [Fact]
    public async Task Without_dates_there_is_no_file()
    {
        await using var town = await Town.Open();
        var tutor = await town.Member(Role.Tutor, null);
        await town.Plan(new PlannedRow(PlannedRow.New("Консультации", new PlanDeadline("графику"), "по графику")) { Persons = [tutor] });

        await tutor.Says("/menu");
        await tutor.Presses("Мои задачи");
        await tutor.Presses("В календарь");

        await tutor.Receives("Сроков с датой пока нет");
    }
}
