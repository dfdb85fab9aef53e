namespace SchoolSupport.Testing;

/// <summary>Every wait of a test has an end: what does not come fails the test and is named, instead of holding up the whole run.</summary>
public static class Limits
{
    /// <summary>Far longer than anything takes, also on a busy machine: running into it means that something does not come at all.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="task">What is waited for.</param>
    /// <param name="what">The same in words: «the bot to stop».</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="soFar">What happened until then, for whoever reads of the failure.</param>
    /// <exception cref="TimeoutException">It did not come.</exception>
    public static async Task InTime(this Task task, string what, TimeSpan? patience = null, Func<string>? soFar = null)
    {
        try
        {
            await task.WaitAsync(patience ?? Patience);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw InVain(what, soFar);
        }
    }

    /// <inheritdoc cref="InTime(Task, string, TimeSpan?, Func{string}?)"/>
    public static async Task<T> InTime<T>(this Task<T> task, string what, TimeSpan? patience = null, Func<string>? soFar = null)
    {
        await ((Task)task).InTime(what, patience, soFar);
        return await task;
    }

    /// <summary>What to throw when something has not come in time.</summary>
    public static TimeoutException InVain(string what, Func<string>? soFar = null) =>
        new($"Waited in vain for {what}.{(soFar is null ? "" : $" So far:\n{soFar()}")}");
}
