using System.Threading.Channels;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Bot.Tests.RoadMaps.Exports;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>The bot is killed over the workbook of a plan and the archive of its evidence, in the middle of making, telling and sending them.</summary>
public sealed class ExportKillTests
{
    // Messages that may have left before the death over sending, and are sent again.
    private const int InFlight = 2;

    private static readonly Death[] Deaths =
        [new(WorkPoints.PartMade, 2), new(WorkPoints.Made, 1), new(WorkPoints.Ended, 1), new(TurnPoints.AfterSend, InFlight)];

    private static readonly string[] Parts = ["том 1 из 3", "том 2 из 3", "том 3 из 3", "как выполняется на"];

    [Theory, OnBothDatabases]
    public async Task An_archive_and_a_workbook_killed_halfway_are_made_once_and_sent_again_only_if_in_flight(StorageProvider provider)
    {
        await using var town = await Town.Open(new TownOptions { Provider = provider, Settings = { ["Evidence:VolumeMegabytes"] = "1" } });
        var coordinator = await town.Coordinator();
        var plan = await Proven(town);
        await town.StopBot();
        await town.Orders(coordinator, EvidenceExport.WorkKind, $"{plan}/0");
        await town.Orders(coordinator, PlanExport.WorkKind, $"{plan}");
        using var stop = new CancellationTokenSource();
        var heard = await Listen(town, stop.Token);

        foreach (var death in Deaths)
            await LiveAndDie(town, death);
        using var bot = MortalBot.Start(town.Configuration, town.Folder, death: null);
        await Hear(heard, coordinator, Parts);
        await coordinator.Says("/help");
        await Hear(heard, coordinator, "Как мной пользоваться");
        await stop.CancelAsync();

        Assert.Equal((3, 1), (await Made(town, "%.zip"), await Made(town, "%.xlsx")));
        Assert.Equal(2, await town.Look(session => session.Find<long>("select count(*) from work_item where state = 'done' and chat_id is not null")));
        var counts = await Task.WhenAll(Parts.Select(coordinator.Count));
        Assert.All(counts, count => Assert.InRange(count, 1, 2));
        Assert.InRange(counts.Sum(), Parts.Length, Parts.Length + InFlight);
        Assert.Equal(1, await coordinator.Count("Архив подтверждений собран"));
    }

    private static async Task<long> Proven(Town town)
    {
        var director = await town.Director(Proofs.Twelve, "Павел Рябинин");
        var plan = await town.OrderedPlan();
        var pieces = new List<NewPiece>();
        foreach (var number in Enumerable.Range(1, 5))
            pieces.Add(await town.Copied(director, $"видео {number}.mp4", new string((char)('a' + number), 400_000)));
        await town.HandsInFiles(director, (await town.TaskOf(Proofs.Seminar, Proofs.Twelve)).Id, [.. pieces]);
        return plan;
    }

    private static async Task LiveAndDie(Town town, Death death)
    {
        using var bot = MortalBot.Start(town.Configuration, town.Folder, death);
        await bot.Dies();
    }

    private static async Task<ChannelReader<PersonEvent>> Listen(Town town, CancellationToken stop)
    {
        var heard = Channel.CreateUnbounded<PersonEvent>();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = PersonEvent.Listen(town.PlaygroundAddress, listening, happened => heard.Writer.TryWrite(happened), stop);
        await listening.Task.InTime("the playground to let somebody listen");
        return heard.Reader;
    }

    private static async Task Hear(ChannelReader<PersonEvent> heard, Actor who, params string[] words)
    {
        var missing = words.ToList();
        while (missing.Count > 0)
        {
            var next = await heard.ReadAsync().AsTask().InTime($"{who.Name} to receive «{string.Join("» and «", missing)}»");
            if (next.PersonId == who.Id)
                missing.RemoveAll(word => next.Message!.Words.Contains(word, StringComparison.Ordinal));
        }
    }

    private static Task<long> Made(Town town, string name) =>
        town.Look(session => session.Find<long>("select count(*) from stored_file where name like @name", new { name }));
}
