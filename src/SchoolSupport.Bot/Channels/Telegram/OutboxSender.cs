using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Sends what stands in the outbox. Rows come straight from a turn that has committed, or from the table: written by the
/// command line or a job, or left there by a process that died. Delivery is at least once.
/// </summary>
public sealed class OutboxSender(
    OutboxLedger ledger, OutboxReader reader, TelegramMessenger messenger, DeliveryFailures failures, IOptions<TelegramSettings> settings, ILogger<OutboxSender> log)
    : BackgroundService
{
    private readonly SendQueue queue = new(new SendLimits(settings.Value.MessagesPerSecond, settings.Value.MessagesPerSecondPerChat));
    private readonly Lock gate = new();
    private readonly SemaphoreSlim places = new(settings.Value.ParallelSends);
    private readonly SemaphoreSlim woken = new(0, 1);
    private TaskCompletionSource? drained;

    // Limits and retries are about the network, so they follow the machine's clock, not the one that the playground moves.
    private static TimeProvider Clock => TimeProvider.System;

    /// <summary>Takes rows that are committed. Those known already are left out.</summary>
    public void Accept(IEnumerable<OutboxRow> rows)
    {
        lock (gate)
            foreach (var row in rows)
                if (ledger.TryOwn(row) && queue.Add(row) is { } superseded)
                    ledger.Forget(superseded);
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
        var reading = reader.Run(Accept, RoomForMore, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var (row, askAgainAt) = TakeNext();
            if (row is null)
                await WaitForWork(askAgainAt, stoppingToken);
            else
                await Start(row, stoppingToken);
        }

        await reading;
        for (var i = 0; i < settings.Value.ParallelSends; i++)
            await places.WaitAsync(CancellationToken.None);
        await ledger.Flush();
    }

    private bool RoomForMore()
    {
        lock (gate)
        {
            queue.ForgetIdle(Clock.GetUtcNow());
            return queue.Count < OutboxReader.MostInMemory;
        }
    }

    private (OutboxRow? Row, DateTimeOffset? AskAgainAt) TakeNext()
    {
        lock (gate)
            return queue.Next(Clock.GetUtcNow());
    }

    private async Task WaitForWork(DateTimeOffset? askAgainAt, CancellationToken stop)
    {
        var pause = askAgainAt is { } at ? at - Clock.GetUtcNow() : Timeout.InfiniteTimeSpan;
        if (askAgainAt is not null && pause <= TimeSpan.Zero)
            return;
        Task waiting = woken.WaitAsync(pause, stop);
        await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Start(OutboxRow row, CancellationToken stop)
    {
        await places.WaitAsync(CancellationToken.None);
        _ = KeepSending(row, stop);
    }

    // Whoever has sent one takes the next at once: to wake another thread for it costs as much as the sending.
    private async Task KeepSending(OutboxRow first, CancellationToken stop)
    {
        try
        {
            for (var row = first; row is not null; row = stop.IsCancellationRequested ? null : TakeNext().Row)
                await SendSafely(row, stop);
        }
        finally
        {
            places.Release();
            Wake();
        }
    }

    private async Task SendSafely(OutboxRow row, CancellationToken stop)
    {
        try
        {
            await Send(row, stop);
        }
        catch (Exception error)
        {
            // Whatever went wrong with one row must not end the sender.
            log.LogError(error, "Outbox row {Row}: sending failed in an unforeseen way.", row.Id);
            Settle(row, new Delivery.Later(Clock.GetUtcNow() + DeliveryFailures.LongestPause, WholeBot: false));
        }
    }

    private async Task Send(OutboxRow row, CancellationToken stop)
    {
        Delivery delivery;
        try
        {
            var edits = row.TargetExternalId ?? (row.ReplacesId is { } earlier ? await ledger.ExternalIdOf(earlier) : null);
            TurnPoints.Pass(TurnPoints.BeforeSend);
            var message = await messenger.Send(
                row.Recipient, Content.FromJson(row.Content), edits is null ? null : int.Parse(edits, CultureInfo.InvariantCulture), stop);
            TurnPoints.Pass(TurnPoints.AfterSend);
            delivery = new Delivery.Done(message);
        }
        catch (Exception error) when (failures.Judge(error, row, Clock.GetUtcNow()) is { } judged)
        {
            delivery = judged;
        }

        Settle(row, delivery);
    }

    private void Settle(OutboxRow row, Delivery delivery)
    {
        lock (gate)
        {
            switch (delivery)
            {
                case Delivery.Later later:
                    queue.PutBack(row, later.NotBefore);
                    if (later.WholeBot)
                        queue.Pause(later.NotBefore);
                    return;
                case Delivery.Done done:
                    ledger.Sent(row, done.MessageId.ToString(CultureInfo.InvariantCulture));
                    break;
                case Delivery.Never never:
                    ledger.GivenUp(row, never.Reason, never.Unreachable);
                    break;
            }

            queue.Finish(row);
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
