using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Consultations.Collisions;

/// <summary>Two hundred teachers press at once, and the bot is killed again and again, as by a power cut.</summary>
public sealed class CollisionTests(ITestOutputHelper output)
{
    // Without any message of the bot for this long, whoever still waits is stuck.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Death[] Deaths =
    [
        new(TurnPoints.AfterClaim, 30), new(TurnPoints.BeforeCommit, 2), new(TurnPoints.AfterCommit, 3), new(null, 60), new(TurnPoints.BeforeSend, 25),
        new(TurnPoints.AfterSend, 25), new(TurnPoints.BeforeMark, 2), new(null, 40),
    ];

    [Theory, OnBothDatabases]
    public async Task Two_hundred_teachers_and_twenty_seats_make_twenty_bookings_and_a_hundred_and_eighty_places_in_the_line(StorageProvider provider)
    {
        await using var test = await TestDatabase.Create(provider);
        await using var database = await Database.Open(test.Options, TimeProvider.System);
        using var playground = await PlaygroundProcess.Start(test.Folder);
        using var door = new PlaygroundDoor(playground.Address);
        var rush = new Rush(database, door, 200);
        await rush.Settle();
        using var show = new Show(playground, rush.Teachers);
        await show.Begin();
        var settings = playground.SettingsFor(test);

        foreach (var death in Deaths)
            await show.LiveAndDie(settings, test.Folder, death, Patience);
        await show.LiveToTheEnd(settings, test.Folder, Patience);

        var harvest = await rush.Reckon();
        output.WriteLine($"{harvest}; {rush.Teachers.Sum(teacher => teacher.Refused)} times gone when pressed, {show.Messages} messages, {Deaths.Length} kills");
        Assert.True(rush.Teachers.All(teacher => teacher.IsDone), string.Join('\n', rush.Teachers.Where(teacher => !teacher.IsDone).Select(teacher => teacher.LastPage)));
        Assert.Equal(new Harvest(Rush.Seats, Rush.Seats, Rush.Seats, Kept: 0, Waiting: 180, Both: 0), harvest);
        Assert.Equal((Rush.Seats, 180), (rush.Teachers.Count(teacher => teacher.IsBooked), rush.Teachers.Count(teacher => teacher.Waits)));
    }
}
