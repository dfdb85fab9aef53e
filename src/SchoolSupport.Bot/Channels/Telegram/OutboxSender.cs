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

    private readonly SendQueue queue = new(settings.Value.ToLimits());
    private readonly Lock gate = new();
    private readonly SemaphoreSlim places = new(settings.Value.ParallelSends);
    private readonly SemaphoreSlim woken = new(0, 1);
    private TaskCompletionSource? drained;
    // Some of a mailing lies only in the table: what comes after it must not overtake it.
    private bool mailingGoesOn;

    /// <summary>Takes rows that are committed. Those known already are left out, and those of a mailing that is too long to be held in memory.</summary>
    public void Accept(IEnumerable<OutboxRow> rows)
    {
        lock (gate)
        {
            foreach (var row in rows)
            {
                mailingGoesOn = mailingGoesOn || queue.BulkCount >= OutboxReader.MostOfMailings;
                if (row.Priority != OutboxPriority.Bulk || !mailingGoesOn)
                    Take(row);
            }
        }

        Wake();
    }

    /// <summary>Completes when all that was accepted until now has left or was given up.</summary>
    public Task Drained()
    {
        lock (gate)
            return queue.Count == 0
                ? Task.CompletedTask
                : (drained ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, TimeProvider.System);
        await using var stopping = stoppingToken.Register(() => patience.CancelAfter(Patience));
        var reading = reader.Run(TakeFromTable, Held, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var (row, askAgainAt) = TakeNext();
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

    private void TakeFromTable(OutboxReading read)
    {
        lock (gate)
        {
            foreach (var row in read.Rows)
                Take(row);
            mailingGoesOn = mailingGoesOn && !read.HasWholeMailing;
        }

        Wake();
    }

    private void Take(OutboxRow row)
    {
        if (ledger.TryOwn(row) && queue.Add(row) is { } superseded)
            ledger.Forget(superseded);
    }

    private (int All, int Bulk) Held()
    {
        lock (gate)
        {
            queue.ForgetIdle(clock.Now);
            return (queue.Count, queue.BulkCount);
        }
    }

    private (OutboxRow? Row, DateTimeOffset? AskAgainAt) TakeNext()
    {
        lock (gate)
            return queue.Next(clock.Now);
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
            for (var row = first; row is not null; row = stop.IsCancellationRequested ? null : TakeNext().Row)
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
        Delivery delivery;
        var started = Stopwatch.GetTimestamp();
        try
        {
            var content = Content.FromJson(row.Content);
            if (await nights.Of(row, content) is { } morning)
            {
                Settle(row, new Delivery.Kept(morning));
                return;
            }

            var edits = row.TargetExternalId ?? (row.ReplacesId is { } earlier ? await ledger.ExternalIdOf(earlier) : null);
            TurnPoints.Pass(TurnPoints.BeforeSend);
            var message = await messenger.Send(
                row.Recipient, content, edits is null ? null : int.Parse(edits, CultureInfo.InvariantCulture), cut);
            TurnPoints.Pass(TurnPoints.AfterSend);
            failures.GotThrough(row);
            delivery = new Delivery.Done(message);
        }
        catch (Exception error)
        {
            // Whatever went wrong with one row must not end the sender.
            delivery = failures.Judge(error, row);
        }

        metrics.Sent(row.Priority, delivery.Result, started);
        Settle(row, delivery);
    }

    private void Settle(OutboxRow row, Delivery delivery)
    {
        lock (gate)
        {
            if (delivery is Delivery.Later later)
            {
                if (later.Fault is not null)
                    ledger.Settle(row, later);
                queue.PutBack(row, later.NotBefore, clock.Now);
                if (later.WholeBot)
                    queue.Pause(later.NotBefore);
                return;
            }

            ledger.Settle(row, delivery);
            queue.Finish(row, clock.Now);
            if (delivery is Delivery.Unreachable)
                foreach (var dropped in queue.Drop(row.ChatId))
                    ledger.Disown(dropped);
            if (queue.Count > 0)
                return;
            drained?.TrySetResult();
            drained = null;
        }
    }

    private void Wake()
    {
        lock (woken)
            if (woken.CurrentCount == 0)
                woken.Release();
    }
}
