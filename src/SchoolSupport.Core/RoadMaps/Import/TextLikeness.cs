using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>A text prepared for comparing: how many of its groups of three letters another text shares. Case, ё and marks do not count.</summary>
internal sealed class TextLikeness
{
    private const int ShortestBeginning = 15;

    private readonly HashSet<int> groups = [];

    public TextLikeness(string text)
    {
        Key = SearchKey.Of(text);
        string padded = $"  {Key} ";
        for (int i = 0; i + 3 <= padded.Length; i++) groups.Add((padded[i] * 31 * 31) + (padded[i + 1] * 31) + padded[i + 2]);
    }

    /// <summary>The text in the form that is compared.</summary>
    public string Key { get; }

    /// <summary>Whether the other text goes on where this one, long enough to tell, ends.</summary>
    public bool IsBeginningOf(TextLikeness other) => Key.Length >= ShortestBeginning && Key.Length < other.Key.Length && other.Key.StartsWith(Key, StringComparison.Ordinal);

    /// <summary>1 for texts alike, 0 for texts with nothing in common.</summary>
    public double To(TextLikeness other)
    {
        if (Key == other.Key) return 1;
        (HashSet<int> small, HashSet<int> large) = groups.Count <= other.groups.Count ? (groups, other.groups) : (other.groups, groups);
        // The common ones can be no more than the smaller set: most pairs are told apart by their lengths alone.
        if (2.0 * small.Count / (small.Count + large.Count) < 0.5) return 0;
        int common = small.Count(large.Contains);
        return 2.0 * common / (small.Count + large.Count);
    }
}
