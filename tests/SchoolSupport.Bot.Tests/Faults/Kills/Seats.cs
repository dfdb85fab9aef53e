using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>People who came in long ago, written straight into a database that bots in other processes work on.</summary>
internal static class Seats
{
    /// <returns>The municipality that all of them belong to.</returns>
    public static Task<long> Municipality(Session session, string zone = "Europe/Moscow") => new MunicipalityStore(session).FindOrAdd("Озёрный район", zone);

    /// <summary>A director of a school of their own, who has consented and has a chat.</summary>
    public static async Task<(long School, long Chat)> Director(Session session, long municipality, long account)
    {
        var school = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName($"ООШ № {account}"), hasUpperGrades: false);
        return (school, await Member(session, municipality, Role.Director, school, $"Директор {account}", account));
    }

    public static Task<long> PersonOf(Session session, long chat) => session.Find<long>("select person_id from chat where id = @chat", new { chat });

    /// <returns>The chat.</returns>
    public static async Task<long> Member(Session session, long? municipality, Role role, long? school, string name, long account)
    {
        var people = new PersonStore(session);
        var person = await people.Add(name, phone: null);
        await people.SetConsent(person, Consent.Version);
        var memberships = new MembershipStore(session);
        var membership = await memberships.Add(person, role.Code, municipality, school);
        await memberships.Enter(membership);
        var chats = new ChatStore(session);
        var chat = (await chats.FindOrCreate("telegram", $"{account}")).Id;
        await chats.SetPerson(chat, person, membership);
        return chat;
    }
}
