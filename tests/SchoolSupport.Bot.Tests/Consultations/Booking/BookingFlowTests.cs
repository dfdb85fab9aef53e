using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Consultations.Booking;

public sealed class BookingFlowTests
{
    [Fact]
    public async Task A_teacher_books_by_subject_in_six_taps_and_the_tutor_hears_of_it()
    {
        await using var town = await Town.Open();
        await town.Tutor();
        await town.Tutor("Лев Каменский", "Русский язык");
        var teacher = await town.Teacher();

        await teacher.Says("/menu");
        await teacher.Presses("Консультации");
        await teacher.Presses("По предмету");
        await teacher.Presses("Математика");
        await teacher.Presses("10");
        await teacher.Presses("15:00");
        await teacher.Says("Дроби: почему не получается");
        await teacher.Presses("☐ Для класса или группы");
        await teacher.Presses("✓ Записаться");
        await teacher.Presses("Меню");

        var booked = Assert.Single(await town.BookingsOf(teacher));
        Assert.Equal(("Дроби: почему не получается", true, "Математика"), (booked.Topic, booked.ForGroup, booked.SubjectName));
        Assert.Equal(Tutors.At(Tutors.Thursday, 15), booked.StartsAt);
        town.Storyboard.Holds("by-subject.approved.txt");
    }

    [Fact]
    public async Task One_tutor_and_one_subject_need_no_choice_and_a_topic_may_be_an_earlier_one_or_none()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");

        await teacher.Says("/menu");
        await teacher.Presses("Консультации");
        await teacher.Presses("По предмету: Математика");
        await teacher.Presses("10");
        teacher.DoesNotSee("15:00");
        await teacher.Presses("16:00");
        await teacher.Presses("«Дроби»");
        teacher.Sees("✓ Вы записаны: чт, 10 сентября, 16:00–16:45", "Тема: Дроби");
        await teacher.Says("/konsultacii");
        await teacher.Presses("К тьютору: Вера Ветрова");
        await teacher.Presses("10");
        await teacher.Presses("17:00");
        await teacher.Presses("Записаться без темы");
        teacher.Sees("✓ Вы записаны: чт, 10 сентября, 17:00–17:45", "Указать тему");

