namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Finds rows that stand in the document twice: pages pasted again, with small differences or none.</summary>
internal sealed class Repetitions
{
    private const double LikeUnderOneNumber = 0.8;
    private const double LikeWithoutNumber = 0.85;

    // How far back a row without a number is looked for: a page, or a whole table, pasted again.
    private const int Reach = 400;

    private readonly IReadOnlyList<GatheredActivity> all;
    private readonly ILookup<string, int> byNumber;
    private readonly List<int> unnumbered;

    private Repetitions(IReadOnlyList<GatheredActivity> all)
    {
        this.all = all;
        byNumber = Enumerable.Range(0, all.Count).Where(i => all[i].Activity.Number is not null).ToLookup(i => all[i].Activity.Number!);
        unnumbered = [.. Enumerable.Range(0, all.Count).Where(i => all[i].Activity.Number is null)];
    }

    /// <summary>The rows to keep, and those that repeat one of them.</summary>
    public static (IReadOnlyList<GatheredActivity> Kept, IReadOnlyList<DuplicateActivity> LeftOut) Split(IReadOnlyList<GatheredActivity> all)
    {
        Repetitions search = new(all);
        int?[] originals = new int?[all.Count];
        for (int i = 0; i < all.Count; i++) originals[i] = search.OriginalOf(i, originals);
        GatheredActivity[] kept = [.. all];
        List<DuplicateActivity> leftOut = [];
        for (int i = 0; i < all.Count; i++)
        {
            if (originals[i] is not { } first) continue;
            ImportedActivity original = kept[first].Activity, repeated = all[i].Activity;
            // Where a page ends within a row, only one copy has the rest of it.
            if (kept[first].Title.IsBeginningOf(all[i].Title))
                kept[first] = kept[first] with { Activity = Completed(original, repeated) };
            leftOut.Add(new DuplicateActivity(kept[first].Activity, repeated, FieldDifferences.Between(original, repeated)));
        }
        return ([.. kept.Where((_, i) => originals[i] is null)], leftOut);
    }

    private static ImportedActivity Completed(ImportedActivity half, ImportedActivity whole) => half with
    {
        Title = whole.Title,
        Form = half.Form ?? whole.Form,
        Responsible = half.Responsible ?? whole.Responsible,
        Result = half.Result ?? whole.Result,
        Audience = half.Audience ?? whole.Audience,
        Term = half.Term ?? whole.Term,
    };

    private int? OriginalOf(int at, int?[] originals)
    {
        GatheredActivity row = all[at];
        if (row.Draft.IsShared || row.Draft.IsItem) return null;
        IEnumerable<int> earlier = row.Activity.Number is { } number ? byNumber[number].Concat(unnumbered) : Enumerable.Range(Math.Max(0, at - Reach), Math.Min(at, Reach));
        return earlier.Where(i => i < at && originals[i] is null && AreAlike(i, at) && IsRepetition(i, at)).Select(i => (int?)i).FirstOrDefault();
    }

    private bool AreAlike(int first, int second)
    {
        if (first < 0 || second >= all.Count) return false;
        (GatheredActivity one, GatheredActivity other) = (all[first], all[second]);
        bool sameNumber = one.Activity.Number is not null && one.Activity.Number == other.Activity.Number;
        if (!sameNumber && one.Activity.Number is not null && other.Activity.Number is not null) return false;
        return one.Title.To(other.Title) >= (sameNumber ? LikeUnderOneNumber : LikeWithoutNumber)
            || one.Title.IsBeginningOf(other.Title) || other.Title.IsBeginningOf(one.Title);
    }

    // Two rows alike may both be meant, as a seminar each month is; a neighbour repeated as well betrays a page pasted twice.
    private bool IsRepetition(int first, int second)
    {
        (ImportedActivity one, ImportedActivity other) = (all[first].Activity, all[second].Activity);
        bool sameNumber = one.Number is not null && one.Number == other.Number;
        if (sameNumber && one.Section == other.Section) return true;
        IReadOnlyList<FieldDifference> differences = [.. FieldDifferences.Between(one, other).Where(difference => difference.Field is not (ActivityField.Number or ActivityField.Section))];
        bool neighbour = (first + 1 < second && AreAlike(first + 1, second + 1)) || AreAlike(first - 1, second - 1);
        if (sameNumber) return neighbour || differences.Count == 0;
        return one.Term == other.Term && (neighbour ? differences.Count <= 2 : differences.Count == 0 && one.Section == other.Section && one.Term is not null);
    }
}
