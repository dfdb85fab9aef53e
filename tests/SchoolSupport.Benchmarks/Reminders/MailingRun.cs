using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;

namespace SchoolSupport.Benchmarks.Reminders;

/// <summary>A whole morning into the outbox, by the bot's own services: how long it takes, how long one transaction holds others off, and what a look costs when nothing is due.</summary>
internal sealed class MailingRun(Database database, TimeProvider clock, string folder)
{
    private const double MostMilliseconds = 1000;
    private const double MostIdle = 20;
    private const int Looks = 33;

    public async Task Print(CancellationToken stop)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:DataFolder"] = folder }).Build();
        using var host = BotHost.Build(configuration, database, clock);
        var transactions = new List<double>();
        var started = Stopwatch.GetTimestamp();
        while (await Look(host.Services))
        {
            stop.ThrowIfCancellationRequested();
            transactions.Add(await SendSome(host.Services));
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var messages = await Count();
        Console.WriteLine(FormattableString.Invariant(
            $"        {messages} digests written in {seconds:0.0} s, {transactions.Count} transactions of {transactions.Median(one => one):0} ms each, memory of the process {Environment.WorkingSet / 1e6:0} MB"));
        Aims.Say(transactions.Max() < MostMilliseconds, $"the longest transaction holds others off for {transactions.Max():0} ms (aim: below {MostMilliseconds:0})");

        var looks = new List<double>();
        for (var look = 0; look < Looks; look++)
        {
            var begun = Stopwatch.GetTimestamp();
            await Look(host.Services);
            looks.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        Aims.Say(looks.Median(one => one) < MostIdle, $"a minute's look when nothing is due: {looks.Median(one => one):0.00} ms (aim: below {MostIdle:0})");
    }

    private async Task<bool> Look(IServiceProvider services)
    {
        await using var session = await database.Read();
        await using var scope = Scope(services, session);
        return await scope.ServiceProvider.GetRequiredService<SendReminders>().IsAnythingDue();
    }

    private async Task<double> SendSome(IServiceProvider services)
    {
        var started = Stopwatch.GetTimestamp();
        await using var session = await database.Begin();
        await using var scope = Scope(services, session);
        await scope.ServiceProvider.GetRequiredService<SendReminders>().CatchUp();
        await session.Commit();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private async Task<long> Count()
    {
        await using var session = await database.Read();
        return await session.Find<long>("select count(*) from outbox");
    }

    private static AsyncServiceScope Scope(IServiceProvider services, Session session)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        return scope;
    }
}
