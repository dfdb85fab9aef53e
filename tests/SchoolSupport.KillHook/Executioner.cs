using System.Diagnostics;

namespace SchoolSupport.KillHook;

/// <summary>Ends the process it lives in, as <c>kill -9</c> does, when a named point is passed for the nth time.</summary>
internal sealed class Executioner(string point, int pass) : IObserver<KeyValuePair<string, object?>>
{
    private int left = pass;

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == point && Interlocked.Decrement(ref left) == 0)
            Process.GetCurrentProcess().Kill();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}

/// <summary>Finds the sources of points, whose names begin alike, among all there are.</summary>
internal sealed class Sources(string beginning, Executioner executioner) : IObserver<DiagnosticListener>
{
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name.StartsWith(beginning, StringComparison.Ordinal))
            value.Subscribe(executioner);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
