using System.Globalization;

namespace SchoolSupport.Benchmarks.Reports;

/// <summary>All figures, one line a subject and number of directors.</summary>
internal static class ResultTable
{
    private static readonly int[] Widths = [-30, 10, 11, 9, 9, 9, 13, 9, 9, 10];

    public static void Print(IEnumerable<Summary> summaries)
    {
        Write("", "directors", "updates/s", "p50 ms", "p95 ms", "p99 ms", "CPU µs/upd.", "server", "load", "peak MB");
        foreach (var summary in summaries)
        {
            foreach (var (index, stage) in summary.Stages.Index())
            {
                Write(
                    index == 0 ? summary.Name : "", Text($"{stage.AtOnce}"), Text($"{stage.PerSecond:0}"),
                    Text($"{stage.P50:0.0}"), Text($"{stage.P95:0.0}"), Text($"{stage.P99:0.0}"),
                    Text($"{stage.Cpu:0}"), Text($"{stage.PlaygroundCpu:0}"), Text($"{stage.LoadCpu:0}"),
                    index == 0 ? Text($"{summary.PeakMegabytes:0}") : "");
            }
        }
    }

    private static void Write(params string[] cells) =>
        Console.WriteLine(string.Concat(cells.Zip(Widths, (cell, width) => width < 0 ? cell.PadRight(-width) : cell.PadLeft(width))));

    private static string Text(FormattableString number) => number.ToString(CultureInfo.InvariantCulture);
}
