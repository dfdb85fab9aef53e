using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Consultations;

/// <summary>Tutors with hours in a town, and what becomes of bookings, past the pages. It is Tuesday, 8 September 2026, 9:00 in Moscow.</summary>
internal static class Tutors
{
    /// <summary>Thursday, two days ahead.</summary>
    public static readonly DateOnly Thursday = new(2026, 9, 10);

    public static readonly ConsultationTerms Terms = new() { Place = "https://meet.example.ru/1", Horizon = 14 };

    /// <summary>A tutor of a subject with single hours on Thursday from 15:00 on, an hour each: 45 minutes and 15 after them.</summary>
    public static async Task<Actor> Tutor(this Town town, string name = "Вера Ветрова", string subject = "Математика", int times = 2, ConsultationTerms? terms = null, DateOnly? day = null)
    {
        var tutor = await town.Member(Role.Tutor, null, name);
        await town.InTurn(async session =>
        {
            var tutors = new TutorStore(session);
            await tutors.FindOrAdd(tutor.MembershipId);
            await tutors.SetTerms(tutor.MembershipId, terms ?? Terms);
            await tutors.AddSubject(tutor.MembershipId, await new SubjectStore(session).FindOrAdd(town.Municipality, subject));
        });
        await town.Hours(tutor, day ?? Thursday, 15 * 60, (15 + times) * 60);
        return tutor;
    }

    public static Task Hours(this Town town, Actor tutor, DateOnly day, int from, int to, int? seats = null) => town.InTurn(session =>
        new HoursStore(session).AddOneOff(tutor.MembershipId, new SingleHours(day, new DayHours(from, to), Seats: seats)));

    public static Task<Actor> Teacher(this Town town, string name = "Анна Полянская", string school = "СОШ № 12") => town.Member(Role.Teacher, school, name);

    /// <summary>An instant of Moscow.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(3));

    public static Task ZoneOf(this Town town, Actor who, string zone) => town.InTurn(session => new PersonStore(session).SetZone(who.PersonId, zone));

    /// <summary>Books a time without the clicks.</summary>
    public static Task<long> Books(this Town town, Actor teacher, Actor tutor, DateTimeOffset start, string? topic = null) => town.InTurn(async session =>
    {
        var bookings = new BookingStore(session);
        await bookings.ReleaseExpired();
        var time = (await new FreeTimesStore(session).At(tutor.MembershipId, start))!;
        var held = (await bookings.Hold(new WantedTime(teacher.MembershipId, tutor.MembershipId, time.Slot.Slot))).BookingId!.Value;
        Assert.Null(await bookings.Confirm(held, new BookingTopic(topic), teacher.PersonId));
        return held;
    });

    public static Task<BookingRow> Booking(this Town town, long id) => town.Look(async session => (await new BookingStore(session).Find(id))!);

    /// <summary>What a teacher has booked, in order of time.</summary>
    public static Task<IReadOnlyList<BookingRow>> BookingsOf(this Town town, Actor teacher) =>
        town.Look(async session => (await new BookingListStore(session).OfPerson(teacher.PersonId, 0, 50)).Bookings);

    /// <summary>The tutor says what became of it.</summary>
    public static Task Ends(this Town town, long booking, BookingOutcome outcome, string? recommendations = null) => town.InTurn(async session =>
    {
        var tutor = (await new BookingStore(session).Find(booking))!.TutorPersonId;
        Assert.Null(await new OutcomeStore(session).Set(booking, outcome, tutor));
        if (recommendations is not null)
            Assert.Null(await new OutcomeStore(session).Recommend(booking, recommendations, tutor));
    });

    public static Task Limits(this Town town, ConsultationLimits limits) => town.InTurn(session => new LimitStore(session).Set(town.Municipality, limits));

    /// <summary>A route as a button carries it: to forge one.</summary>
    public static string Code(ChatRoute route) => RouteCodec.OfThisProgram.Encode(route);
}
