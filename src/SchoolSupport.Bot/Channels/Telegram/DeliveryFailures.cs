using System.Net;
using Microsoft.Extensions.Logging;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Judges a failed attempt. Nothing is given up because of the network or of Telegram's own troubles: a failure counts against a message
/// only when another one got through since its last attempt. Whatever fails so again and again is set aside.
/// </summary>
public sealed class DeliveryFailures(MachineClock clock, ILogger<DeliveryFailures> log)
{
    /// <summary>Failures of its own after which a message is set aside, restarts included.</summary>
    public const int MostFaults = 10;

    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Different messages in a row that did not get through: then it is not any of them, and all wait.</summary>
    public const int ManyInVain = 5;

    /// <summary>The longest pause of the whole bot while nothing gets through: so late, at most, it notices that the way is open again.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OneBreath = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<long, Trials> troubled = [];
    private readonly HashSet<long> inVain = [];
    private long delivered;
    private DateTimeOffset lastFlood = DateTimeOffset.MinValue;
    private long lastFloodChat;

    /// <summary>A row got through: the way to Telegram is open.</summary>
    public void GotThrough(OutboxRow row)
    {
        lock (gate)
        {
            delivered++;
            inVain.Clear();
            troubled.Remove(row.Id);
        }
    }

    public Delivery Judge(Exception error, OutboxRow row)
    {
        lock (gate)
        {
            var judged = Judged(error, row);
            if (judged is not Delivery.Later)
                troubled.Remove(row.Id);
            return judged;
        }
    }

    private Delivery Judged(Exception error, OutboxRow row) => error switch
    {
        ApiRequestException { ErrorCode: 429 } flood => Flood(flood.Parameters?.RetryAfter ?? 1, row),
        ApiRequestException { ErrorCode: 403 } closed => new Delivery.Unreachable(closed.Message),
        ApiRequestException { ErrorCode: 400 } gone when gone.Message.Contains("chat not found", StringComparison.Ordinal) => new Delivery.Unreachable(gone.Message),
        ApiRequestException { ErrorCode: 400 or 413 } refused => Refused(refused, row),
        RequestException { HttpStatusCode: HttpStatusCode.OK } unread => Unread(unread, row),
        RequestException => NotThrough(error, row),
        StorageUnavailableException => Wait(error, row, isOwn: false),
        OperationCanceledException => new Delivery.Later(clock.Now, WholeBot: false, Postponement.Stopping),
        _ => Wait(error, row, isOwn: true),
    };

    // Two chats told to wait within a second: then it is the whole bot that is too fast.
    private Delivery.Later Flood(int seconds, OutboxRow row)
    {
        var now = clock.Now;
        var everybody = now - lastFlood < OneBreath && lastFloodChat != row.ChatId;
        (lastFlood, lastFloodChat) = (now, row.ChatId);
        log.LogWarning("Telegram asks to wait {Seconds} s ({Whom}).", seconds, everybody ? "the whole bot" : "one chat");
        return new Delivery.Later(now + TimeSpan.FromSeconds(seconds), everybody, Postponement.Flood);
    }

    private Delivery.Parked Refused(ApiRequestException refused, OutboxRow row)
    {
        log.LogError("Outbox row {Row} is refused and set aside: {Reason}", row.Id, refused.Message);
        return new Delivery.Parked(refused.Message);
    }

    // Telegram took the message and answered something we cannot read: sending it again would send it twice.
    private Delivery.Never Unread(RequestException unread, OutboxRow row)
    {
        log.LogError("Outbox row {Row} was taken, but the answer cannot be read: {Reason}", row.Id, unread.Message);
        return new Delivery.Never(unread.Message);
    }

    private Delivery NotThrough(Exception trouble, OutboxRow row)
    {
        inVain.Add(row.Id);
        var judged = Wait(trouble, row, isOwn: false);
        if (inVain.Count < ManyInVain || judged is not Delivery.Later later)
            return judged;
        var silence = clock.Now + LongestSilence;
        return later with { WholeBot = true, NotBefore = later.NotBefore < silence ? later.NotBefore : silence };
    }

    private Delivery Wait(Exception trouble, OutboxRow row, bool isOwn)
    {
        var before = troubled.GetValueOrDefault(row.Id);
        var isFault = isOwn || (before.Tries > 0 && delivered > before.DeliveredThen);
        var trials = troubled[row.Id] = new Trials(before.Tries + 1, before.Faults + (isFault ? 1 : 0), delivered);
        if (row.Attempts + trials.Faults >= MostFaults)
        {
            log.LogError(trouble, "Outbox row {Row} has failed {Times} times and is set aside.", row.Id, row.Attempts + trials.Faults);
            return new Delivery.Parked(trouble.Message);
        }

        var pause = PauseAfter(trials.Tries);
        log.LogWarning(
            isOwn ? trouble : null, "Outbox row {Row}, attempt {Attempt}: {Reason}. Again in {Pause:0.0} s.", row.Id, trials.Tries, trouble.Message, pause.TotalSeconds);
        return new Delivery.Later(clock.Now + pause, WholeBot: false, Postponement.Trouble) { Fault = isFault ? trouble.Message : null };
    }

    // Jitter, so that chats held up together do not come back together.
    private static TimeSpan PauseAfter(int tries)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(tries - 1, 10));
        return (pause < LongestPause ? pause : LongestPause) * (0.75 + (Random.Shared.NextDouble() / 2));
    }

    /// <param name="Tries">Failed attempts of this process.</param>
    /// <param name="Faults">Those of them that count against the message.</param>
    /// <param name="DeliveredThen">How many others had got through at the last one.</param>
    private readonly record struct Trials(int Tries, int Faults, long DeliveredThen);
}
