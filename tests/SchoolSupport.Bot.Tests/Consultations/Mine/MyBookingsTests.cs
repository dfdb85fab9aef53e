using System.Text;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Tests.Consultations.Mine;

public sealed class MyBookingsTests
{
    [Fact]
    public async Task A_booking_is_moved_and_then_cancelled()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3, terms: Tutors.Terms with { MoveCutOff = 60, CancelCutOff = 60 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Перенести");
        await teacher.Presses("10");
        await teacher.Presses("17:00");
        await teacher.Presses("Отменить");
        await teacher.Presses("Болезнь");
        await teacher.Presses("Мои записи");
        await teacher.Presses("Прошедшие и отменённые");

        Assert.Equal(BookingState.Cancelled, (await town.Booking(id)).State);
        town.Storyboard.Holds("move-and-cancel.approved.txt");
    }

    [Fact]
    public async Task The_calendar_file_follows_a_booking_that_moves_and_is_cancelled()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3, terms: Tutors.Terms with { MoveCutOff = 60, CancelCutOff = 60 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Добавить в календарь");
        await teacher.Receives("встанет в календарь");
        var first = Unfolded(await teacher.NewestFile());
        await teacher.Presses("‹ К записи");
        await teacher.Presses("Перенести");
        await teacher.Presses("10");
        await teacher.Presses("17:00");
        await teacher.Presses("Добавить в календарь");
        await town.Until(async () => await teacher.Count("встанет в календарь") == 2, "the second file");
        var second = Unfolded(await teacher.NewestFile());
        await teacher.Presses("Отменить");
        await teacher.Presses("Болезнь");
        await teacher.Presses("Убрать из календаря");
        await teacher.Receives("уйдёт из календаря");
        var third = Unfolded(await teacher.NewestFile());

        Assert.Contains("METHOD:REQUEST", first, StringComparison.Ordinal);
        Assert.Contains($"UID:booking-{id}@schoolsupport", first, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260910T120000Z", first, StringComparison.Ordinal);
        Assert.Contains($"UID:booking-{id}@schoolsupport", second, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\nDTSTART:20260910T140000Z", second, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", third, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\n", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_cut_off_the_tutor_is_asked_with_the_reason()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3, terms: Tutors.Terms with { MoveCutOff = 3 * 1440, CancelCutOff = 3 * 1440 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        var other = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 16), "Проценты");
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Попросить отменить");
        await teacher.Says("Заболел ребёнок");
        await teacher.Presses("Мои записи");
        await teacher.Presses("чт, 10 сентября, 16:00");
        await teacher.Presses("Попросить перенести");
        await teacher.Presses("10");
        await teacher.Presses("17:00");
        await teacher.Says("Замена на шестом уроке");

        var asked = await town.Look(session => new BookingRequestStore(session).OpenOf(tutor.MembershipId));
        Assert.Equal([(id, null, "Заболел ребёнок"), (other, Tutors.At(Tutors.Thursday, 17), "Замена на шестом уроке")], asked.Select(one => (one.BookingId, one.WantedStartsAt, one.Reason)));
        Assert.Equal(BookingState.Booked, (await town.Booking(id)).State);
        town.Storyboard.Holds("after-the-cut-off.approved.txt");
    }

    [Fact]
    public async Task What_was_held_shows_the_recommendations_and_takes_stars_and_a_word()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        var held = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        var missed = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 16));
        town.GoTo(Tutors.Thursday.AddDays(1), 9);
        await town.Ends(held, BookingOutcome.Held, "Начните с рисунков.");
        await town.Ends(missed, BookingOutcome.TeacherAbsent);
        await teacher.Says("/zapisi");
        await teacher.Presses("Прошедшие и отменённые");
        await teacher.Presses("чт, 10 сентября, 16:00");
        await teacher.Presses("‹ Прошедшие");
        await teacher.Presses("☆ чт, 10 сентября, 15:00");
        await teacher.PressesRapidly("4", 10);
        await teacher.Says("Стало понятнее");

