using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Benchmarks.Processes;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Benchmarks.Sender;

/// <summary>
/// The bot itself, by the machine's clock and over HTTP, against the playground with its limits on: 600 people write at once and get
/// their answers, then a mailing goes to all of them. It takes the forty seconds that the limits ask for.
/// </summary>
internal sealed class LiveRun
{
    private const int People = 600;
    private const long FirstAccount = 5001;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<(TimeSpan At, string Result)> sends = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public async Task Print(CancellationToken stop)
    {
        using var folder = new WorkFolder();
        await using Database database = await BenchmarkDatabase.Open(null, folder, stop);
        await using var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0, EnforceFloodLimits = true }, ct: stop);
        using var ear = Listen();
        using var host = BotHost.Build(SettingsFor(playground, folder), database, playground.Clock, services => services.AddLogging(log => log.ClearProviders()));
        await host.StartAsync(stop);

        await Greet(playground);
        var answered = await Sent(People, TimeSpan.Zero, stop);
        var mailed = await Mail(database, stop);
        await host.StopAsync(stop);

        var refused = sends.Count(send => send.Result != "sent");
        Aims.Say(refused == 0, $"live: {2 * People} messages, refused or failed: {refused} (aim: none)");
        Aims.Say(answered <= 20 && mailed <= 21, $"live: {People} answers in {answered:0.0} s, {People} of a mailing in {mailed:0.0} s (aim: 20 each, 30 a second)");
    }

    private static IConfiguration SettingsFor(PlaygroundServer playground, WorkFolder folder) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = playground.Token,
            ["Telegram:BaseUrl"] = playground.Address.ToString().TrimEnd('/'),
            ["Storage:DataFolder"] = folder.Path,
        }).Build();

    private MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, ear) =>
            {
                if (instrument.Meter.Name == BotMetrics.MeterName && instrument.Name == "schoolsupport.sends")
                    ear.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            foreach (var tag in tags)
                if (tag.Key == "schoolsupport.send.result")
                    sends.Enqueue((watch.Elapsed, (string)tag.Value!));
        });
        listener.Start();
        return listener;
    }

    // Nobody has invited them: each gets one polite answer.
    private static async Task Greet(PlaygroundServer playground)
    {
        foreach (var account in Accounts)
            playground.Invite(new PlaygroundPerson(account, "Кто-то"));
        using var http = new HttpClient();
        Act[] acts = [.. Accounts.Select(account => new Act(account, Text: "/start"))];
        using var response = await http.PostAsJsonAsync(new Uri(playground.Address, "playground/crowd"), acts, PlaygroundJson.Default.ActArray);
        response.EnsureSuccessStatusCode();
    }

    private async Task<double> Mail(Database database, CancellationToken stop)
    {
        var began = watch.Elapsed;
        await using (var session = await database.Begin(stop))
        {
            foreach (var account in Accounts)
            {
                var chat = await new ChatStore(session).FindOrCreate("telegram", account.ToString(CultureInfo.InvariantCulture));
                await new OutboxStore(session).Add(new OutboxMessage(chat.Id, new Content { Text = "Рассылка" }.ToJson()) { Priority = OutboxPriority.Bulk });
            }

            await session.Commit();
        }

        return await Sent(2 * People, began, stop);
    }

    /// <returns>Seconds since then, once so many are sent in all.</returns>
    private async Task<double> Sent(int count, TimeSpan since, CancellationToken stop)
    {
        while (sends.Count(send => send.Result == "sent") < count && watch.Elapsed < Patience)
            await Task.Delay(LookEvery, TimeProvider.System, stop);
        return (sends.Last().At - (since > TimeSpan.Zero ? since : sends.First().At)).TotalSeconds;
    }

    private static IEnumerable<long> Accounts => Enumerable.Range(0, People).Select(number => FirstAccount + number);
}
