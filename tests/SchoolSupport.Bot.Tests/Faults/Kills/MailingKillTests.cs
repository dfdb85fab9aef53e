using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Tests.Faults.Processes;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>The bot is killed while its job writes a mailing and while it is sent, and stopped once as an administrator stops it.</summary>
public sealed class MailingKillTests(ITestOutputHelper output)
{
    private const long FirstAccount = 20_001;

    // Ten times as fast as against Telegram, and so are as many in flight.
    private const int Fast = 300;
    private const int Slow = 10;

    private static readonly Death[] Deaths =
    [
        new(JobPoints.Of(typeof(SendReminders), JobPoints.Due), 2),
        new(JobPoints.Of(typeof(SendReminders), JobPoints.Written), 2),
        new(JobPoints.Of(typeof(SendReminders), JobPoints.Committed), 1),
        new(TurnPoints.AfterSend, 150),
    ];

    [Fact]
    public Task A_mailing_to_a_thousand_misses_nobody_and_repeats_at_most_what_was_in_flight() => Survive(StorageProvider.Sqlite, people: 1000);

    // Two transactions and a part of one are enough for every death.
    [Theory, OnPostgres]
    public Task A_mailing_to_half_as_many_does_neither_on_PostgreSQL(StorageProvider provider) => Survive(provider, people: 500);

    private async Task Survive(StorageProvider provider, int people)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var test = await TestDatabase.Create(provider, new ManualClock(now.AddDays(-40)));
        await test.InTurn(session => Seat(session, now, people));
        using var playground = await PlaygroundProcess.Start(test.Folder);
        using var door = new PlaygroundDoor(playground.Address);
        using var deliveries = await Deliveries.Count(playground, door, "Напоминаю");
        await Gather(door, playground.Token, people);
        var settings = playground.SettingsFor(test);

        var inFlight = new List<long>();
        var toll = new Toll(test, deliveries);
        foreach (var death in Deaths)
        {
            using var bot = MortalBot.Start(At(PaceOf(death), settings), test.Folder, death);
            await bot.Dies();
            inFlight.Add(await toll.OfThisLife());
        }

        // As fast as it can, so that every place is taken when it is stopped.
        using (var bot = BotProcess.Begin(settings, test.Folder, ("Telegram:MessagesPerSecond", "0")))
        {
            await deliveries.More(50);
            await bot.Stop();
            // Who is asked to stop finishes what is under way, and writes it down.
            Assert.Equal(0, await toll.OfThisLife());
        }

        var atStop = deliveries.People;
        using (var bot = await BotProcess.Start(At(Fast, settings), test.Folder))
        {
            await deliveries.ReachPeople(people);
            await bot.Stop();
            Assert.Equal(0, await toll.OfThisLife());
        }

        var twice = deliveries.Total - people;
        output.WriteLine($"{deliveries.People} people reached, {atStop} of them before the stop; in flight at the kills: {string.Join(", ", inFlight)}; came twice: {twice}");
        Assert.Equal((people, people), (deliveries.People, await Count(test, "outbox")));
        Assert.Equal(people, await Count(test, "outbox where state = 'sent'"));
        Assert.Equal(inFlight.Sum(), twice);
    }

    // Everybody has the same questionnaire to hand in, and is late with it.
    private static async Task Seat(Session session, DateTimeOffset now, int people)
    {
        var municipality = await Seats.Municipality(session, ZoneOfAfternoon(now));
        var schools = new List<long>();
        foreach (var account in Accounts(people))
        {
            var (school, chat) = await Seats.Director(session, municipality, account);
            schools.Add(school);
            await new ReminderPreferenceStore(session).Set(await Seats.PersonOf(session, chat), new ReminderPreferences { Days = ReminderDays.Every });
        }

        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var campaigns = new CampaignStore(session);
        var campaign = await campaigns.Add(new NewCampaign(
            municipality, await StandardQuestionnaire.Seed(session), "Осень", today.AddDays(-40), today.AddDays(-5), CreatedBy: null) { Schools = schools });
        await campaigns.MarkOpened(campaign);
        await new NoticeStore(session).TryAdd($"{CampaignOpening.KeyPrefix}{campaign}", "sent");
    }

    // The bot's clock is the machine's: the place is where it is one in the afternoon now.
    private static string ZoneOfAfternoon(DateTimeOffset now) => (13 - now.Hour) switch
    {
        0 => "Etc/UTC",
        > 0 and var ahead => $"Etc/GMT-{ahead}",
        var behind => $"Etc/GMT+{-behind}",
    };

    // Everybody has spoken to the bot once, or it could not write to them; what they said is long answered.
    private static async Task Gather(PlaygroundDoor door, string token, int people)
    {
        await door.Order("crowd/people", Accounts(people).Select(account => new PlaygroundPerson(account, $"Директор {account}")));
        await door.Order("crowd", Accounts(people).Select(account => new { personId = account, text = "/start" }));
        var answered = 0;
        while (await door.GetBot<Updates>(token, $"getUpdates?offset={answered}") is { Result: [.., var last] })
            answered = last.Update_id + 1;
    }

    // While the job is struck little leaves, however slow the machine is: else nobody would be left for the last death.
    private static int PaceOf(Death death) => death.Point == TurnPoints.AfterSend ? Fast : Slow;

    private static IConfiguration At(int perSecond, IConfiguration settings) =>
        new ConfigurationBuilder().AddConfiguration(settings).AddInMemoryCollection([new("Telegram:MessagesPerSecond", $"{perSecond}")]).Build();

    private static Task<long> Count(TestDatabase test, string rows) => test.Look(session => session.Find<long>($"select count(*) from {rows}"));

    private static IEnumerable<long> Accounts(int people) => Enumerable.Range(0, people).Select(number => FirstAccount + number);

    /// <summary>What each life of the bot has sent and not written down: in flight at its end.</summary>
    private sealed class Toll(TestDatabase test, Deliveries deliveries)
    {
        private long before;

        public async Task<long> OfThisLife()
        {
            await deliveries.CatchUp();
            var unwritten = deliveries.Total - await Count(test, "outbox where state = 'sent'");
            (var ofThisLife, before) = (unwritten - before, unwritten);
            return ofThisLife;
        }
    }

    private sealed record Updates(IReadOnlyList<Update> Result);

    private sealed record Update(int Update_id);
}