        Assert.Equal((4, "Стало понятнее"), ((await town.Booking(held)).Rating, (await town.Booking(held)).RatingWord));
        town.Storyboard.Holds("held.approved.txt");
    }

    [Fact]
    public async Task Old_buttons_of_a_moved_or_cancelled_booking_change_nothing_and_show_it()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 4, terms: Tutors.Terms with { MoveCutOff = 60, CancelCutOff = 60 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Отменить");
        var cancelling = teacher.Screen!;
        await teacher.Presses("Перенести вместо отмены");
        await teacher.Presses("10");
        var times = teacher.Screen!;
        await teacher.PressesRapidly("16:00", 10);
        Assert.Equal(1, await tutor.Count("Запись перенесена"));
        await teacher.PressesOld(times, "17:00");
        teacher.SeesToast("Запись с тех пор изменилась");
        teacher.Sees("16:00–16:45");
        await teacher.PressesOld(cancelling, "Болезнь");
        teacher.SeesToast("Запись с тех пор изменилась");
        Assert.Equal((BookingState.Booked, 1), ((await town.Booking(id)).State, (await town.Booking(id)).Sequence));

        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 16:00");
        await teacher.Presses("Отменить");
        await teacher.PressesRapidly("Уроки или замена", 10);
        Assert.Equal(1, await tutor.Count("Запись отменена"));
        await teacher.PressesOld(times, "18:00");
        teacher.Sees("Запись отменена: чт, 10 сентября, 16:00", "Выбрать другое время");
        await teacher.Forges(RouteOf(new Bot.Consultations.Mine.RateBooking(id, 5)));
        Assert.Null((await town.Booking(id)).Rating);
    }

    [Fact]
    public async Task Ten_requests_are_one_and_moving_to_a_time_just_taken_keeps_the_booking()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3, terms: Tutors.Terms with { MoveCutOff = 60, CancelCutOff = 3 * 1440 });
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Перенести");
        await teacher.Presses("10");
        await town.Books(other, tutor, Tutors.At(Tutors.Thursday, 16));
        await teacher.Presses("16:00");
        teacher.Sees("Это время уже заняли, запись осталась прежней", "чт, 10 сентября, 17:00");
        await teacher.Presses("‹ Не переносить");
        await teacher.Presses("Попросить отменить");
        await teacher.PressesRapidly("Болезнь", 10);
        teacher.Sees("Ваша просьба у тьютора");

        Assert.Equal(1, await tutor.Count("Просят отменить"));
        Assert.Equal(Tutors.At(Tutors.Thursday, 15), (await town.Booking(id)).StartsAt);
    }

    [Fact]
    public async Task A_limit_holds_for_moving_too_and_a_booking_does_not_count_itself()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 2, terms: Tutors.Terms with { Horizon = 60 });
        var teacher = await town.Teacher();
        await town.Hours(tutor, new DateOnly(2026, 10, 8), 15 * 60, 17 * 60);
        await town.Books(teacher, tutor, Tutors.At(new DateOnly(2026, 10, 8), 15));
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.Limits(new ConsultationLimits { TeacherMonth = 1 });
        await teacher.Forges(RouteOf(new Bot.Consultations.Mine.MoveTo(id, BusyCells.At(Tutors.At(new DateOnly(2026, 10, 8), 16)), 0)));
        teacher.Sees("уже столько, сколько разрешил координатор", "чт, 10 сентября, 15:00");
        await teacher.Forges(RouteOf(new Bot.Consultations.Mine.MoveTo(id, BusyCells.At(Tutors.At(Tutors.Thursday, 16)), 0)));
        teacher.Sees("✓ Вы записаны: чт, 10 сентября, 16:00");
    }

    [Fact]
    public async Task A_booking_with_a_dismissed_tutor_says_so_and_can_be_cancelled()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(terms: Tutors.Terms with { CancelCutOff = 60, MoveCutOff = 60 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.InTurn(session => new Storage.Schools.MembershipStore(session).End(tutor.MembershipId));
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        teacher.Sees("Тьютор больше не консультирует");
        await teacher.Presses("Перенести");
        teacher.Sees("перенести некуда", "Ваша запись в силе");
        await teacher.Presses("Отменить запись");
        await teacher.Presses("Болезнь");
        Assert.Equal(BookingState.Cancelled, (await town.Booking(id)).State);
    }

    [Fact]
    public async Task The_topic_of_a_booking_can_be_changed_until_it_begins()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await teacher.Says("/zapisi");
        await teacher.Presses("чт, 10 сентября, 15:00");
        await teacher.Presses("Указать тему");
        var asking = teacher.Screen!;
        await teacher.SendsSticker();
        await teacher.Says("Проценты");
        await tutor.Receives("Новая тема", "Проценты");
        town.GoTo(Tutors.Thursday, 15, 10);
        await teacher.Forges(RouteOf(new Bot.Consultations.Mine.ChangeTopic(id)));
        teacher.Sees("✓ Вы записаны");
        teacher.DoesNotSee("Изменить тему", "Отменить");
        Assert.Equal("Проценты", (await town.Booking(id)).Topic);
    }

    private static string RouteOf(Bot.Conversations.ChatRoute route) => Bot.Conversations.RouteCodec.OfThisProgram.Encode(route);

    private static string Unfolded(byte[] file) => Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal);
}
