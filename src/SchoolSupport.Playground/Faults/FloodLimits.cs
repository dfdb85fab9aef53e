using System.Collections.Concurrent;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Faults;

/// <summary>Telegram's published guidance as hard limits: 30 messages a second in all, one a second in a chat with short bursts,
/// 20 a minute in a group. Edits count. Real time counts.</summary>
internal sealed class FloodLimits(TimeProvider system)
{
    private readonly TokenBucket overall = new(system, capacity: 30, perSecond: 30);
    private readonly ConcurrentDictionary<long, TokenBucket> chats = new();
    private readonly ConcurrentDictionary<long, TokenBucket> groups = new();

    /// <exception cref="ApiFailure">429: too fast.</exception>
    public void Check(string method, long chatId)
    {
        if (!Counts(method))
            return;
        var limit = Math.Max(Wait(chatId), overall.Wait());
        if (limit > 0)
            throw ApiFailure.TooManyRequests(limit);
        overall.Take();
        ChatBucket(chatId).Take();
        if (chatId < 0)
            GroupBucket(chatId).Take();
    }

    private static bool Counts(string method) =>
        (method.StartsWith("send", StringComparison.OrdinalIgnoreCase) && !method.Equals("sendChatAction", StringComparison.OrdinalIgnoreCase))
        || method.StartsWith("editMessage", StringComparison.OrdinalIgnoreCase);

    private int Wait(long chatId) => Math.Max(ChatBucket(chatId).Wait(), chatId < 0 ? GroupBucket(chatId).Wait() : 0);

    private TokenBucket ChatBucket(long chatId) => chats.GetOrAdd(chatId, _ => new TokenBucket(system, capacity: 3, perSecond: 1));

    private TokenBucket GroupBucket(long chatId) => groups.GetOrAdd(chatId, _ => new TokenBucket(system, capacity: 20, perSecond: 20 / 60.0));
}
