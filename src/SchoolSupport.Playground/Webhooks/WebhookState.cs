namespace SchoolSupport.Playground.Webhooks;

/// <summary>What delivery tells the methods, and the methods tell delivery.</summary>
internal sealed class WebhookState(TimeProvider system)
{
    private static readonly TimeSpan BetweenSettings = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private TaskCompletionSource change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long? lastSet;

    /// <summary>The last delivery that failed: Unix seconds and what went wrong.</summary>
    public (long Date, string Message)? LastError { get; private set; }

    /// <summary>Completes when the webhook's settings change. Ask before reading them.</summary>
    public Task NextChange()
    {
        lock (gate)
            return change.Task;
    }

    public void Changed()
    {
        TaskCompletionSource changed;
        lock (gate)
        {
            changed = change;
            change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            LastError = null;
        }
        changed.TrySetResult();
    }

    /// <summary>Whether a second has passed since the last setting.</summary>
    public bool MaySet()
    {
        lock (gate)
        {
            if (lastSet is { } last && system.GetElapsedTime(last) < BetweenSettings)
                return false;
            lastSet = system.GetTimestamp();
            return true;
        }
    }

    public void Failed(long date, string message) => LastError = (date, message);
}
