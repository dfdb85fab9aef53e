using System.Diagnostics;

namespace SchoolSupport.Bot.Work;

/// <summary>
/// Named points that every item of long work passes, for whoever listens (tracing; tests that kill the process there).
/// Costs nothing while nobody listens.
/// </summary>
public static class WorkPoints
{
    public const string Source = "SchoolSupport.Work";

    /// <summary>The item is taken, nothing is made.</summary>
    public const string Begun = "work begun";

    /// <summary>A part of the result is made: a volume of an archive.</summary>
    public const string PartMade = "work part made";

    /// <summary>The result is made, nobody is told.</summary>
    public const string Made = "work made";

    /// <summary>The end is committed, the sender has not heard of it.</summary>
    public const string Ended = "work ended";

    private static readonly DiagnosticListener Listener = new(Source);

    public static void Pass(string point)
    {
        if (Listener.IsEnabled())
            Listener.Write(point, null);
    }
}
