using SchoolSupport.Core.RoadMaps.Import.Reading;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>What a second import of an order changes: which activities are new, which are worded otherwise, which are gone.</summary>
/// <typeparam name="T">The activities as they are kept.</typeparam>
/// <param name="Matches">Activities that stand in both, in the new order.</param>
/// <param name="Added">Activities that stand only in the new order, as they follow there.</param>
/// <param name="Removed">Activities that stand only in the old one.</param>
public sealed record PlanComparison<T>(IReadOnlyList<ActivityMatch<T>> Matches, IReadOnlyList<ImportedActivity> Added, IReadOnlyList<T> Removed)
{
    /// <summary>Activities that say something else now, be it only their number.</summary>
    public IEnumerable<ActivityMatch<T>> Changed => Matches.Where(match => match.Differences.Count > 0);

    /// <summary>Activities that say what they said.</summary>
    public IEnumerable<ActivityMatch<T>> Unchanged => Matches.Where(match => match.Differences.Count == 0);
}

/// <summary>An activity in its old and its new wording.</summary>
/// <param name="Before">As it is kept.</param>
/// <param name="After">As the new document words it.</param>
/// <param name="Differences">The fields that differ; empty when none does.</param>
public sealed record ActivityMatch<T>(T Before, ImportedActivity After, IReadOnlyList<FieldDifference> Differences)
{
    /// <summary>Whether nothing but its place in the document has changed: its number or its section.</summary>
    public bool IsMovedOnly => Differences.Count > 0 && Differences.All(difference => difference.Field is ActivityField.Number or ActivityField.Section);
}

/// <summary>Compares plans.</summary>
public static class PlanComparison
{
    private const double LikeUnderOneNumber = 0.5;
    private const double LikeWithoutNumber = 0.65;

    /// <summary>
    /// Matches activities by their titles, by number and section where titles leave a doubt. A new number alone makes nothing new; an
    /// activity matches one other at most.
    /// </summary>
    /// <param name="before">The activities as they are kept.</param>
    /// <param name="wording">How a kept activity is worded.</param>
    /// <param name="after">The activities of the new document.</param>
    public static PlanComparison<T> Between<T>(IReadOnlyList<T> before, Func<T, ImportedActivity> wording, IReadOnlyList<ImportedActivity> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(after);
        List<ImportedActivity> old = [.. before.Select(wording)];
        int?[] matchOfNew = Match(old, after);
        HashSet<int> matchedOld = [.. matchOfNew.OfType<int>()];
        return new PlanComparison<T>(
            [.. from pair in matchOfNew.Index()
                where pair.Item is not null
                select new ActivityMatch<T>(before[pair.Item!.Value], after[pair.Index], FieldDifferences.Between(old[pair.Item.Value], after[pair.Index]))],
            [.. after.Where((_, i) => matchOfNew[i] is null)],
            [.. before.Where((_, i) => !matchedOld.Contains(i))]);
    }

    private static int?[] Match(List<ImportedActivity> old, IReadOnlyList<ImportedActivity> after)
    {
        List<TextLikeness> oldTitles = [.. old.Select(activity => new TextLikeness(activity.Title))];
        List<TextLikeness> newTitles = [.. after.Select(activity => new TextLikeness(activity.Title))];
        List<(double Score, int Old, int New)> pairs = [];
        for (int o = 0; o < old.Count; o++)
        {
            for (int n = 0; n < after.Count; n++)
            {
                if (Score(old[o], after[n], oldTitles[o].To(newTitles[n])) is { } score) pairs.Add((score, o, n));
            }
        }
        int?[] matchOfNew = new int?[after.Count];
        HashSet<int> taken = [];
        foreach ((_, int o, int n) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => Math.Abs(pair.Old - pair.New)).ThenBy(pair => pair.Old))
        {
            if (matchOfNew[n] is null && taken.Add(o)) matchOfNew[n] = o;
        }
        return matchOfNew;
    }

    // Null for activities that cannot be one. Titles weigh most; the rest decides between those alike.
    private static double? Score(ImportedActivity old, ImportedActivity after, double likeness)
    {
        bool sameNumber = old.Number is not null && old.Number == after.Number;
        if (likeness < (sameNumber ? LikeUnderOneNumber : LikeWithoutNumber)) return null;
        return likeness + (sameNumber ? 0.1 : 0) + (old.Section == after.Section ? 0.05 : 0) + (old.Term == after.Term ? 0.03 : 0) + (old.Responsible == after.Responsible ? 0.02 : 0);
    }
}
