using System.Collections.Concurrent;
using System.Globalization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>Pressed buttons that wait for the bot's answer. Real time counts, whatever the business clock says.</summary>
internal sealed class CallbackDesk(TimeProvider system, TimeSpan lifetime)
{
    private readonly ConcurrentDictionary<string, OpenCallback> open = new();
    private readonly ConcurrentQueue<OpenCallback> byAge = new();

    public TimeSpan Lifetime { get; } = lifetime;

    public OpenCallback Open(long personId)
    {
        ForgetOld();
        var id = Random.Shared.NextInt64(1L << 60, long.MaxValue).ToString(CultureInfo.InvariantCulture);
        var callback = new OpenCallback(id, personId, system.GetTimestamp());
        open[id] = callback;
        byAge.Enqueue(callback);
        return callback;
    }

    /// <summary>Takes the callback off the desk; null when it is unknown, answered, or too old.</summary>
    public OpenCallback? Take(string id) => open.TryRemove(id, out var callback) && !IsOld(callback) ? callback : null;

    private void ForgetOld()
    {
        while (byAge.TryPeek(out var oldest) && (IsOld(oldest) || !open.ContainsKey(oldest.Id)) && byAge.TryDequeue(out var gone))
            open.TryRemove(gone.Id, out _);
    }

    private bool IsOld(OpenCallback callback) => system.GetElapsedTime(callback.Since) > Lifetime;
}

/// <summary>One press of a button.</summary>
internal sealed record OpenCallback(string Id, long PersonId, long Since)
{
    private readonly TaskCompletionSource<CallbackAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<CallbackAnswer> Answer => answer.Task;

    public void Complete(CallbackAnswer given) => answer.TrySetResult(given);
}

/// <summary>What answerCallbackQuery shows the person.</summary>
internal sealed record CallbackAnswer(string? Text, bool Alert, string? Url);
