using System.Diagnostics;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Named points that every update passes, for whoever listens (tracing; tests that kill the process there).
/// Costs nothing while nobody listens.
/// </summary>
public static class TurnPoints
{
    public const string Source = "SchoolSupport.Turn";
    public const string AfterClaim = "after the claim";
    public const string BeforeCommit = "before the commit";
    public const string AfterCommit = "after the commit";
    public const string BeforeSend = "before the send";
    public const string AfterSend = "after the send";
    public const string BeforeMark = "before the mark";

    private static readonly DiagnosticListener Listener = new(Source);

    public static void Pass(string point)
    {
        if (Listener.IsEnabled())
            Listener.Write(point, null);
    }
}
