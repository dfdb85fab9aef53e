using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Tests.Consultations.Tutoring;

public sealed class TutoringTests
{
    [Fact]
    public async Task A_tutor_moves_a_consultation_and_the_teacher_is_told()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await tutor.Says("/priem");
        await tutor.Presses("чт, 10 сентября, 15:00");
        var card = tutor.Screen!;
        await tutor.Presses("Перенести");
        await tutor.Presses("чт, 10 сентября, 17:00");
        await teacher.Receives("Тьютор перенёс вашу консультацию");
        await tutor.PressesOld(card, "Отменить");
        tutor.Sees("больше нет");

        Assert.Equal(Tutors.At(Tutors.Thursday, 17), (await town.Booking(id)).StartsAt);
        town.Storyboard.Holds("moved.approved.txt");
    }

    [Fact]
    public async Task A_consultation_of_one_teacher_is_not_moved_into_a_group()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        await town.Hours(tutor, Tutors.Thursday.AddDays(1), 18 * 60, 19 * 60, seats: 30);
        await town.Books(await town.Teacher(), tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await tutor.Says("/priem");
        await tutor.Presses("чт, 10 сентября, 15:00");

        await tutor.Presses("Перенести");

        tutor.Sees("чт, 10 сентября, 16:00");
        tutor.DoesNotSee("пт, 11 сентября, 18:00");
    }

    [Fact]
    public async Task A_colleague_takes_a_consultation_over_only_when_asked_and_free()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var colleague = await town.Tutor("Лев Каменский", times: 1);
        var stranger = await town.Tutor("Зоя Рубцова", times: 1);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        await tutor.Says("/priem");
        await tutor.Presses("чт, 10 сентября, 15:00");
        await tutor.Presses("Передать коллеге");
        var colleagues = tutor.Screen!;
        await tutor.Presses("Лев Каменский");
        await colleague.Receives("просит вас провести консультацию");
        Assert.Equal(1, await colleague.Count("просит вас провести"));
        town.Storyboard.Holds("taken-over.approved.txt");
        await tutor.PressesOld(colleagues, "Лев Каменский");
        await tutor.Presses("Передать коллеге");
        tutor.Sees("Спросил, жду ответа: Лев Каменский.");
        Assert.Equal(1, await colleague.Count("просит вас провести"));
        await stranger.Says("/menu");
        await stranger.Forges(Tutors.Code(new AnswerColleague((await town.Booking(id)).ConsultationId, Yes: true)));
        Assert.Equal(tutor.MembershipId, (await town.Booking(id)).TutorId);
        await colleague.Presses("Возьму");
        await teacher.Receives("новый тьютор");
        await tutor.Receives("берёт вашу консультацию");

        Assert.Equal(colleague.MembershipId, (await town.Booking(id)).TutorId);
    }

    [Fact]
    public async Task The_time_of_what_a_tutor_calls_off_stays_closed_until_the_tutor_opens_it()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 1);
        var stranger = await town.Tutor("Зоя Рубцова", times: 1);
        var teacher = await town.Teacher();
        var start = Tutors.At(Tutors.Thursday, 15);
        await town.Books(teacher, tutor, start, "Дроби");
        await tutor.Says("/priem");
        await tutor.Presses("чт, 10 сентября, 15:00");
        await tutor.Presses("Отменить");
        await tutor.Presses("Срочное дело");
        await teacher.Receives("К сожалению, консультация отменена");
        tutor.Sees("Это время я закрыл", "чт, 10 сентября, 15:00–15:45");
        Assert.Null(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, start)));

        var closed = await town.Look(session => session.Find<long>("select id from closed_time"));
        await stranger.Says("/menu");
        await stranger.Forges(Tutors.Code(new OpenTime(closed)));
        Assert.Null(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, start)));
        await tutor.Follows(new MyAbsences());
        await tutor.Presses("✕ чт, 10 сентября, 15:00–15:45");
        await tutor.Presses("Оставить время свободным");
        tutor.SeesToast("снова можно записаться");
        Assert.NotNull(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, start)));
        await tutor.Follows(new ClosedTime(closed));
        tutor.Sees("больше не закрыто");
    }

    [Fact]
    public async Task A_whole_day_is_called_off_with_apologies()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3);
        var one = await town.Teacher();
        var two = await town.Teacher("Денис Осокин", "ООШ № 14");
        var first = await town.Books(one, tutor, Tutors.At(Tutors.Thursday, 15));
        var second = await town.Books(two, tutor, Tutors.At(Tutors.Thursday, 16));
        await tutor.Says("/priem");
        await tutor.Presses("Отменить день");
        var asked = tutor.Screen!;
        await tutor.Presses("Болезнь");
        await one.Receives("К сожалению, консультация отменена");
        await two.Receives("Приносим извинения");

        Assert.Equal([BookingState.Cancelled, BookingState.Cancelled], [(await town.Booking(first)).State, (await town.Booking(second)).State]);
        town.Storyboard.Holds("day-off.approved.txt");
        Assert.Null(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, Tutors.At(Tutors.Thursday, 16))));
        await tutor.PressesOld(asked, "Болезнь");
        Assert.Equal(1, await one.Count("консультация отменена"));
    }

    [Fact]
    public async Task What_was_held_is_marked_and_recommendations_go_to_the_teacher()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        town.GoTo(Tutors.Thursday, 17);
        await tutor.Says("/priem");
        await tutor.Presses("❓ Как прошло");
        var unmarked = tutor.Screen!;
        await tutor.Presses("Прошла");
        await teacher.Receives("Насколько она была полезна");
        await tutor.Says("Начните с рисунков, потом числа.");
        await teacher.Receives("Начните с рисунков");

        var booking = await town.Booking(id);
        Assert.Equal((BookingOutcome.Held, "Начните с рисунков, потом числа."), (booking.Outcome, booking.Recommendations));
        town.Storyboard.Holds("held.approved.txt");
        await tutor.PressesOld(unmarked, "Прошла");
        Assert.Equal(1, await teacher.Count("Насколько она была полезна"));
    }

    [Fact]
    public async Task Requests_after_the_cut_off_are_granted_or_refused_with_a_reason()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor(times: 3, terms: Tutors.Terms with { MoveCutOff = 3 * 1440, CancelCutOff = 3 * 1440 });
        var teacher = await town.Teacher();
        var cancelled = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        var kept = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 16));
        await town.InTurn(async session =>
        {
            Assert.Null(await new BookingRequestStore(session).Ask(cancelled, teacher.PersonId, "Заболел ребёнок"));
            Assert.Null(await new BookingRequestStore(session).Ask(kept, teacher.PersonId, "Замена", Tutors.At(Tutors.Thursday, 17)));
        });
        await tutor.Says("/priem");
        await tutor.Presses("❗ Просят отменить");
        var request = tutor.Screen!;
        await tutor.Presses("Согласиться");
        await teacher.Receives("Тьютор согласился");
        await tutor.Says("/priem");
        await tutor.Presses("❗ Просят перенести");
        await tutor.Presses("Отказать");
        await tutor.Says("В это время педсовет");
        await teacher.Receives("Тьютор не смог согласиться");

        Assert.Equal((BookingState.Cancelled, BookingState.Booked), ((await town.Booking(cancelled)).State, (await town.Booking(kept)).State));
        town.Storyboard.Holds("requests.approved.txt");
        await tutor.PressesOld(request, "Согласиться");
        Assert.Equal(1, await teacher.Count("Тьютор согласился"));
    }

    [Fact]
    public async Task Tutors_are_asked_next_morning_once_about_what_nobody_marked()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 16));
        town.GoTo(Tutors.Thursday.AddDays(1), 9, 1);
        await tutor.Receives("Отметьте, пожалуйста, как прошли 2 консультации");
        town.GoTo(Tutors.Thursday.AddDays(4), 9, 1);
        await town.Quiet();

        Assert.Equal(1, await tutor.Count("Отметьте, пожалуйста"));
    }

    [Fact]
    public async Task A_request_that_nobody_answered_in_time_is_over_with_its_consultation()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor(terms: Tutors.Terms with { CancelCutOff = 3 * 1440 });
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15));
        await town.InTurn(async session => Assert.Null(await new BookingRequestStore(session).Ask(id, teacher.PersonId, "Болезнь")));
        town.GoTo(Tutors.Thursday.AddDays(1), 9, 1);
        await tutor.Receives("Отметьте, пожалуйста, как прошла консультация:");

        await tutor.Presses("чт, 10 сентября, 15:00");

        tutor.Sees("Как всё прошло?");
        tutor.DoesNotSee("просит об изменении");
    }

    [Fact]
    public async Task Another_tutors_bookings_stay_closed()
    {
        await using var town = await Town.Open();
        var tutor = await town.Tutor();
        var other = await town.Tutor("Лев Каменский", times: 1);
        var teacher = await town.Teacher();
        var id = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 15), "Дроби");
        var consultation = (await town.Booking(id)).ConsultationId;
        await other.Says("/menu");
        await other.Forges(Tutors.Code(new TeacherBooking(id)));
        other.DoesNotSee("Дроби");
        await other.Forges(Tutors.Code(new CallOff(consultation, TutorReason.Ill)));
        await other.Forges(Tutors.Code(new MarkOutcome(id, BookingOutcome.Held)));
        await teacher.Says("/menu");
        await teacher.Forges(Tutors.Code(new CallOff(consultation, TutorReason.Ill)));

        Assert.Equal((BookingState.Booked, null), ((await town.Booking(id)).State, (await town.Booking(id)).Outcome));
    }
}
