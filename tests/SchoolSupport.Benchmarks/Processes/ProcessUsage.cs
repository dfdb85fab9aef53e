using System.Globalization;

namespace SchoolSupport.Benchmarks.Processes;

/// <summary>What a process has used of the machine so far, as Linux counts it.</summary>
/// <param name="Cpu">User and system time, to 10 ms.</param>
/// <param name="PeakMemory">The most resident memory it ever had, in bytes.</param>
internal readonly record struct ProcessUsage(TimeSpan Cpu, long PeakMemory)
{
    // USER_HZ, which is 100 on every Linux that .NET runs on.
    private const int TicksPerSecond = 100;

    public static ProcessUsage Of(int pid) => new(CpuOf(pid), PeakOf(pid));

    private static TimeSpan CpuOf(int pid)
    {
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        // The name in brackets may hold anything; the fields after it are fixed: utime and stime are the 12th and 13th.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }

    private static long PeakOf(int pid)
    {
        var line = File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }
}
