using System.Diagnostics;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Named points that all work of the clock passes, for whoever listens (tracing; tests that kill the process there).
/// Costs nothing while nobody listens.
/// </summary>
public static class JobPoints
{
    public const string Source = "SchoolSupport.Jobs";

    /// <summary>Something was found to be due, nothing is done.</summary>
    public const string Due = "is due";

    /// <summary>What was due, or a part of it, is written and not committed.</summary>
    public const string Written = "is written";

    /// <summary>It is committed, the sender has not heard of it.</summary>
    public const string Committed = "is committed";

    private static readonly DiagnosticListener Listener = new(Source);

    /// <summary>The point of one kind of work.</summary>
    public static string Of(Type work, string point) => $"{work.Name} {point}";

    public static void Pass(Type work, string point)
    {
        if (Listener.IsEnabled())
            Listener.Write(Of(work, point), null);
    }
}
