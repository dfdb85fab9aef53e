using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Consultations.Waitlist;

public sealed class WaitlistTests
{
    private static readonly TownOptions WithJobs = new() { JobsRun = true };
    private static readonly DateTimeOffset Three = Tutors.At(Tutors.Thursday, 15);

    // The waiting list can offer until the notice, so that a day is too long for two days ahead.
    private static readonly ConsultationTerms Terms = Tutors.Terms with { Notice = 60, CancelCutOff = 60, MoveCutOff = 60 };

    [Theory, OnBothDatabases]
    public async Task A_freed_time_goes_to_the_first_in_line_and_then_to_the_next(StorageProvider provider)
    {
        await using var town = await Town.Open(WithJobs with { Provider = provider });
        var (tutor, booked) = await AllTaken(town);
        var first = await town.Teacher();
        var second = await town.Teacher("Денис Осокин", "ООШ № 14");
        await Joins(first);
        town.Later(TimeSpan.FromMinutes(1));
        await Joins(second);
        second.Sees("перед вами 1 человек");

        await town.MinutePasses();
        await GivesBack(town, booked);
        await town.MinutePasses();
        await first.Receives("Освободилось время: чт, 10 сентября, 15:00–15:45");
        Assert.Equal(0, await second.Count("Освободилось время"));
        var offer = first.Screen!;
        await town.ClockMoves(new(2026, 9, 8), 12);
        await second.Receives("Освободилось время");
        await first.PressesOld(offer, "✓ Взять");
        first.Sees("Это предложение уже закончилось", "место в листе ожидания осталось");
        await second.PressesRapidly("✓ Взять", 10);
        second.Sees("✓ Вы записаны: чт, 10 сентября, 15:00–15:45");

        Assert.Single(await town.BookingsOf(second));
        Assert.Equal(1, await tutor.Count("К вам записались"));
        await second.Says("/konsultacii");
        second.DoesNotSee("Лист ожидания");
        if (provider == StorageProvider.Sqlite)
            town.Storyboard.Holds("line.approved.txt");
    }

    [Fact]
    public async Task Declining_passes_it_on_at_once_and_keeps_the_place_and_leaving_ends_it()
    {
        await using var town = await Town.Open(WithJobs);
        var (tutor, booked) = await AllTaken(town);
        var first = await town.Teacher();
        var second = await town.Teacher("Денис Осокин", "ООШ № 14");
        await Joins(first);
        town.Later(TimeSpan.FromMinutes(1));
        await Joins(second);
        await GivesBack(town, booked);
        await town.MinutePasses();
        await first.Receives("Освободилось время");

        await first.PressesRapidly("Не подходит", 10);
        first.Sees("Лист ожидания", "Математика: вы первые в очереди");
        await town.MinutePasses();
        await second.Receives("Освободилось время");
        await second.Says("/zapisi");
        await second.Presses("Лист ожидания · 1");
        second.Sees("есть предложение для вас");
        await second.Presses("Больше не жду");
        second.Sees("Вы ничего не ждёте");
        await town.MinutePasses();

        Assert.Equal(0, await first.Count("Освободилось время"));
        Assert.Empty(await town.BookingsOf(second));
        Assert.NotNull(await town.Look(session => new FreeTimesStore(session).At(tutor.MembershipId, Three)));
    }

    [Fact]
    public async Task At_night_a_time_is_kept_but_nobody_is_woken()
    {
        await using var town = await Town.Open(WithJobs);
        var (_, booked) = await AllTaken(town);
        var first = await town.Teacher();
        var passing = await town.Teacher("Денис Осокин", "ООШ № 14");
        await Joins(first);
        await town.ClockMoves(new(2026, 9, 8), 22);
        await GivesBack(town, booked);
        await town.MinutePasses();
        Assert.Equal(0, await first.Count("Освободилось время"));
        await passing.Says("/konsultacii");
        await passing.Presses("По предмету: Математика");
        passing.Sees("Свободного времени пока нет");

        await town.ClockMoves(new(2026, 9, 9), 8);
        await first.Receives("Освободилось время", "до ср, 9 сентября, 10:00");
        await first.Says("/menu");
        await first.Presses("Вам предлагают: чт, 10 сентября, 15:00");
        first.Sees("✓ Взять");
    }

