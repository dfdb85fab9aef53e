using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Faults.Processes;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>Days that a bot in a process of its own did not see, and a clock that is moved under its hands. The program and its playground are one process here.</summary>
public sealed class ClockTests
{
    private const long Director = 9001;
    private const string Digest = "Напоминаю";

    // A week without holidays.
    private static readonly DateOnly Monday = new(2027, 9, 13);

    [Fact]
    public async Task Three_days_down_are_caught_up_by_one_digest_and_a_clock_moved_to_and_fro_repeats_and_silences_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("school-clock-").FullName;
        using var town = new PlaygroundBot(folder);
        await Seat(folder);
        await town.WhileDown(async door =>
        {
            await door.Post<object>("/playground/people", new PlaygroundPerson(Director, "Марина"));
            await door.Speak(Director, "text", new { text = "/start" });
            await MoveTo(door, Monday, 10);
        });
        await town.Start();
        await town.Ears.Receives(Director, Digest);
        // The turn writes down that the digest is sent; killed before, the bot would send it again.
        await town.Door.Speak(Director, "text", new { text = "/help" });
        await town.Ears.Receives(Director, "Как мной пользоваться");

        // Each working day has a reminder: Tuesday's and Wednesday's are missed.
        town.Kill();
        await town.WhileDown(door => MoveTo(door, Monday.AddDays(3), 11));
        await town.Start();
        await town.Ears.Receives(Director, Digest, times: 2);

        await MoveTo(town.Door, Monday.AddDays(4), 9, 5);
        await town.Ears.Receives(Director, Digest, times: 3);
        await town.Bot.Said.Contain("The clock was moved by");
        await MoveTo(town.Door, Monday.AddDays(3), 12);
        await town.Bot.Said.Contain("The clock was moved by -");
        await NewQuestionnaire(folder, Monday.AddDays(3));
        await MoveTo(town.Door, Monday.AddDays(3), 12, 2);
        await town.Ears.Receives(Director, "Новая анкета");
        await MoveTo(town.Door, Monday.AddDays(4), 15);
        await MoveTo(town.Door, Monday.AddDays(7), 9, 5);
        await town.Ears.Receives(Director, Digest, times: 4);

        // Monday, Thursday, Friday, Monday.
        Assert.Equal((4, 1), (await town.Ears.Count(Director, Digest), await town.Ears.Count(Director, "Новая анкета")));
        town.Kill();
        Directory.Delete(folder, recursive: true);
    }

    // Late since Friday, and reminded of on each working day.
    private static async Task Seat(string folder)
    {
        await using var database = await Database.Open(PlaygroundBot.StorageIn(folder), new ManualClock(At(Monday.AddDays(-20), 10)));
        await using var session = await database.Begin();
        var municipality = await Seats.Municipality(session);
        var (school, chat) = await Seats.Director(session, municipality, Director);
        await new ReminderPolicyStore(session).Set(municipality, ReminderPolicy.Default.WithRepeatEvery(1), await Seats.PersonOf(session, chat));
        var campaign = await Add(session, municipality, school, "Осень", Monday.AddDays(-20), Monday.AddDays(-3));
        await new CampaignStore(session).MarkOpened(campaign);
        await new NoticeStore(session).TryAdd($"{CampaignOpening.KeyPrefix}{campaign}", "sent");
        await session.Commit();
    }

    private static async Task NewQuestionnaire(string folder, DateOnly opens)
    {
        await using var database = await Database.Open(PlaygroundBot.StorageIn(folder), new ManualClock(At(opens, 12)));
        await using var session = await database.Begin();
        var school = await session.Find<long>("select id from school");
        await Add(session, await Seats.Municipality(session), school, "Весна", opens, opens.AddDays(60));
        await session.Commit();
    }

    private static async Task<long> Add(Session session, long municipality, long school, string title, DateOnly opens, DateOnly due) =>
        await new CampaignStore(session).Add(
            new NewCampaign(municipality, await StandardQuestionnaire.Seed(session), title, opens, due, CreatedBy: null) { Schools = [school] });

    private static Task MoveTo(PlaygroundDoor door, DateOnly day, int hour, int minute = 0) => door.Order("clock", new { to = At(day, hour, minute) });

    // Moscow's.
    private static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(3));
}
