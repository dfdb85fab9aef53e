using SchoolSupport.Bot.Consultations.Desk;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Tests.Consultations.Desk;

public sealed class DeskTests
{
    [Fact]
    public async Task The_coordinator_sees_the_load_the_ratings_and_who_never_came()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        var held = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        var missed = await town.Books(other, tutor, Tutors.At(Tutors.Thursday, 16));
        await town.Books(other, tutor, Tutors.At(Tutors.Thursday, 17));
        town.GoTo(Tutors.Thursday, 19);
        await town.Ends(held, BookingOutcome.Held);
        await town.Ends(missed, BookingOutcome.TeacherAbsent);
        await town.InTurn(session => new OutcomeStore(session).Rate(held, 5, "Очень помогло", teacher.PersonId));

        await coordinator.Says("/nagruzka");
        await coordinator.Presses("По тьюторам");
        await coordinator.Presses("Вера Ветрова");
        await coordinator.Presses("Консультации");
        await coordinator.Presses("По предметам");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("По школам");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("По месяцам");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("Оценки · 1");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("Не пришли · 1");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("Не отмечено · 1");
        town.Storyboard.Holds("figures.approved.txt");
    }

    [Fact]
    public async Task The_journal_and_the_report_come_as_a_workbook()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        var held = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "=Дроби");
        town.GoTo(Tutors.Thursday, 19);
        await town.Ends(held, BookingOutcome.Held, "Начните с рисунков.");
        await coordinator.Says("/nagruzka");
        await coordinator.PressesRapidly("Excel за год", 5);
        await coordinator.Receives("журнал и отчёт");

        var sheets = WorkbookReader.Read(new MemoryStream(await coordinator.NewestFile()));
        Assert.Equal(["Журнал", "По тьюторам", "По предметам", "По школам", "По месяцам", "Лист ожидания", "Не пришли"], sheets.Select(sheet => sheet.Name));
        Assert.Contains("=Дроби", sheets[0].Rows[1].Cells);
        Assert.Contains("проведена", sheets[0].Rows[1].Cells);
        Assert.Contains("Начните с рисунков.", sheets[0].Rows[1].Cells);
        Assert.Equal(["Вера Ветрова", "1", "1"], sheets[1].Rows[1].Cells.Take(3));
        Assert.Equal(1, await coordinator.Count("журнал и отчёт"));
    }

    [Fact]
    public async Task A_coordinator_books_for_a_teacher_beyond_the_limits_and_both_are_told()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.Limits(new ConsultationLimits { TeacherAhead = 1 });
        await coordinator.Says("/nagruzka");
        await coordinator.Presses("Записать учителя");
        await coordinator.Says("полянская");
        await coordinator.Presses("Анна Полянская, СОШ № 12");
        await coordinator.Presses("Вера Ветрова");
        var times = coordinator.Screen!;
        await coordinator.Presses("чт, 10 сентября, 16:00");
        await teacher.Receives("Координатор записал вас");
        await tutor.Receives("К вам записались");

        Assert.Equal([Tutors.At(Tutors.Thursday, 15), Tutors.At(Tutors.Thursday, 16)], (await town.BookingsOf(teacher)).Select(one => one.StartsAt));
        town.Storyboard.Holds("book-for.approved.txt");
        await coordinator.PressesOld(times, "чт, 10 сентября, 16:00");
        Assert.Equal(1, await teacher.Count("Координатор записал вас"));
    }

    [Fact]
    public async Task Subjects_limits_and_tutors_are_kept_by_the_coordinator()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 1);
        await coordinator.Says("/nagruzka");
        await coordinator.Presses("Предметы");
        await coordinator.Says("Астрономия");
        await coordinator.Presses("Астрономия");
        await coordinator.Says("Астрономия и космос");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("Лимиты");
        await coordinator.Presses("Учителю в месяц");
        await coordinator.Says("много");
        await coordinator.Says("3");
        await coordinator.Presses("‹ Консультации");
        await coordinator.Presses("Тьюторы");
        await coordinator.Presses("1. Вера Ветрова");
        await coordinator.Presses("Предметы");
        await coordinator.Presses("Астрономия и космос");
        await coordinator.Presses("Готово");
        await coordinator.Presses("Пауза");

        Assert.Equal(3, (await town.Look(session => new LimitStore(session).Of(town.Municipality))).TeacherMonth);
        var row = (await town.Look(session => new TutorStore(session).Find(tutor.MembershipId)))!;
        Assert.Equal("Астрономия и космос, Математика", row.SubjectNames);
        Assert.NotNull(row.PausedAt);
        town.Storyboard.Holds("keeping.approved.txt");
    }

    [Fact]
    public async Task A_day_is_called_off_for_everybody_and_closed()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 2);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await coordinator.Says("/nagruzka");
        await coordinator.Presses("Отменить день");
        await coordinator.Presses("10");
        await coordinator.Says("Карантин в районе");
        await teacher.Receives("Карантин в районе");
        await tutor.Receives("Ваших отменено: 1");

        Assert.Equal(BookingState.Cancelled, (await town.Booking(id)).State);
        Assert.Null(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, Tutors.At(Tutors.Thursday, 16))));
    }

    [Fact]
    public async Task A_dismissed_tutors_consultations_are_called_off_and_the_teachers_told()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor(times: 2);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await coordinator.Says("/nagruzka");
        await coordinator.Presses("Тьюторы");
        await coordinator.Presses("1. Вера Ветрова");
        await coordinator.Presses("Снять с роли тьютора");
        await coordinator.PressesRapidly("Да, снять роль", 5);
        await teacher.Receives("тьютор больше не консультирует");

        Assert.Equal(BookingState.Cancelled, (await town.Booking(id)).State);
        Assert.Equal(1, await teacher.Count("больше не консультирует"));
    }

    [Fact]
    public async Task A_controller_looks_and_changes_nothing_and_others_see_nothing()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Role.Controller, null, "Павел Дорохов");
        var tutor = await town.Tutor(times: 1);
        var teacher = await town.Teacher();
        await controller.Says("/nagruzka");
        controller.Sees("Тьюторы");
        controller.DoesNotSee("Записать учителя", "Лимиты");
        await controller.Forges(Tutors.Code(new PauseTutor(tutor.MembershipId, On: true)));
        await controller.Forges(Tutors.Code(new SetLimit(LimitKind.TeacherMonth, 1)));
        await teacher.Says("/menu");
        await teacher.Forges(Tutors.Code(new ConsultationDesk()));
        teacher.DoesNotSee("По тьюторам");

        Assert.Null((await town.Look(session => new TutorStore(session).Find(tutor.MembershipId)))!.PausedAt);
        Assert.Null((await town.Look(session => new LimitStore(session).Of(town.Municipality))).TeacherMonth);
    }
}
