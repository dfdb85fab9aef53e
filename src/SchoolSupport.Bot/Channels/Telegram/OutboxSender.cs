using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Sends what stands in the outbox. Rows come straight from a turn that has committed, or from the table: written by the
/// command line or a job, or left there by a process that died. Delivery is at least once.
/// </summary>
public sealed class OutboxSender(
    OutboxLedger ledger, OutboxReader reader, NightRest nights, TelegramMessenger messenger, DeliveryFailures failures, MachineClock clock, BotMetrics metrics,
    IOptions<TelegramSettings> settings)
    : BackgroundService
{
    // What is under way when the bot is stopped is let through, if that takes no longer: what is cut off would be sent once more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HeldRows held = new(settings.Value.ToLimits(), ledger, clock);
    private readonly SemaphoreSlim places = new(settings.Value.ParallelSends);
    private readonly SemaphoreSlim woken = new(0, 1);

    /// <inheritdoc cref="HeldRows.Take(IEnumerable{OutboxRow})"/>
    public void Accept(IEnumerable<OutboxRow> rows)
    {
        held.Take(rows);
        Wake();
    }

    /// <inheritdoc cref="HeldRows.Drained"/>
    public Task Drained() => held.Drained();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, TimeProvider.System);
        await using var stopping = stoppingToken.Register(() => patience.CancelAfter(Patience));
        var reading = reader.Run(AcceptFromTable, held.Count, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var (row, askAgainAt) = held.Next();
            if (row is null)
                await WaitForWork(askAgainAt, stoppingToken);
            else
                await Start(row, stoppingToken, patience.Token);
        }

        await reading;
        for (var i = 0; i < settings.Value.ParallelSends; i++)
            await places.WaitAsync(CancellationToken.None);
        await ledger.Flush();
    }

    private void AcceptFromTable(OutboxReading read)
    {
        held.Take(read);
        Wake();
    }

    private async Task WaitForWork(DateTimeOffset? askAgainAt, CancellationToken stop)
    {
        // Whole milliseconds, counted up: the wait knows nothing smaller, and would be asked again and again.
        var pause = askAgainAt is { } at ? TimeSpan.FromMilliseconds(Math.Ceiling((at - clock.Now).TotalMilliseconds)) : Timeout.InfiniteTimeSpan;
        if (askAgainAt is not null && pause <= TimeSpan.Zero)
            return;
        Task waiting = woken.WaitAsync(pause, stop);
        await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Start(OutboxRow row, CancellationToken stop, CancellationToken cut)
    {
        await places.WaitAsync(CancellationToken.None);
        _ = KeepSending(row, stop, cut);
    }

    // Whoever has sent one takes the next at once: to wake another thread for it costs as much as the sending.
    private async Task KeepSending(OutboxRow first, CancellationToken stop, CancellationToken cut)
    {
        try
        {
            for (var row = first; row is not null; row = stop.IsCancellationRequested ? null : held.Next().Row)
                await Send(row, cut);
        }
        finally
        {
            places.Release();
            Wake();
        }
    }

    private async Task Send(OutboxRow row, CancellationToken cut)
    {
        var started = Stopwatch.GetTimestamp();
        var delivery = await Try(row, cut);
        if (delivery is not Delivery.Kept)
            metrics.Sent(row.Priority, delivery.Result, started);
        held.Settle(row, delivery);
    }

    private async Task<Delivery> Try(OutboxRow row, CancellationToken cut)
    {
        try
        {
            var content = Content.FromJson(row.Content);
            if (await nights.Of(row, content) is { } morning)
                return new Delivery.Kept(morning);
            var edits = row.TargetExternalId ?? (row.ReplacesId is { } earlier ? await ledger.ExternalIdOf(earlier) : null);
            TurnPoints.Pass(TurnPoints.BeforeSend);
            var message = await messenger.Send(
                row.Recipient, content, edits is null ? null : int.Parse(edits, CultureInfo.InvariantCulture), cut);
            TurnPoints.Pass(TurnPoints.AfterSend);
            failures.GotThrough(row);
            return new Delivery.Done(message);
        }
        catch (Exception error)
        {
            // Whatever went wrong with one row must not end the sender.
            return failures.Judge(error, row);
        }
    }

    private void Wake()
    {
        lock (woken)
            if (woken.CurrentCount == 0)
                woken.Release();
    }
}
