using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Conversations.Districts;

/// <summary>The demonstration district with all its data, and another one whose people have nothing to do with it.</summary>
internal sealed class TwoDistricts : IAsyncDisposable
{
    private const string Channel = "telegram";
    private const long SmallestId = 1_000_000;
    private readonly TestDatabase test;
    private readonly IHost host;
    private HashSet<long> shared = [];

    private TwoDistricts(TestDatabase test, IHost host) => (this.test, this.host) = (test, host);

    /// <summary>Everybody of the demonstration district, who all came in.</summary>
    public IReadOnlyList<Member> Insiders { get; private set; } = [];

    /// <summary>One of each role in the other district.</summary>
    public IReadOnlyList<Member> Outsiders { get; private set; } = [];

    /// <summary>Words that only people of the demonstration district may read: its schools, its people.</summary>
    public IReadOnlyList<string> Secrets { get; private set; } = [];

    public static async Task<TwoDistricts> Settle()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 17, 9, 0, 0, TimeSpan.Zero));
        var test = await TestDatabase.Create(StorageProvider.Sqlite, clock);
        await using (var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 }))
            await DemoTown.Settle(test.Database, earlier => Database.Open(test.Options, earlier), playground);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Telegram:Token", "1:nobody"), new("Storage:DataFolder", test.Folder), new("Storage:ConnectionString", test.Options.ConnectionString)]).Build();
        var districts = new TwoDistricts(test, BotHost.Build(settings, test.Database, clock));
        await districts.LetEverybodyIn();
        return districts;
    }

    /// <summary>Opens a route, and undoes whatever that changed.</summary>
    public async Task<Opened> Open(Member member, ChatRoute route)
    {
        await using var session = await test.Database.Begin();
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        var destination = (IDestination)scope.ServiceProvider.GetRequiredService(Destinations.OfThisProgram.For(route));
        var before = await session.Find<long>("select total_changes()");
        var outcome = await destination.Open(route, new Turn(member, test.Clock.GetUtcNow()));
        var changes = await session.Find<long>("select total_changes()") - before;
        return new Opened(outcome, scope.ServiceProvider.GetRequiredService<Outgoing>().Rows, changes);
    }

    /// <summary>Whether a route names a row that is not everybody's: ids made by the application are large.</summary>
    public bool NamesTheirs(ChatRoute route) => route.GetType().GetProperties()
        .Where(property => property.PropertyType == typeof(long)).Select(property => (long)property.GetValue(route)!)
        .Any(id => id > SmallestId && !shared.Contains(id));

    public async ValueTask DisposeAsync()
    {
        host.Dispose();
        await test.DisposeAsync();
    }

    private async Task LetEverybodyIn()
    {
        await using var session = await test.Database.Begin();
        var home = (await new MunicipalityStore(session).List()).Single();
        var people = await new MembershipStore(session).People(home.Id);
        var schools = await new SchoolStore(session).OfMunicipality(home.Id);
        Secrets = [home.Name, .. people.Select(person => person.Name!.Split(' ')[^1]), .. schools.Select(school => school.Name)];
        shared = [.. await session.Query<long>("select id from questionnaire where municipality_id is null")];
        var insiders = new List<Member>();
        foreach (var person in people)
            insiders.Add(await LetIn(session, person.PersonId, person.MembershipId));
        Insiders = insiders;
        await BeginToAnswer(session, home.Id);
        Outsiders = await Strangers(session);
        // Tutors get their row when they first come; nobody is to be blamed for writing it.
        foreach (var municipality in await new MunicipalityStore(session).List())
            await new TutorStore(session).AddMissing(municipality.Id);
        await session.Commit();
    }

    // Whatever is begun during a walk is undone; so every school has begun its questionnaire before, and some have sent it.
    private async Task BeginToAnswer(Session session, long municipality)
    {
        var responses = new ResponseStore(session);
        var running = (await new CampaignStore(session).OfMunicipality(municipality)).First(campaign => campaign.IsRunning);
        foreach (var (index, director) in Insiders.Where(insider => insider.Acting.Role == Role.Director).Index())
        {
            var response = await responses.FindOrStart(running.Id, director.Acting.Membership.SchoolId!.Value, director.PersonId);
            await new AnswerStore(session).Save(response.Id, "senior_grades", "yes", director.PersonId);
            if (index % 2 == 1)
                await responses.Submit(response.Id, director.PersonId, late: false);
        }
    }

    private static async Task<IReadOnlyList<Member>> Strangers(Session session)
    {
        var far = await new MunicipalityStore(session).FindOrAdd("Дальний район", "Asia/Yakutsk");
        var school = await new SchoolStore(session).FindOrAdd(far, new SchoolName("СОШ № 77"), true);
        var strangers = new List<Member>();
        foreach (var role in Role.All.Where(role => role.NeedsMunicipality))
        {
            var person = await new PersonStore(session).Add($"Дальняя {role.Code}", phone: null);
            strangers.Add(await LetIn(session, person, await new MembershipStore(session).Add(person, role.Code, far, role.NeedsSchool ? school : null)));
        }

        return strangers;
    }

    private static async Task<Member> LetIn(Session session, long person, long membership)
    {
        var chats = new ChatStore(session);
        await new PersonStore(session).SetConsent(person, Consent.Version);
        await new MembershipStore(session).Enter(membership);
        var chat = await chats.FindOrCreate(Channel, $"{membership}");
        await chats.SetPerson(chat.Id, person, membership);
        return (Member)Visitors.Of((await chats.Find(chat.Id))!);
    }
}