    [Fact]
    public async Task Who_joins_although_times_are_free_is_offered_only_what_is_given_back()
    {
        // Clocks do not stop at whole milliseconds.
        await using var town = await Town.Open(WithJobs with { Now = Town.Morning.AddTicks(1234) });
        var tutor = await town.Tutor(times: 2, terms: Terms);
        var booked = await town.Books(await town.Teacher("Тимур Ясенев", "ООШ № 14"), tutor, Three);
        var waiter = await town.Teacher();
        await waiter.Says("/konsultacii");
        await waiter.Presses("По предмету: Математика");
        await waiter.PressesRapidly("Лист ожидания", 10);
        Assert.Single(await town.Look(session => new WaitingStore(session).OfPerson(waiter.PersonId)));
        await town.MinutePasses();
        Assert.Equal(0, await waiter.Count("Освободилось время"));
        await GivesBack(town, booked);
        await town.MinutePasses();
        await waiter.Receives("Освободилось время: чт, 10 сентября, 15:00–15:45");
    }

    [Fact]
    public async Task Hours_published_later_are_offered_to_who_waited_for_any()
    {
        await using var town = await Town.Open(WithJobs);
        var (tutor, _) = await AllTaken(town);
        var waiter = await town.Teacher();
        await Joins(waiter);
        await town.MinutePasses();
        await town.Hours(tutor, Tutors.Thursday.AddDays(1), 10 * 60, 11 * 60);
        await town.MinutePasses();
        await waiter.Receives("Освободилось время: пт, 11 сентября, 10:00–10:45");
    }

    [Fact]
    public async Task Who_declines_while_others_are_free_is_not_offered_them_one_by_one()
    {
        await using var town = await Town.Open(WithJobs);
        var (tutor, _) = await AllTaken(town);
        var waiter = await town.Teacher();
        await Joins(waiter);
        await town.Hours(tutor, Tutors.Thursday.AddDays(1), 10 * 60, 15 * 60);
        await town.MinutePasses();
        await waiter.Receives("Освободилось время: пт, 11 сентября, 10:00");
        await waiter.Presses("Не подходит");
        await town.MinutePasses();
        await waiter.Says("/zapisi");
        await waiter.Presses("Лист ожидания");

        waiter.DoesNotSee("есть предложение");
        Assert.Equal(0, await waiter.Count("Освободилось время"));
    }

    [Fact]
    public async Task Nobody_joins_the_line_of_a_dismissed_tutor_and_who_stands_there_is_told()
    {
        await using var town = await Town.Open();
        var (tutor, _) = await AllTaken(town);
        var waiter = await town.Teacher();
        await waiter.Says("/konsultacii");
        await waiter.Presses("К тьютору: Вера Ветрова");
        var full = waiter.Screen!;
        await waiter.Presses("Лист ожидания");
        await town.InTurn(session => new Storage.Schools.MembershipStore(session).End(tutor.MembershipId));
        await waiter.PressesOld(full, "Лист ожидания");
        waiter.Sees("Этот тьютор сейчас не принимает записи");
        await waiter.Says("/zapisi");
        await waiter.Presses("Лист ожидания · 1");
        waiter.Sees("тьютор больше не консультирует", "Больше не жду");
    }

    // The tutor's only time is somebody's.
    private static async Task<(Actor Tutor, long Booked)> AllTaken(Town town)
    {
        var tutor = await town.Tutor(times: 1, terms: Terms);
        return (tutor, await town.Books(await town.Teacher("Тимур Ясенев", "ООШ № 14"), tutor, Three));
    }

    private static Task GivesBack(Town town, long booked) => town.InTurn(async session =>
    {
        var bookings = new BookingStore(session);
        Assert.Null(await bookings.Cancel(booked, (await bookings.Find(booked))!.PersonId, "Болезнь"));
    });

    private static async Task Joins(Actor teacher)
    {
        await teacher.Says("/konsultacii");
        await teacher.Presses("По предмету: Математика");
        await teacher.Presses("Лист ожидания");
    }
}
