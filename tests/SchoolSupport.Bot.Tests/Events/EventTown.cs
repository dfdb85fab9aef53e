using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Tests.Events;

/// <summary>Events in a town, past the pages.</summary>
internal static class EventTown
{
    public const string Title = "Смысловое чтение на уроках";

    /// <summary>Tuesday, 15 September, 15:00 in Moscow.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 9, 15, 12, 0, 0, TimeSpan.Zero);

    public static Task<Actor> Teacher(this Town town, string school, string? name = null) => town.Member(Role.Teacher, school, name);

    public static Task<Actor> Tutor(this Town town, string name) => town.Member(Role.Tutor, null, name);

    /// <summary>An event of 90 minutes for teachers and directors of all schools, announced; nobody is told.</summary>
    public static Task<long> Event(
        this Town town, Actor leader, int? seats = null, long? activity = null, DateTimeOffset? begin = null, string title = Title, EventKind kind = EventKind.Seminar) =>
        town.InTurn(async session =>
        {
            var events = new EventStore(session);
            var id = await events.Add(new NewEvent(town.Municipality, kind, leader.MembershipId, Town.Zone, leader.PersonId));
            await events.SetTitle(id, title);
            await events.SetWhen(id, begin ?? Begin);
            await events.SetLength(id, 90);
            await events.SetPlace(id, MeetingFormat.Online, "https://meet.example.ru/7");
            await events.SetSeats(id, seats);
            await events.SetActivity(id, activity);
            await new EventAudience(session).TickRole(id, "director", true);
            await events.SetStep(id, EventStep.Preview);
            Assert.True(await events.Announce(id));
            return id;
        });

    public static Task<EventRow> Find(this Town town, long id) => town.Look(async session => (await new EventStore(session).Find(id))!);

    public static Task<IReadOnlyList<GuestRow>> Guests(this Town town, long id) => town.Look(session => new GuestStore(session).Of(id));

    /// <summary>Opens the event from the list and signs up.</summary>
    public static async Task SignsUp(this Actor person, string button = "15.09")
    {
        await person.Says("/events");
        await person.Presses(button);
        await person.Presses("Записаться");
    }

    /// <summary>Presses a button that leads there, as if an old message had it.</summary>
    public static Task Follows(this Actor person, ChatRoute route) => person.Forges(RouteCodec.OfThisProgram.Encode(route));
}
