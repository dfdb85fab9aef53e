using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>The events on a fresh playground: a webinar that belongs to the road map, and a tutor's group consultation, both some days ahead.</summary>
internal static class DemoEvents
{
    private static readonly TimeZoneName Zone = new(DemoTown.Zone);

    public static async Task Settle(Database database)
    {
        await using var session = await database.Begin();
        var municipality = (await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id;
        var people = await new MembershipStore(session).People(municipality);
        var coordinator = people.First(person => person.Role == Role.Coordinator.Code);
        var tutor = people.First(person => person.Name == "Вера Ветрова");
        var plan = (await new RoadMapStore(session).Active(municipality))[0];
        var seminar = (await new ActivityStore(session).OfRoadMap(plan.Id)).FirstOrDefault(row => row.Title.Contains("Семинар", StringComparison.Ordinal));
        await Announce(session, new NewEvent(municipality, EventKind.Webinar, coordinator.MembershipId, DemoTown.Zone, coordinator.PersonId), "Работа с трудностями в обучении", 6, 15, 90, null, seminar?.Id);
        await Announce(session, new NewEvent(municipality, EventKind.GroupConsultation, tutor.MembershipId, DemoTown.Zone, tutor.PersonId), "Разбор заданий ВПР по математике", 8, 16, 60, 30, null);
        await session.Commit();
    }

    private static async Task Announce(Session session, NewEvent draft, string title, int daysAhead, int hour, int minutes, int? seats, long? activity)
    {
        var events = new EventStore(session);
        var id = await events.Add(draft);
        await events.SetTitle(id, title);
        await events.SetWhen(id, Zone.InstantOf(Zone.DateAt(DateTimeOffset.FromUnixTimeMilliseconds(session.Now)).AddDays(daysAhead), new TimeOnly(hour, 0)));
        await events.SetLength(id, minutes);
        await events.SetPlace(id, MeetingFormat.Online, $"https://meet.example.ru/{daysAhead}");
        await events.SetSeats(id, seats);
        await events.SetActivity(id, activity);
        await events.SetStep(id, EventStep.Preview);
        await events.Announce(id);
    }
}
