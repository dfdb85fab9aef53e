using System.Security.Cryptography;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Harness;

// Who lives in the district.
public sealed partial class Town
{
    public const string District = "Озёрный район";
    public const string Zone = "Europe/Moscow";

    private const long FirstAccount = 1001;
    private const string Channel = "telegram";
    private static readonly TimeSpan InvitationsLive = TimeSpan.FromDays(14);

    private static readonly string[] Names =
    [
        "Марина Зорина", "Павел Рябинин", "Елена Крылатова", "Тимур Ясенев", "Анна Полянская", "Денис Осокин", "Вера Ветрова", "Лев Каменский",
    ];

    private int namesGiven;

    /// <summary>The municipality's id.</summary>
    public long Municipality { get; private set; }

    public Task<Actor> Coordinator(string name = "Ольга Лебедева") => Member(Role.Coordinator, null, name);

    public Task<Actor> Director(string school, string? name = null) => Member(Role.Director, school, name);

    /// <summary>Somebody who came in long ago and stands before the menu.</summary>
    public async Task<Actor> Member(Role role, string? school, string? name = null)
    {
        var actor = await Newcomer(role, school, name);
        await InTurn(async session =>
        {
            await new PersonStore(session).SetConsent(actor.PersonId, Consent.Version);
            await new MembershipStore(session).Enter(actor.MembershipId);
            var chats = new ChatStore(session);
            var chat = await chats.FindOrCreate(Channel, $"{actor.Id}");
            await chats.SetPerson(chat.Id, actor.PersonId, actor.MembershipId);
        });
        await actor.Arrive();
        return actor;
    }

    /// <summary>Somebody with an invitation in hand (<see cref="Actor.Invitation"/>) who has not come in yet.</summary>
    public async Task<Actor> Invited(Role role, string? school, string? name = null)
    {
        var actor = await Newcomer(role, school, name);
        actor.Invitation = await InTurn(async session =>
        {
            using var random = RandomNumberGenerator.Create();
            var code = InvitationCode.Make(random);
            await new InvitationStore(session).Add(actor.MembershipId, code.Hash, Clock.GetUtcNow() + InvitationsLive, createdBy: null);
            return code;
        });
        return actor;
    }

    /// <summary>An account that nobody has invited.</summary>
    public Actor Stranger(string name = "Кто-то Посторонний") => Account(name, "без приглашения");

    /// <summary>The id of a school, which comes into being when first named.</summary>
    public Task<long> School(string name) => InTurn(session => School(session, name));

    private async Task<Actor> Newcomer(Role role, string? school, string? name)
    {
        name ??= Names[Interlocked.Increment(ref namesGiven) % Names.Length];
        var actor = Account(name, school is null ? role.Title : $"{role.Title}, {school}");
        (actor.PersonId, actor.MembershipId) = await InTurn(async session =>
        {
            long? at = school is null ? null : await School(session, school);
            var person = await new PersonStore(session).Add(name, phone: null);
            return (person, await new MembershipStore(session).Add(person, role.Code, role.NeedsMunicipality ? Municipality : null, at));
        });
        return actor;
    }

    private Actor Account(string name, string about)
    {
        var words = name.Split(' ', 2);
        lock (people)
        {
            var actor = new Actor(this, FirstAccount + people.Count, name, about);
            playground.Invite(new PlaygroundPerson(actor.Id, words[0], words.ElementAtOrDefault(1), About: about));
            people.Add(actor);
            return actor;
        }
    }

    private Task<long> School(Session session, string name) =>
        new SchoolStore(session).FindOrAdd(Municipality, new SchoolName(name), SchoolKinds.Guess(name).HasUpperGrades());

    private async Task Settle() =>
        Municipality = await InTurn(session => new MunicipalityStore(session).FindOrAdd(District, Zone));
}
