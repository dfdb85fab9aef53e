namespace SchoolSupport.Benchmarks.Runs;

/// <summary>So many directors at once, and how many in all take their turn.</summary>
internal sealed record Cast(int AtOnce, int InAll);

/// <summary>What is played in one run.</summary>
internal sealed record Plan(Cast WarmUp, IReadOnlyList<Cast> Stages)
{
    public int People => WarmUp.InAll + Stages.Sum(stage => stage.InAll);

    /// <summary>Few at once play several in a row, so that there is enough to count; many at once play two each.</summary>
    public static Plan Of(IEnumerable<int> atOnce, bool quick) => new(
        new Cast(50, quick ? 100 : 250),
        [.. atOnce.Select(number => new Cast(number, quick ? number + 10 : Math.Max(number * 2, Math.Min(number * 20, 200))))]);
}
