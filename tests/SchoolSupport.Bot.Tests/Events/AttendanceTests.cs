using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.Events;

public sealed class AttendanceTests
{
    private const string Row = "Семинар по преодолению учебных трудностей";

    [Fact]
    public async Task An_event_with_its_attendance_list_becomes_evidence_of_the_schools_that_took_part()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var late = await town.Teacher("ООШ № 14", "Денис Осокин");
        await town.Plan(new PlannedRow(
            PlannedRow.New(Row, new ObligationDeadline(1, DeadlinePeriod.Term, Plans.Year), "Не реже одного раза в четверть"), "СОШ № 12", "ООШ № 14"));
        var activity = (await town.TaskOf(Row, "СОШ № 12")).ActivityId;
        var id = await town.Event(coordinator, activity: activity);
        await teacher.SignsUp();
        await director.SignsUp();
        town.Clock.MoveTo(EventTown.Begin.AddHours(2));
        town.Storyboard.Scene("После семинара");
        await coordinator.Says("/events");
        await coordinator.Presses("Отметить, кто был");
        await coordinator.Presses("— Анна Полянская");
        await coordinator.Presses("Пришёл кто-то ещё");
        await coordinator.Presses("ООШ № 14");
        await coordinator.Presses("Денис Осокин");
        await coordinator.Presses("Закрыть список");
        await coordinator.Presses("Да, закрыть");
        await coordinator.Presses("Проверить подтверждения");
        await director.Receives("Участие записано подтверждением");
        await director.Presses("Открыть задачу");
        await director.Presses("Посмотреть");
        town.Storyboard.Holds("attendance.approved.txt");
        await coordinator.Follows(new CloseAttendance(id, Sure: true));

        foreach (var school in new[] { "СОШ № 12", "ООШ № 14" })
        {
            var proven = Assert.Single(await town.Tasks(Row), task => task.SchoolName == school && task.State == OccurrenceState.Submitted);
            Assert.True(new DateSpan(proven.StartsOn!.Value, proven.EndsOn!.Value).Contains(new DateOnly(2026, 9, 15)));
            Assert.Single(await town.Look(session => new SubmissionStore(session).OfTask(proven.Id)));
        }

        late.DoesNotSee("Отметить");
    }

    [Fact]
    public async Task The_list_of_who_came_goes_home_as_a_workbook()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(coordinator);
        await teacher.Follows(new SignUp(id));
        await coordinator.Follows(new AttendanceSheet(id));
        await coordinator.Receives("Участники: семинар");

        using var content = new MemoryStream(await coordinator.NewestFile());
        var sheet = WorkbookReader.Read(content)[0];
        Assert.Contains("Анна Полянская", string.Join('|', sheet.Rows.SelectMany(row => row.Cells)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_road_map_a_closed_list_can_be_corrected()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor("Вера Ветрова");
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(tutor);
        await teacher.Follows(new SignUp(id));
        town.Clock.MoveTo(EventTown.Begin.AddHours(2));
        await tutor.Follows(new AttendanceList(id));
        await tutor.Presses("Закрыть список");
        await tutor.Presses("Да, закрыть");
        Assert.False(Assert.Single(await town.Guests(id)).Came);
        await tutor.Presses("Исправить список");
        await tutor.Presses("Были все");
        await tutor.Presses("Закрыть список");
        await tutor.Presses("Да, закрыть");
        Assert.True(Assert.Single(await town.Guests(id)).Came);
    }

    [Fact]
    public async Task Materials_reach_those_who_came_and_can_be_fetched_later()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var other = await town.Teacher("СОШ № 12", "Денис Осокин");
        await town.Event(coordinator);
        await teacher.SignsUp();
        await coordinator.Says("/events");
        await coordinator.Presses("15.09");
        await coordinator.Presses("Добавить материалы");
        await coordinator.SendsFile("презентация.pdf", [1, 2, 3], mediaType: "application/pdf");
        await coordinator.Says("Запись: https://video.example.ru/9");
        await coordinator.SendsSticker();
        await coordinator.Says("лишнее");
        await coordinator.Presses("Убрать последнее");
        await coordinator.Presses("Разослать участникам · 1");
        await teacher.Receives("Материалы: семинар");
        await teacher.Presses("Посмотреть материалы");
        teacher.Sees("video.example.ru/9");
        Assert.Equal([1, 2, 3], await teacher.NewestFile());
        Assert.Equal(0, await other.Count("Материалы"));
        town.Storyboard.Holds("materials.approved.txt");
    }
}
