using System.Diagnostics;
using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Crowd;

/// <summary>What was measured while a number of directors were at it.</summary>
/// <param name="AtOnce">How many directors at once.</param>
/// <param name="Latencies">From each act until its answer stood on the screen, in ascending order.</param>
/// <param name="Cpu">What the process under test used.</param>
/// <param name="PlaygroundCpu">What the playground used.</param>
/// <param name="LoadCpu">What playing the directors used.</param>
internal sealed record Stage(int AtOnce, TimeSpan Elapsed, TimeSpan[] Latencies, TimeSpan Cpu, TimeSpan PlaygroundCpu, TimeSpan LoadCpu)
{
    public int Updates => Latencies.Length;

    public double PerSecond => Updates / Elapsed.TotalSeconds;

    public double CpuPerUpdate => Cpu.TotalMicroseconds / Updates;

    public double Percentile(double share) =>
        Latencies[Math.Min(Latencies.Length - 1, (int)(Latencies.Length * share))].TotalMilliseconds;
}

/// <summary>Reads clocks and processes at both ends of a stage.</summary>
internal sealed class Meters(Func<ProcessUsage> subject, PlaygroundProcess playground)
{
    private long started;
    private TimeSpan subjectBefore, playgroundBefore, loadBefore;

    private static TimeSpan Load => Environment.CpuUsage.TotalTime;

    public void Start()
    {
        (subjectBefore, playgroundBefore, loadBefore) = (subject().Cpu, playground.Usage.Cpu, Load);
        started = Stopwatch.GetTimestamp();
    }

    public Stage Stop(int atOnce, TimeSpan[] latencies)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        Array.Sort(latencies);
        return new Stage(atOnce, elapsed, latencies, subject().Cpu - subjectBefore, playground.Usage.Cpu - playgroundBefore, Load - loadBefore);
    }
}
