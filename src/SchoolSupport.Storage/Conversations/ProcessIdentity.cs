using System.Diagnostics;
using System.Globalization;

namespace SchoolSupport.Storage.Conversations;

/// <summary>A process, so described that another one under the same number is not taken for it.</summary>
/// <param name="Host">The machine, or the container.</param>
/// <param name="Pid">The process's number there.</param>
/// <param name="Started">When it started, in whatever words the system has: only ever compared for equality.</param>
public sealed record ProcessIdentity(string Host, long Pid, string Started)
{
    public static ProcessIdentity Current { get; } = Of(Environment.ProcessId)!;

    /// <summary>
    /// True when the process surely no longer runs: it belongs to this machine, and its number is free or another process's.
    /// Of other machines nothing is known.
    /// </summary>
    public bool IsDead => Host == Environment.MachineName && Of(Pid)?.Started != Started;

    /// <summary>A process of this machine; null when there is none of this number.</summary>
    public static ProcessIdentity? Of(long pid) =>
        StartOf(pid) is { } started ? new ProcessIdentity(Environment.MachineName, pid, started) : null;

    private static string? StartOf(long pid)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return LinuxStartOf(pid);
            using Process process = Process.GetProcessById((int)pid);
            return process.StartTime.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    // Ticks since boot do not move when the clock is set, unlike Process.StartTime; the boot's own id tells boots apart.
    private static string LinuxStartOf(long pid)
    {
        string stat = File.ReadAllText($"/proc/{pid}/stat");
        string[] afterName = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return $"{File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim()}:{afterName[19]}";
    }
}
