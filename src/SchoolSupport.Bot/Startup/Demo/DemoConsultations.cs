using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// Consultations on a fresh playground: two tutors with hours and subjects, a consultation held last month that waits for its stars, one to
/// come, and a group with many seats.
/// </summary>
internal static class DemoConsultations
{
    private const string Vera = "Вера Ветрова";
    private const string Lev = "Лев Каменский";
    private const int DaysToGroup = 5;
    private static readonly TimeSpan LastMonth = TimeSpan.FromDays(21);

    public static async Task Settle(Database database, Func<TimeProvider, Task<Database>> earlier)
    {
        await InTurn(database, Publish);
        long held;
        await using (var past = await earlier(new EarlierClock(database.Clock, LastMonth)))
            held = await InTurn(past, session => Book(session, "Анна Полянская", Vera, "Математика", "Дроби: почему не получается"));
        await InTurn(database, async session =>
        {
            var tutor = (await Person(session, Vera)).PersonId;
            await new OutcomeStore(session).Set(held, BookingOutcome.Held, tutor);
            await new OutcomeStore(session).Recommend(held, "Начните с рисунков и полосок бумаги, правила потом. Пять минут устного счёта в начале каждого урока.", tutor);
            await Book(session, "Анна Полянская", Vera, "Математика", "Задачи на движение в 5 классе");
            return true;
        });
    }

    private static async Task<bool> Publish(Session session)
    {
        await Tutor(
            session, Vera, new ConsultationTerms { Place = "https://meet.example.ru/vetrova" }, ["Математика", "Физика"],
            [(DayOfWeek.Monday, 15, 18), (DayOfWeek.Wednesday, 14, 17), (DayOfWeek.Thursday, 15, 17)]);
        await Tutor(
            session, Lev, new ConsultationTerms { Format = MeetingFormat.InPerson, Place = "Школьная ул., 5, кабинет 12", Length = 30, Buffer = 10 }, ["Русский язык", "Литература"],
            [(DayOfWeek.Tuesday, 14, 17), (DayOfWeek.Friday, 10, 12)]);
        var vera = (await Person(session, Vera)).MembershipId;
        var day = new TimeZoneName(DemoTown.Zone).DateAt(DateTimeOffset.FromUnixTimeMilliseconds(session.Now)).AddDays(DaysToGroup);
        await new HoursStore(session).AddOneOff(vera, new SingleHours(day, new DayHours(18 * 60, (18 * 60) + 45), Seats: 30));
        return true;
    }

    private static async Task Tutor(
        Session session, string name, ConsultationTerms terms, IEnumerable<string> subjects, IEnumerable<(DayOfWeek Day, int From, int To)> hours)
    {
        var tutors = new TutorStore(session);
        var tutor = (await tutors.FindOrAdd((await Person(session, name)).MembershipId))!;
        await tutors.SetTerms(tutor.Id, terms);
        await new SubjectStore(session).Offered(tutor.MunicipalityId);
        foreach (var subject in subjects)
            await tutors.AddSubject(tutor.Id, await new SubjectStore(session).FindOrAdd(tutor.MunicipalityId, subject));
        foreach (var (day, from, to) in hours)
            await new HoursStore(session).AddWeekly(tutor.Id, new WeeklyHours(day, new DayHours(from * 60, to * 60)));
    }

    // The first free time there is.
    private static async Task<long> Book(Session session, string teacherName, string tutorName, string subject, string topic)
    {
        var teacher = await Person(session, teacherName);
        var tutor = (await new TutorStore(session).Find((await Person(session, tutorName)).MembershipId))!;
        var now = DateTimeOffset.FromUnixTimeMilliseconds(session.Now);
        var time = (await new FreeTimesStore(session).Of([tutor], new TimeRange(now, now.AddDays(tutor.HorizonDays)))).First(free => free.Slot.Slot.Seats == 1);
        var bookings = new BookingStore(session);
        var held = await bookings.Hold(new WantedTime(teacher.MembershipId, tutor.Id, time.Slot.Slot)
        {
            SubjectId = await new SubjectStore(session).FindOrAdd(tutor.MunicipalityId, subject),
        });
        await bookings.Confirm(held.BookingId!.Value, new BookingTopic(topic), teacher.PersonId);
        return held.BookingId.Value;
    }

    private static async Task<PersonLine> Person(Session session, string name)
    {
        var municipality = (await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id;
        return (await new MembershipStore(session).People(municipality)).First(person => person.Name == name);
    }

    private static async Task<T> InTurn<T>(Database database, Func<Session, Task<T>> work)
    {
        await using var session = await database.Begin();
        var result = await work(session);
        await session.Commit();
        return result;
    }
}
