using System.Globalization;

namespace SchoolSupport.Benchmarks.Reports;

/// <summary>Says of each aim whether it is met.</summary>
internal static class Aims
{
    private const int Crowd = 500;
    private const double MostMegabytes = 160;
    private const double MostMillisecondsAlone = 3;

    public static void Print(Summary bot, Summary each, Summary batch)
    {
        Console.WriteLine();
        if (bot.Stages.Any(stage => stage.AtOnce == Crowd))
        {
            var (ours, one, many) = (bot.At(Crowd), each.At(Crowd), batch.At(Crowd));
            Say(ours.PerSecond > one.PerSecond, $"{Crowd} directors: {ours.PerSecond / one.PerSecond:0.00} times the updates a second of the loop with a commit an update (aim: more than 1)");
            Say(ours.PerSecond >= many.PerSecond / 3, $"{Crowd} directors: {ours.PerSecond / many.PerSecond:0.00} times those of the loop with a commit a batch (aim: at least 0.33)");
            Say(ours.P99 < 2 * one.P99, $"{Crowd} directors: p99 {ours.P99 / one.P99:0.00} times that of the loop with a commit an update (aim: below 2)");
        }

        if (bot.Stages.Any(stage => stage.AtOnce == 1))
            Say(bot.At(1).P50 <= MostMillisecondsAlone, $"one director alone: an answer in {bot.At(1).P50:0.0} ms, median (aim: within {MostMillisecondsAlone:0})");
        Say(bot.PeakMegabytes < MostMegabytes, $"peak memory {bot.PeakMegabytes:0} MB (aim: below {MostMegabytes:0})");
    }

    public static void Say(bool met, FormattableString what) =>
        Console.WriteLine($"{(met ? "met   " : "MISSED")}  {what.ToString(CultureInfo.InvariantCulture)}");
}
