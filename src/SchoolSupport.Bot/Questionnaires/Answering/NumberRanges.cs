namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Numbers in a few signs: «4, 7–9».</summary>
public static class NumberRanges
{
    /// <param name="numbers">Ascending, each once.</param>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
                ranges[^1] = (ranges[^1].First, number);
            else
                ranges.Add((number, number));
        }

        return string.Join(", ", ranges.Select(Write));
    }

    private static string Write((int First, int Last) range) => (range.Last - range.First) switch
    {
        0 => $"{range.First}",
        1 => $"{range.First}, {range.Last}",
        _ => $"{range.First}–{range.Last}",
    };
}
