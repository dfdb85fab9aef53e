using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>What became of an attempt to send a row.</summary>
public abstract record Delivery
{
    public sealed record Done(int MessageId) : Delivery;

    /// <summary>Try again, no sooner than told.</summary>
    public sealed record Later(DateTimeOffset NotBefore, bool WholeBot) : Delivery;

    /// <summary>It cannot be sent, ever.</summary>
    /// <param name="Unreachable">Whether it is because the person does not let the bot in.</param>
    public sealed record Never(string Reason, bool Unreachable) : Delivery;
}

/// <summary>Judges a failed attempt. Nothing is given up because of the network or of Telegram's own troubles.</summary>
public sealed class DeliveryFailures(ILogger<DeliveryFailures> log)
{
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, int> attempts = new();
    private DateTimeOffset lastFlood = DateTimeOffset.MinValue;
    private long lastFloodChat;

    /// <returns>Null for what is no failure of sending: our own mistakes, which the caller logs.</returns>
    public Delivery? Judge(Exception error, OutboxRow row, DateTimeOffset now) => error switch
    {
        ApiRequestException { ErrorCode: 429 } flood => Flood(flood.Parameters?.RetryAfter ?? 1, row, now),
        ApiRequestException { ErrorCode: 403 } closed => Forget(row, new Delivery.Never(closed.Message, Unreachable: true)),
        ApiRequestException { ErrorCode: 400 } refused => Refused(refused, row),
        RequestException { HttpStatusCode: System.Net.HttpStatusCode.OK } unread => Unread(unread, row),
        RequestException trouble => Wait(trouble, row, now),
        OperationCanceledException => new Delivery.Later(now, WholeBot: false),
        _ => null,
    };

    // Two chats told to wait within a second: then it is the whole bot that is too fast.
    private Delivery.Later Flood(int seconds, OutboxRow row, DateTimeOffset now)
    {
        var everybody = now - lastFlood < TimeSpan.FromSeconds(1) && lastFloodChat != row.ChatId;
        (lastFlood, lastFloodChat) = (now, row.ChatId);
        log.LogWarning("Telegram asks to wait {Seconds} s ({Whom}).", seconds, everybody ? "the whole bot" : "one chat");
        return new Delivery.Later(now + TimeSpan.FromSeconds(seconds), everybody);
    }

    private Delivery.Never Refused(ApiRequestException refused, OutboxRow row)
    {
        log.LogError("Outbox row {Row} is refused for good: {Reason}", row.Id, refused.Message);
        return Forget(row, new Delivery.Never(refused.Message, Unreachable: refused.Message.Contains("chat not found", StringComparison.Ordinal)));
    }

    // Telegram took the message and answered something we cannot read: sending it again would send it twice.
    private Delivery.Never Unread(RequestException unread, OutboxRow row)
    {
        log.LogError("Outbox row {Row} was taken, but the answer cannot be read: {Reason}", row.Id, unread.Message);
        return Forget(row, new Delivery.Never(unread.Message, Unreachable: false));
    }

    private Delivery.Later Wait(RequestException trouble, OutboxRow row, DateTimeOffset now)
    {
        var attempt = attempts.AddOrUpdate(row.Id, 1, (_, earlier) => earlier + 1);
        var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 0.5 * Math.Pow(2, Math.Min(attempt, 10))));
        // Jitter, so that chats held up together do not come back together.
        pause *= 0.75 + (Random.Shared.NextDouble() / 2);
        log.LogWarning("Outbox row {Row}, attempt {Attempt}: {Reason}. Again in {Pause:0.0} s.", row.Id, attempt, trouble.Message, pause.TotalSeconds);
        return new Delivery.Later(now + pause, WholeBot: false);
    }

    private Delivery.Never Forget(OutboxRow row, Delivery.Never never)
    {
        attempts.TryRemove(row.Id, out _);
        return never;
    }
}
