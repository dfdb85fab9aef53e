using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A text prepared for comparing: how many of its groups of three letters another text shares. Case, ё and marks do not count.</summary>
internal sealed class TextLikeness
{
    // Nobody asks for less: below it texts are simply not alike.
    private const double LeastOfInterest = 0.5;
    private const int ShortestBeginning = 15;

    private readonly int[] groups;

    public TextLikeness(string text)
    {
        Key = SearchKey.Of(text);
        string padded = $"  {Key} ";
        groups = [.. Enumerable.Range(0, padded.Length - 2).Select(i => (padded[i] * 31 * 31) + (padded[i + 1] * 31) + padded[i + 2]).Distinct().Order()];
    }

    /// <summary>The text in the form that is compared.</summary>
    public string Key { get; }

    /// <summary>Whether the other text goes on where this one, long enough to tell, ends.</summary>
    public bool IsBeginningOf(TextLikeness other) =>
        Key.Length >= ShortestBeginning && Key.Length < other.Key.Length && other.Key.StartsWith(Key, StringComparison.Ordinal);

    /// <summary>1 for texts alike, 0 for texts that share less than half of what they have.</summary>
    public double To(TextLikeness other)
    {
        if (Key == other.Key) return 1;
        int sum = groups.Length + other.groups.Length, i = 0, j = 0, common = 0;
        while (i < groups.Length && j < other.groups.Length)
        {
            int most = common + Math.Min(groups.Length - i, other.groups.Length - j);
            if (2 * most < LeastOfInterest * sum) return 0;
            int order = groups[i].CompareTo(other.groups[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        double likeness = 2.0 * common / sum;
        return likeness >= LeastOfInterest ? likeness : 0;
    }
}
