using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class OutcomeStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task An_outcome_waits_for_the_begin_and_can_be_corrected_until_it_is_rated(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        Assert.Equal(BookingObstacle.NotBegun, await Mark(its, booking, BookingOutcome.Held));
        its.Test.Clock.Set(Three.AddHours(1));
        Assert.Equal([booking.Id], await Unmarked(its));
        Assert.Null(await Mark(its, booking, BookingOutcome.TeacherAbsent));
        Assert.Empty(await Unmarked(its));
        Assert.Equal(BookingObstacle.NotBegun, await Rate(its, booking, booking.PersonId));
        Assert.Null(await Mark(its, booking, BookingOutcome.Held));
        Assert.Equal(BookingObstacle.Gone, await Rate(its, booking, its.Tutor.PersonId));
        Assert.Null(await Rate(its, booking, booking.PersonId));
        Assert.Equal(BookingObstacle.IsOver, await Mark(its, booking, BookingOutcome.TutorAbsent));
        Assert.Equal((5, "Спасибо"), ((await its.Booking(booking.Id)).Rating, (await its.Booking(booking.Id)).RatingWord));
    }

    [Theory, OnBothDatabases]
    public async Task In_whatever_order_bookings_are_marked_rated_and_called_off_only_what_was_held_has_stars(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        List<BookingRow> bookings = [];
        for (int hour = 0; hour < 6; hour++) bookings.Add(await its.Book(await its.Teacher(), Three.AddHours(hour)));
        Random random = new(20260908);
        Dictionary<BookingObstacle, int> refused = [];
        int rated = 0;
        for (int step = 0; step < 150; step++)
        {
            // From before the first begins until after the last has ended.
            its.Test.Clock.Set(Three.AddMinutes((3 * step) - 60));
            BookingRow booking = bookings[random.Next(bookings.Count)];
            bool isRating = random.Next(2) == 0;
            BookingObstacle? obstacle = isRating ? await Rate(its, booking, booking.PersonId) : random.Next(8) == 0 ? await its.Cancel(booking)
                : await Mark(its, booking, random.GetItems(Enum.GetValues<BookingOutcome>(), 1)[0]);
            rated += isRating && obstacle is null ? 1 : 0;
            if (isRating && obstacle is { } why) refused[why] = refused.GetValueOrDefault(why) + 1;
            await its.Consistent();
        }

        Assert.True(rated > 0 && refused.ContainsKey(BookingObstacle.NotBegun) && refused.ContainsKey(BookingObstacle.AlreadyCancelled), $"{rated} rated, {refused.Count} reasons");
    }

    [Theory, OnBothDatabases]
    public async Task A_report_counts_what_came_of_bookings(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher(), absent = await its.Teacher("Егор Рябов");
        BookingRow held = await its.Book(teacher, Three);
        BookingRow missed = await its.Book(absent, Three.AddHours(1));
        await its.Cancel(await its.Book(teacher, Three.AddHours(2)));
        await its.Book(teacher, Three.AddHours(3));
        await its.Book(teacher, Three.AddDays(30), its.Colleague);
        its.Test.Clock.Set(Three.AddHours(5));
        await Mark(its, held, BookingOutcome.Held);
        await Mark(its, missed, BookingOutcome.TeacherAbsent);
        await Rate(its, held, teacher.PersonId);
        ConsultationTally tutor = new()
        {
            Id = its.Tutor.Id, Name = "Алла Петрова", Booked = 3, Held = 1, TeacherAbsent = 1, Unmarked = 1, Cancelled = 1, HeldMinutes = 45, Rated = 1, RatingSum = 5,
        };
        ConsultationTally colleague = new() { Id = its.Colleague.Id, Name = "Борис Яшин", Booked = 1, ToCome = 1 };
        ConsultationTally all = tutor with { Id = null, Name = null, Booked = 4, ToCome = 1 };
        TimeRange range = new(Three.AddDays(-5), Three.AddDays(60));
        await its.Test.Look(async session =>
        {
            ConsultationReportStore report = new(session);
            Assert.Equal([tutor, colleague], await report.ByTutor(its.World.Municipality, range));
            Assert.Equal([all with { Id = its.Mathematics, Name = "Математика" }], await report.BySubject(its.World.Municipality, range));
            Assert.Equal([all with { Id = its.World.FirstSchool, Name = "СОШ № 1" }, new ConsultationTally { Id = its.World.SecondSchool, Name = "ООШ № 2" }],
                (await report.BySchool(its.World.Municipality, range)).OrderByDescending(school => school.Booked));
            Assert.Equal([3L, 1L, 0L], (await report.ByMonth(
                its.World.Municipality, new DateSpan(new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 30)), new TimeZoneName("Europe/Moscow"))).Select(month => month.Tally.Booked));
            Assert.Equal([("Егор Рябов", 1L, 0L)], (await report.Absent(its.World.Municipality, range)).Select(row => (row.Name!, row.Absent, row.Held)));
            Assert.Equal([held.Id], (await report.Ratings(its.World.Municipality, range, 0, 5)).Bookings.Select(row => row.Id));
            IReadOnlyList<BookingRow> first = await report.Journal(its.World.Municipality, range, null, 3);
            IReadOnlyList<BookingRow> second = await report.Journal(its.World.Municipality, range, first[^1], 3);
            Assert.Equal((3, 2), (first.Count, second.Count));
            Assert.True(first[^1].StartsAt < second[0].StartsAt);
            return 0;
        });
    }

    [Theory, OnBothDatabases]
    public async Task A_report_says_what_is_waited_for(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        foreach (MembershipRow teacher in new[] { await its.Teacher(), await its.Teacher() })
            await its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, its.Mathematics, null)));
        WaitingDemand demand = Assert.Single(await its.Test.Look(session => new ConsultationReportStore(session).Demand(its.World.Municipality)));
        Assert.Equal(("Математика", null, 2L), (demand.SubjectName, demand.TutorName, demand.Waiting));
    }

    private static Task<BookingObstacle?> Mark(ConsultationCase its, BookingRow booking, BookingOutcome outcome) =>
        its.Test.InTurn(session => new OutcomeStore(session).Set(booking.Id, outcome, its.Tutor.PersonId));

    private static Task<BookingObstacle?> Rate(ConsultationCase its, BookingRow booking, long person) =>
        its.Test.InTurn(session => new OutcomeStore(session).Rate(booking.Id, 5, "Спасибо", person));

    private static Task<IReadOnlyList<long>> Unmarked(ConsultationCase its) => its.Test.Look(async session =>
        (IReadOnlyList<long>)[.. (await new OutcomeStore(session).Unmarked(its.Tutor.Id, its.Test.Clock.GetUtcNow())).Select(row => row.Id)]);
}
