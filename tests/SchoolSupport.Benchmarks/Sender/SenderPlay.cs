using Microsoft.Extensions.Logging.Abstractions;
using SchoolSupport.Bot;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SchoolSupport.Benchmarks.Sender;

/// <summary>
/// Plays the sender with its own queue, limits and judgement against a server that enforces limits, by a clock that jumps from event
/// to event: ten minutes pass in a moment, and nothing depends on the machine.
/// </summary>
/// <param name="way">How long a message travels, one way.</param>
internal sealed class SenderPlay(TelegramSettings settings, LimitingServer server, Func<TimeSpan> way)
{
    private readonly PlayedTime time = new();
    private readonly SendQueue queue = new(settings.ToLimits());
    private readonly PriorityQueue<Action, (DateTimeOffset At, long Order)> events = new();
    private readonly Dictionary<long, DateTimeOffset> cameAt = [];
    private DeliveryFailures? failures;
    private DateTimeOffset wakeAt;
    private long order;
    private int underWay;

    /// <summary>Messages taken by the server in each second.</summary>
    public List<int> BySecond { get; } = [];

    /// <summary>How long each timed reply waited until it was sent.</summary>
    public List<TimeSpan> ReplyWaits { get; } = [];

    /// <param name="isTimed">Whether its wait is of interest: of several into one chat the later ones wait for the earlier.</param>
    public void Comes(OutboxRow row, TimeSpan after, bool isTimed = false) => Then(
        PlayedTime.Start + after,
        () =>
        {
            if (isTimed)
                cameAt[row.Id] = time.Now;
            queue.Add(row);
        });

    public void Play(TimeSpan span)
    {
        failures = new DeliveryFailures(new MachineClock(time), NullLogger<DeliveryFailures>.Instance);
        BySecond.AddRange(Enumerable.Repeat(0, (int)span.TotalSeconds));
        while (events.TryDequeue(out var happen, out var key) && key.At < PlayedTime.Start + span)
        {
            time.Now = key.At;
            happen();
            Send();
        }
    }

    private void Send()
    {
        while (underWay < settings.ParallelSends)
        {
            var (row, askAgainAt) = queue.Next(time.Now);
            if (row is null)
            {
                if (askAgainAt is { } again && (wakeAt <= time.Now || again < wakeAt))
                    Then(wakeAt = again, () => { });
                return;
            }

            underWay++;
            if (cameAt.Remove(row.Id, out var came))
                ReplyWaits.Add(time.Now - came);
            Then(time.Now + way(), () => Arrive(row));
        }
    }

    private void Arrive(OutboxRow row)
    {
        var refusal = server.Receive(row.ChatId, time.Now);
        if (refusal is null)
            BySecond[(int)(time.Now - PlayedTime.Start).TotalSeconds]++;
        Then(time.Now + way(), () => Answer(row, refusal));
    }

    private void Answer(OutboxRow row, int? refusal)
    {
        underWay--;
        if (refusal is not { } seconds)
        {
            failures!.GotThrough(row);
            queue.Finish(row, time.Now);
            return;
        }

        var told = new ApiRequestException($"Too Many Requests: retry after {seconds}", 429, new ResponseParameters { RetryAfter = seconds });
        var later = (Delivery.Later)failures!.Judge(told, row);
        queue.PutBack(row, later.NotBefore, time.Now);
        if (later.WholeBot)
            queue.Pause(later.NotBefore);
    }

    private void Then(DateTimeOffset at, Action happen) => events.Enqueue(happen, (at, order++));
}
