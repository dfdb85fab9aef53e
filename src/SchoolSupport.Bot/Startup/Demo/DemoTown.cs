using System.Security.Cryptography;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// What a fresh playground begins with: an invented district with four schools, people of every role with an invitation each,
/// and one stranger. Real installations never see it: it needs the playground, and an empty database.
/// </summary>
internal static class DemoTown
{
    internal const string District = "Демонстрационный район";
    internal const string Zone = "Europe/Moscow";
    private static readonly TimeSpan InvitationsLive = TimeSpan.FromDays(365);

    private static readonly DemoPerson[] People =
    [
        new(101, "Ольга", "Лебедева", Role.Coordinator, null),
        new(102, "Игорь", "Соколовский", Role.Controller, null),
        new(111, "Марина", "Зорина", Role.Director, "СОШ № 3"),
        new(112, "Павел", "Рябинин", Role.Director, "СОШ № 12"),
        new(113, "Елена", "Крылатова", Role.Director, "ООШ № 14"),
        new(114, "Тимур", "Ясенев", Role.Director, "Лицей № 1"),
        new(121, "Анна", "Полянская", Role.Teacher, "СОШ № 3"),
        new(122, "Денис", "Осокин", Role.Teacher, "ООШ № 14"),
        new(131, "Вера", "Ветрова", Role.Tutor, null),
        new(132, "Лев", "Каменский", Role.Tutor, null),
        new(141, "Софья", "Рощина", Role.Curator, "ООШ № 14"),
        new(151, "Глеб", "Родников", Role.Administrator, null),
    ];

    private static readonly PlaygroundPerson Stranger = new(199, "Кто-то", "Посторонний", About: "без приглашения");

    /// <param name="earlier">Opens the same database with the clock set back, for what was answered last year and consulted on last month.</param>
    public static async Task Settle(Database database, Func<TimeProvider, Task<Database>> earlier, PlaygroundServer playground)
    {
        if (await InvitePeople(database) is not { Count: > 0 } invited)
        {
            // Somebody to open the invitations with that were made on the command line.
            playground.Invite(Stranger);
            return;
        }

        await using (var past = await earlier(DemoQuestionnaire.AYearBefore(database.Clock)))
            await DemoQuestionnaire.Answered(past);
        await DemoQuestionnaire.Open(database);
        await DemoRoadMap.Settle(database);
        await DemoConsultations.Settle(database, earlier);
        await DemoEvents.Settle(database);
        await DemoAnnouncement.Settle(database);

        // Only what is committed is shown: a code that nobody knows would be a door that does not open.
        foreach (var person in invited)
            playground.Invite(person);
        playground.Invite(Stranger);
    }

    private static async Task<IReadOnlyList<PlaygroundPerson>> InvitePeople(Database database)
    {
        await using var session = await database.Begin();
        var municipalities = new MunicipalityStore(session);
        if ((await municipalities.List()).Count > 0)
            return [];

        var municipality = await municipalities.FindOrAdd(District, Zone);
        var invited = new List<PlaygroundPerson>();
        foreach (var person in People)
            invited.Add(person.InPlayground(await Invite(session, municipality, person)));
        await session.Commit();
        return invited;
    }

    private static async Task<InvitationCode> Invite(Session session, long municipality, DemoPerson person)
    {
        long? school = person.School is { } name
            ? await new SchoolStore(session).FindOrAdd(municipality, new SchoolName(name), SchoolKinds.Guess(name).HasUpperGrades())
            : null;
        var id = await new PersonStore(session).Add($"{person.FirstName} {person.LastName}", phone: null);
        var membership = await new MembershipStore(session).Add(id, person.Role.Code, person.Role == Role.Administrator ? null : municipality, school);
        using var random = RandomNumberGenerator.Create();
        var code = InvitationCode.Make(random);
        await new InvitationStore(session).Add(
            membership, code.Hash, DateTimeOffset.FromUnixTimeMilliseconds(session.Now) + InvitationsLive, createdBy: null);
        return code;
    }

    private sealed record DemoPerson(long Account, string FirstName, string LastName, Role Role, string? School)
    {
        public PlaygroundPerson InPlayground(InvitationCode code) => new(
            Account, FirstName, LastName, About: School is null ? Role.Title : $"{Role.Title}, {School}", StartParameter: code.Text);
    }
}
