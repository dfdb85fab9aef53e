using SchoolSupport.Benchmarks.Crowd;
using SchoolSupport.Benchmarks.Runs;

namespace SchoolSupport.Benchmarks.Reports;

/// <summary>The medians of a subject's runs.</summary>
internal sealed record Summary(string Name, IReadOnlyList<StageSummary> Stages, double PeakMegabytes)
{
    public StageSummary At(int directors) => Stages.Single(stage => stage.AtOnce == directors);

    public static Summary Of(string name, IReadOnlyList<RunResult> runs) => new(
        name,
        [.. Enumerable.Range(0, runs[0].Stages.Count).Select(stage => StageSummary.Of([.. runs.Select(run => run.Stages[stage])]))],
        runs.Median(run => run.PeakMemory / 1e6));
}

/// <summary>The medians of one stage: times in milliseconds, processor time in microseconds an update.</summary>
internal sealed record StageSummary(
    int AtOnce, double PerSecond, double P50, double P95, double P99, double Cpu, double PlaygroundCpu, double LoadCpu)
{
    public static StageSummary Of(IReadOnlyList<Stage> runs) => new(
        runs[0].AtOnce,
        runs.Median(run => run.PerSecond),
        runs.Median(run => run.Percentile(0.50)),
        runs.Median(run => run.Percentile(0.95)),
        runs.Median(run => run.Percentile(0.99)),
        runs.Median(run => run.Cpu.TotalMicroseconds / run.Updates),
        runs.Median(run => run.PlaygroundCpu.TotalMicroseconds / run.Updates),
        runs.Median(run => run.LoadCpu.TotalMicroseconds / run.Updates));
}

internal static class Medians
{
    public static double Median<T>(this IEnumerable<T> values, Func<T, double> of)
    {
        var sorted = values.Select(of).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
