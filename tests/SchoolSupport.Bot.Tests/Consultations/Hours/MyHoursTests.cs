using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Tests.Consultations.Hours;

public sealed class MyHoursTests
{
    [Fact]
    public async Task A_new_tutor_is_led_through_subjects_place_and_hours()
    {
        await using var town = await Town.Open();
        var tutor = await town.Member(Role.Tutor, null, "Вера Ветрова");
        await tutor.Says("/menu");
        await tutor.Presses("Моё расписание");
        await tutor.Presses("Предметы");
        await tutor.Presses("Математика");
        await tutor.Presses("Готово");
        await tutor.Presses("Где встречаемся");
        await tutor.Presses("Онлайн");
        await tutor.Says("https://meet.example.ru/vera");
        await tutor.Presses("Чт");
        await tutor.Presses("Добавить часы");
        await tutor.Presses("15:00");
        await tutor.Presses("17:00");
        await tutor.Presses("‹ Моё расписание");

        var hours = await HoursOf(town, tutor);
        Assert.Equal(new WeeklyHours(DayOfWeek.Thursday, new DayHours(900, 1020)), Assert.Single(hours.Weekly));
        Assert.Equal((MeetingFormat.Online, "https://meet.example.ru/vera"), (hours.Terms.Format, hours.Terms.Place));
        town.Storyboard.Holds("first-steps.approved.txt");
    }

    [Fact]
    public async Task Hours_breaks_and_absences_can_be_typed()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1);
        await tutor.Says("/raspisanie");
        await tutor.Says("пн-ср 9-13");
        await tutor.Says("перерыв 11-12");
        await tutor.Says("завтра 16-18");
        await tutor.Says("отпуск с 10 по 20 октября");
        await tutor.Says("в пятницу 15-17");
        await tutor.Presses("Да, каждую неделю");
        await tutor.Says("когда-нибудь");

        var hours = await HoursOf(town, tutor);
        Assert.Equal(
            [(DayOfWeek.Monday, 540, 660), (DayOfWeek.Monday, 720, 780), (DayOfWeek.Tuesday, 540, 660), (DayOfWeek.Tuesday, 720, 780),
                (DayOfWeek.Wednesday, 540, 660), (DayOfWeek.Wednesday, 720, 780), (DayOfWeek.Friday, 900, 1020)],
            hours.Weekly.Select(week => (week.Weekday, week.Hours.From, week.Hours.To)));
        Assert.Contains(new SingleHours(new DateOnly(2026, 9, 9), new DayHours(960, 1080)), hours.OneOff);
        Assert.Equal((new DateOnly(2026, 10, 10), new DateOnly(2026, 10, 20)), (Assert.Single(hours.Absences).First, Assert.Single(hours.Absences).Last));
        town.Storyboard.Holds("typed.approved.txt");
    }

    [Fact]
    public async Task Weekdays_are_changed_by_buttons_and_given_to_other_days()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1);
        await tutor.Says("/raspisanie");
        await tutor.Presses("Пн");
        await tutor.Presses("Добавить часы");
        await tutor.Presses("9:00");
        await tutor.Presses("12:00");
        await tutor.Presses("Перерыв");
        await tutor.Presses("10:00");
        await tutor.Presses("10:30");
        await tutor.Presses("→ Вт");
        await tutor.Presses("✕ Убрать 9:00–10:00");

        var hours = await HoursOf(town, tutor);
        Assert.Equal(
            [(DayOfWeek.Monday, 540, 600), (DayOfWeek.Monday, 630, 720), (DayOfWeek.Tuesday, 630, 720)],
            hours.Weekly.Select(week => (week.Weekday, week.Hours.From, week.Hours.To)));
        town.Storyboard.Holds("weekdays.approved.txt");
    }

    [Fact]
    public async Task Single_days_and_absences_are_chosen_from_a_month()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1);
        await tutor.Says("/raspisanie");
        await tutor.Presses("Разовые часы");
        await tutor.Presses("12");
        await tutor.Presses("10:00");
        await tutor.Presses("11:00");
        await tutor.Presses("Меня не будет");
        await tutor.Presses("21");
        await tutor.Presses("25");
        await tutor.Presses("Меня не будет");
        await tutor.Presses("✕ 21–25 сентября");

        var hours = await HoursOf(town, tutor);
        Assert.Contains(new SingleHours(new DateOnly(2026, 9, 12), new DayHours(600, 660)), hours.OneOff);
        Assert.Empty(hours.Absences);
        town.Storyboard.Holds("single-days.approved.txt");
    }

    [Fact]
    public async Task Terms_are_chosen_or_typed_and_what_is_impossible_is_refused()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1);
        await tutor.Says("/raspisanie");
        await tutor.Presses("Условия");
        await tutor.Presses("Длительность");
        await tutor.Presses("60 мин");
        await tutor.Presses("Отмена");
        await tutor.Says("6");
        await tutor.Presses("Места");
        await tutor.Says("500");
        await tutor.Says("12");

        var terms = (await HoursOf(town, tutor)).Terms;
        Assert.Equal((60, 360, 12), (terms.Length, terms.CancelCutOff, terms.Seats));
        town.Storyboard.Holds("terms.approved.txt");
    }

    [Fact]
    public async Task Paused_hours_offer_nothing_until_they_are_resumed()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await tutor.Says("/raspisanie");
        await tutor.Presses("Пауза");
        tutor.Sees("⏸ Пауза");
        await teacher.Says("/konsultacii");
        teacher.DoesNotSee("Математика");
        await tutor.Presses("Снова принимать");
        await teacher.Says("/konsultacii");
        teacher.Sees("Математика");
    }

    [Fact]
    public async Task Changed_hours_touch_no_booking_and_show_what_no_longer_fits()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 2);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await tutor.Says("/raspisanie");
        await tutor.Says("меня не будет 10 сентября");
        tutor.Sees("Вне расписания: 1 запись", "вас не будет");

        Assert.Equal(BookingState.Booked, (await town.Booking(id)).State);
        Assert.Equal(0, await teacher.Count("отменил"));
        town.Storyboard.Holds("misfits.approved.txt");
    }

    [Fact]
    public async Task Nobody_else_opens_a_tutors_pages_and_forged_hours_are_refused()
    {
        await using var town = await Town.Open();
        await town.Tutor();
        var teacher = await town.Teacher();
        await teacher.Says("/menu");
        await teacher.Forges(Tutors.Code(new MyHours()));
        teacher.DoesNotSee("Моё расписание");

        var tutor = await town.Tutor("Лев Каменский", times: 1);
        await tutor.Says("/raspisanie");
        await tutor.Forges(Tutors.Code(new SetWeekdayHours(DayOfWeek.Monday, 600, 599, false)));
        await tutor.Forges(Tutors.Code(new SetWeekdayHours(DayOfWeek.Monday, -5, 2000, false)));
        await tutor.Forges(Tutors.Code(new SetTerm(TermKind.Length, 7)));
        Assert.Empty((await HoursOf(town, tutor)).Weekly);
        Assert.Equal(45, (await HoursOf(town, tutor)).Terms.Length);
    }

    private static Task<TutorHours> HoursOf(Town town, Actor tutor) =>
        town.Look(async session => (await new HoursStore(session).Of(tutor.MembershipId, new DateOnly(2026, 9, 8)))!);
}