        Assert.Equal(3, (await town.BookingsOf(teacher)).Count);
    }

    [Fact]
    public async Task The_nearest_times_of_all_tutors_stand_on_one_page()
    {
        await using var town = await Town.Open();
        await town.Tutor(times: 1);
        await town.Tutor("Лев Каменский", "Русский язык", times: 1, day: Tutors.Thursday.AddDays(1));
        var teacher = await town.Teacher();

        await teacher.Says("/konsultacii");
        await teacher.Presses("Ближайшее время");
        await teacher.Presses("пт, 11 сентября, 15:00 · Лев Каменский");
        await teacher.Presses("Записаться без темы");

        Assert.Equal("Русский язык", Assert.Single(await town.BookingsOf(teacher)).SubjectName);
        town.Storyboard.Holds("nearest.approved.txt");
    }

    [Fact]
    public async Task A_time_taken_meanwhile_sends_the_teacher_to_the_nearest_others()
    {
        await using var town = await Town.Open();
        await town.Tutor();
        var teacher = await town.Teacher();
        var quicker = await town.Teacher("Денис Осокин", "ООШ № 14");
        foreach (var person in new[] { teacher, quicker })
        {
            await person.Says("/konsultacii");
            await person.Presses("По предмету: Математика");
            await person.Presses("10");
        }

        var times = teacher.Screen!;
        await quicker.Presses("15:00");
        await teacher.Presses("15:00");
        teacher.Sees("только что заняли", "чт, 10 сентября, 16:00", "Лист ожидания");
        await quicker.Presses("Записаться без темы");
        await teacher.Presses("чт, 10 сентября, 16:00");
        await teacher.Presses("Записаться без темы");
        await teacher.PressesOld(times, "15:00");
        teacher.Sees("Другого свободного времени пока нет", "Лист ожидания");

        Assert.Equal(Tutors.At(Tutors.Thursday, 16), Assert.Single(await town.BookingsOf(teacher)).StartsAt);
        Assert.Equal(Tutors.At(Tutors.Thursday, 15), Assert.Single(await town.BookingsOf(quicker)).StartsAt);
    }

    [Fact]
    public async Task At_night_the_tutor_hears_of_a_booking_without_a_sound()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        town.GoTo(new(2026, 9, 8), 22, 30);
        await Chooses(teacher, "15:00");
        await teacher.Presses("Записаться без темы");
        town.GoTo(new(2026, 9, 9), 9);
        await Chooses(teacher, "16:00");
        await teacher.Presses("Записаться без темы");

        Assert.Equal([true, false], (await tutor.Messages()).Where(message => message.Words.Contains("К вам записались", StringComparison.Ordinal)).Select(message => message.Silent));
        Assert.DoesNotContain(await teacher.Messages(), message => message.Silent);
    }

    [Fact]
    public async Task A_hold_that_ran_out_is_tried_again_and_only_then_given_up()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        await Chooses(teacher, "15:00");
        town.Later(TimeSpan.FromMinutes(6));
        await teacher.Says("Дроби");
        teacher.Sees("Тема: Дроби", "Всё верно?");
        town.Later(TimeSpan.FromMinutes(6));
        await teacher.Presses("✓ Записаться");
        teacher.Sees("✓ Вы записаны: чт, 10 сентября, 15:00", "Тема: Дроби");

        await Chooses(teacher, "16:00");
        town.Later(TimeSpan.FromMinutes(6));
        await town.Books(other, tutor, Tutors.At(Tutors.Thursday, 16));
        await teacher.Presses("Записаться без темы");
        teacher.Sees("Пять минут прошли", "заняли");

        Assert.Single(await town.BookingsOf(teacher));
    }

    [Theory, OnBothDatabases]
    public async Task Ten_taps_keep_once_and_book_once(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await teacher.Says("/konsultacii");
        await teacher.Presses("По предмету: Математика");
        await teacher.Presses("10");
        await teacher.PressesRapidly("15:00", 10);
        await teacher.PressesRapidly("Записаться без темы", 10);

        Assert.Single(await town.BookingsOf(teacher));
        Assert.Equal(1, await tutor.Count("К вам записались"));
    }

    [Fact]
    public async Task Another_time_lets_the_kept_one_go_at_once()
    {
        await using var town = await Town.Open();
        await town.Tutor();
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        await Chooses(teacher, "15:00");
        await Opens(other);
        other.DoesNotSee("15:00");
        await teacher.Presses("Другое время");
        teacher.Sees("15:00", "16:00");
        await Opens(other);
        other.Sees("15:00");
    }

    [Fact]
    public async Task Limits_and_a_teachers_own_other_booking_are_said()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        await Opens(teacher);
        var times = teacher.Screen!;
        await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.Limits(new ConsultationLimits { TeacherMonth = 1 });
        await teacher.PressesOld(times, "16:00");
        teacher.Sees("На сентябрь у вас уже 1 консультация", "Мои записи");

        var second = await town.Tutor("Лев Каменский", "Русский язык");
        await town.Limits(ConsultationLimits.None);
        await teacher.Forges(Code(new Bot.Consultations.Booking.TakeTime(second.MembershipId, BusyCells.At(Tutors.At(Tutors.Thursday, 15)), 0)));
        teacher.Sees("у вас уже есть другая запись");
    }

    [Fact]
    public async Task Each_reads_their_own_time_and_the_zone_is_said()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await teacher.Says("/me");
        await teacher.Presses("Часовой пояс");
        await teacher.Presses("Екатеринбург");
        teacher.Sees("Екатеринбург, МСК+2", "11:00");
        await Opens(teacher);
        teacher.Sees("17:00", "18:00", "Время екатеринбургское, часы тьютора идут иначе.");
        await teacher.Presses("17:00");
        await teacher.Presses("Записаться без темы");

        teacher.Sees("чт, 10 сентября, 17:00–17:45 (время екатеринбургское; у тьютора 15:00, время московское)");
        await tutor.Receives("чт, 10 сентября, 15:00–15:45 (время московское)");
    }

    [Fact]
    public async Task Old_buttons_of_a_paused_or_dismissed_tutor_say_so_and_lead_on()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await teacher.Says("/konsultacii");
        await teacher.Presses("По предмету: Математика");
        var days = teacher.Screen!;
        await teacher.Presses("10");
        var times = teacher.Screen!;

        await town.InTurn(session => new TutorStore(session).Pause(tutor.MembershipId));
        await teacher.PressesOld(times, "15:00");
        teacher.Sees("Вера Ветрова сейчас не принимает новые записи", "Ближайшее время");
        await teacher.PressesOld(days, "10");
        teacher.Sees("По этому предмету сейчас никто не принимает.");
        await town.InTurn(session => new MembershipStore(session).End(tutor.MembershipId));
        await teacher.PressesOld(times, "16:00");
        teacher.Sees("Вера Ветрова больше не консультирует");
        await teacher.Presses("Ближайшее время");
        teacher.Sees("Свободного времени сейчас нет ни у кого");
    }

    [Fact]
    public async Task Nobody_else_opens_or_takes_what_is_a_teachers()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        var director = await town.Director("СОШ № 12");
        await Chooses(teacher, "15:00");
        await teacher.Says("Тайная тема");
        var held = await town.Look(session => new KeptTimeStore(session).ActiveOf(teacher.PersonId, tutor.MembershipId, Tutors.At(Tutors.Thursday, 15)));
        var id = Bot.Conversations.Base36.Write(held!.Value);

        foreach (var stranger in new[] { other, director, tutor })
        {
            foreach (var route in new[] { $"k.topic:{id}", $"k.ok:{id}", $"k.group:{id}:1", $"k.other:{id}", $"m.card:{id}", $"m.move:{id}", $"m.drop:{id}", $"m.dropok:{id}:0:0", $"m.rate:{id}:5", $"m.word:{id}", $"w.take:{id}", $"w.no:{id}" })
            {
                await stranger.Forges(route);
                stranger.DoesNotSee("Тайная тема", "10 сентября");
            }
        }

        await director.Forges(Code(new Bot.Consultations.Booking.TakeTime(tutor.MembershipId, BusyCells.At(Tutors.At(Tutors.Thursday, 16)), 0)));
        director.DoesNotSee("10 сентября");
        foreach (var forged in new[] { "k.time:1:1:1", $"k.time:{Bot.Conversations.Base36.Write(tutor.MembershipId)}:{Bot.Conversations.Base36.Write(long.MaxValue)}:0", "k.day:1:1:1jz3t", "m:1:zik0zi", "w.join:1:0" })
        {
            await teacher.Forges(forged);
            teacher.DoesNotSee("сломалось");
        }

        Assert.Equal(BookingState.Hold, (await town.Booking(held.Value)).State);
    }

    [Fact]
    public async Task A_group_consultation_takes_as_many_as_it_has_seats()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1, terms: Tutors.Terms with { Seats = 2 });
        var first = await town.Teacher();
        var second = await town.Teacher("Денис Осокин", "ООШ № 14");
        var third = await town.Teacher("Тимур Ясенев", "ООШ № 14");
        await Opens(first);
        first.Sees("15:00 · 2 места");
        await town.Books(first, tutor, Tutors.At(Tutors.Thursday, 15));
        await Opens(second);
        await second.Presses("15:00 · 1 место");
        await second.Presses("Записаться без темы");
        second.Sees("✓ Вы записаны");
        await third.Says("/konsultacii");
        await third.Presses("По предмету: Математика");
        third.Sees("Свободного времени пока нет", "Лист ожидания");
    }

    [Theory, OnBothDatabases]
    public async Task A_killed_bot_and_repeated_updates_neither_lose_nor_double_a_booking(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await Chooses(teacher, "15:00");
        await town.RestartBot(brutally: true);
        await teacher.Says("Дроби");
        await town.KillBot();
        await teacher.Presses("✓ Записаться");
        await town.StartBot();
        await town.Quiet();
        await town.DeliverAgain(teacher, 3);

        Assert.Equal("Дроби", Assert.Single(await town.BookingsOf(teacher)).Topic);
        Assert.Equal(1, await tutor.Count("К вам записались"));
    }

    [Fact]
    public async Task Who_chose_a_tutor_of_several_subjects_may_say_which()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var other = await town.Tutor("Лев Каменский", "Химия");
        var chemistry = await town.InTurn(async session =>
        {
            var subjects = new SubjectStore(session);
            await new TutorStore(session).AddSubject(tutor.MembershipId, await subjects.FindOrAdd(town.Municipality, "Физика"));
            return await subjects.FindOrAdd(town.Municipality, "Химия");
        });
        var teacher = await town.Teacher();
        await teacher.Says("/konsultacii");
        await teacher.Presses("По тьютору");
        await teacher.Presses("Вера Ветрова");
        await teacher.Presses("10");
        await teacher.Presses("15:00");
        var asked = teacher.Screen!;
        await teacher.Presses("○ Физика");
        teacher.Sees("Физика, тьютор Вера Ветрова");
        teacher.DoesNotSee("○");
        var held = (await town.Look(session => new KeptTimeStore(session).ActiveOf(teacher.PersonId, tutor.MembershipId, Tutors.At(Tutors.Thursday, 15))))!.Value;
        await teacher.Forges(Code(new Bot.Consultations.Booking.SetSubject(held, chemistry)));
        await teacher.PressesOld(asked, "Записаться без темы");

        Assert.Equal("Физика", Assert.Single(await town.BookingsOf(teacher)).SubjectName);
    }

    [Fact]
    public async Task A_director_who_teaches_too_is_led_into_the_role_that_books()
    {
        await using var town = await Town.Open();
        await town.Tutor();
        var person = await town.Director("СОШ № 12");
        await town.InTurn(async session =>
        {
            var memberships = new MembershipStore(session);
            await memberships.Enter(await memberships.Add(person.PersonId, Role.Teacher.Code, town.Municipality, await new SchoolStore(session).FindOrAdd(town.Municipality, new SchoolName("СОШ № 12"), true)));
        });
        await person.Says("/konsultacii");
        person.Sees("Это открывается в другой вашей роли: учитель, СОШ № 12");
        await person.Presses("Перейти в роль");
        person.Sees("Консультации", "По предмету: Математика");
    }

    private static async Task Opens(Actor teacher)
    {
        await teacher.Says("/konsultacii");
        await teacher.Presses("По предмету: Математика");
        await teacher.Presses("10");
    }

    private static async Task Chooses(Actor teacher, string time)
    {
        await Opens(teacher);
        await teacher.Presses(time);
    }

    private static string Code(Bot.Conversations.ChatRoute route) => Bot.Conversations.RouteCodec.OfThisProgram.Encode(route);
}
