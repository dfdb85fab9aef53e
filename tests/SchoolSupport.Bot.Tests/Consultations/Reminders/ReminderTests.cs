using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Consultations.Reminders;

public sealed class ReminderTests
{
    private const string Soon = "Консультация через час";
    private const string Tomorrow = "Консультация завтра";
    private static readonly DateTimeOffset Three = Tutors.At(Tutors.Thursday, 15);

    [Theory, OnBothDatabases]
    public async Task Both_sides_hear_a_day_and_an_hour_before_each_once(StorageProvider provider)
    {
        await using var town = await Town.Open(new TownOptions { Provider = provider, JobsRun = true });
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await town.Books(teacher, tutor, Three, "Дроби");
        await town.ClockMoves(new(2026, 9, 9), 14, 59);
        Assert.Equal((0, 0), (await teacher.Count(Tomorrow), await tutor.Count(Tomorrow)));
        await town.ClockMoves(new(2026, 9, 9), 15);
        await town.ClockMoves(new(2026, 9, 9), 20);
        Assert.Equal((1, 1), (await teacher.Count(Tomorrow), await tutor.Count(Tomorrow)));
        await town.ClockMoves(new(2026, 9, 10), 14);
        await town.MinutePasses();
        Assert.Equal((1, 1), (await teacher.Count(Soon), await tutor.Count(Soon)));
        await town.ClockMoves(new(2026, 9, 10), 15);
        Assert.Equal((1, 1), (await teacher.Count(Soon), await tutor.Count(Soon)));
        if (provider == StorageProvider.Sqlite)
            town.Storyboard.Holds("reminders.approved.txt");
    }

    [Fact]
    public async Task A_moved_booking_is_reminded_of_by_its_new_time_and_a_cancelled_one_not_at_all()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor(times: 3);
        var teacher = await town.Teacher();
        var other = await town.Teacher("Денис Осокин", "ООШ № 14");
        var moved = await town.Books(teacher, tutor, Three);
        var cancelled = await town.Books(other, tutor, Tutors.At(Tutors.Thursday, 16));
        await town.ClockMoves(new(2026, 9, 9), 15, 30);
        Assert.Equal(1, await teacher.Count(Tomorrow));
        await town.InTurn(async session =>
        {
            var free = (await new FreeTimesStore(session).At(tutor.MembershipId, Tutors.At(Tutors.Thursday, 17)))!;
            Assert.Null(await new BookingStore(session).Move(moved, free.Slot.Slot, teacher.PersonId));
            Assert.Null(await new BookingStore(session).Cancel(cancelled, other.PersonId, "Болезнь"));
        });
        await town.ClockMoves(new(2026, 9, 9), 17, 30);
        await town.ClockMoves(new(2026, 9, 10), 14);
        Assert.Equal(0, await teacher.Count(Soon));
        await town.ClockMoves(new(2026, 9, 10), 16);
        await teacher.Receives(Soon, "17:00–17:45");

        Assert.Equal(0, await other.Count("Консультация"));
    }

    [Fact]
    public async Task Who_books_late_is_not_reminded_in_a_bunch_and_a_bot_that_was_down_catches_up_once()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor(terms: Tutors.Terms with { Notice = 0 });
        var teacher = await town.Teacher();
        await town.ClockMoves(new(2026, 9, 10), 14, 10);
        await town.Books(teacher, tutor, Three);
        await town.MinutePasses();
        await town.ClockMoves(new(2026, 9, 10), 14, 40);
        Assert.Equal((0, 0), (await teacher.Count("Консультация "), await tutor.Count("Консультация ")));

        var later = await town.Books(teacher, tutor, Tutors.At(Tutors.Thursday, 16));
        Assert.NotEqual(0, later);
    }

    [Fact]
    public async Task A_bot_that_was_down_reminds_once_and_of_what_is_still_to_come()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor();
        var teacher = await town.Teacher();
        await town.Books(teacher, tutor, Three);
        await town.StopBot();
        town.GoTo(new(2026, 9, 10), 14, 20);
        await town.StartBot();
        await teacher.Receives("Консультация через 40 минут");
        await town.RestartBot();
        await town.MinutePasses();

        Assert.Equal(1, await teacher.Count("Консультация через"));
        Assert.Equal(0, await teacher.Count(Tomorrow));
    }

    [Fact]
    public async Task A_tutor_of_a_group_gets_one_reminder_with_everybody_in_it()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var tutor = await town.Tutor(times: 1, terms: Tutors.Terms with { Seats = 5 });
        await town.Books(await town.Teacher(), tutor, Three, "Дроби");
        await town.Books(await town.Teacher("Денис Осокин", "ООШ № 14"), tutor, Three);
        await town.ClockMoves(new(2026, 9, 9), 15);
        await tutor.Receives(Tomorrow, "Анна Полянская, СОШ № 12: Дроби", "Денис Осокин, ООШ № 14");

        Assert.Equal(1, await tutor.Count(Tomorrow));
    }
}
