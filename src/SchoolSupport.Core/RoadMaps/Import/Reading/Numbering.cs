namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Looks over the numbers of a plan: missing, skipped, repeated, of another section.</summary>
internal static class Numbering
{
    /// <summary>Tells what is odd about the numbers; nothing for a plan that hardly has any.</summary>
    public static void Check(IReadOnlyList<GatheredActivity> activities, Oddities oddities)
    {
        if (activities.Count(activity => activity.Activity.Number is not null) * 3 < activities.Count) return;
        GatheredActivity? before = null;
        List<GatheredActivity> without = [];
        foreach (GatheredActivity activity in activities)
        {
            if (activity.Draft.Number is not { Parts.Count: > 0 } number)
            {
                if (activity.Activity.Number is null) without.Add(activity);
                continue;
            }
            Tell(before?.Draft.Number, number, without, oddities);
            if (before is not null && !activity.Draft.IsShared && !activity.Draft.IsItem) CheckOrder(before, activity, without.Count, oddities);
            CheckSection(activity, number, oddities);
            (before, without) = (activity, []);
        }
        Tell(before?.Draft.Number, null, without, oddities);
    }

    private static void Tell(ActivityNumber? before, ActivityNumber? after, List<GatheredActivity> without, Oddities oddities)
    {
        bool fits = without.Count == 1 && before is not null && after is not null && before.Depth == after.Depth && after.Parts[^1] == before.Parts[^1] + 2
            && before.Parts.SkipLast(1).SequenceEqual(after.Parts.SkipLast(1));
        foreach (GatheredActivity activity in without)
        {
            string perhaps = fits ? $" Возможно, это п. {string.Join('.', before!.Parts.SkipLast(1).Append(before.Parts[^1] + 1))}." : "";
            oddities.Add(ImportWarningKind.NumberMissing, $"Строка без номера: {Oddities.Quote(activity.Activity.Title)}.{perhaps}", activity.Activity.Source);
        }
    }

    private static void CheckOrder(GatheredActivity before, GatheredActivity activity, int between, Oddities oddities)
    {
        (ActivityNumber last, ActivityNumber number) = (before.Draft.Number!, activity.Draft.Number!);
        if (number.IsNextTo(last) || number.IsUnder(last)) return;
        bool newSection = before.Activity.Section != activity.Activity.Section;
        bool sameLevel = number.Depth == last.Depth && number.Parts.SkipLast(1).SequenceEqual(last.Parts.SkipLast(1));
        if (number.Parts[^1] == 1 && (newSection || !sameLevel)) return;
        string? text = Oddity(last, number, sameLevel, newSection, between);
        if (text is not null) oddities.Add(ImportWarningKind.NumberingOdd, text, activity.Activity.Source);
    }

    private static string? Oddity(ActivityNumber last, ActivityNumber number, bool sameLevel, bool newSection, int between)
    {
        int step = number.Parts[^1] - last.Parts[^1];
        if (sameLevel && step == 0) return $"Номер {number.Text} стоит у двух разных мероприятий.";
        if (sameLevel && step == 2 && between == 1) return null;
        if (sameLevel && step > 1) return $"После п. {last.Text} сразу идёт п. {number.Text}: {Skipped(last, step)} нет.";
        if (sameLevel && !newSection) return $"Номер {number.Text} стоит после номера {last.Text}: порядок нарушен.";
        return !sameLevel && number.Depth == last.Depth && number.Depth > 1 ? $"После п. {last.Text} сразу идёт п. {number.Text}: начала этого раздела нет." : null;
    }

    private static string Skipped(ActivityNumber last, int step)
    {
        string Number(int offset) => string.Join('.', last.Parts.SkipLast(1).Append(last.Parts[^1] + offset));
        return step == 2 ? $"номера {Number(1)}" : $"номеров {Number(1)}–{Number(step - 1)}";
    }

    private static void CheckSection(GatheredActivity activity, ActivityNumber number, Oddities oddities)
    {
        if (activity.Draft.Place.Number is not { Form: NumberForm.Arabic, Depth: > 0 } section || number.Form != NumberForm.Arabic || number.Depth <= section.Depth) return;
        if (!number.IsUnder(section))
            oddities.Add(ImportWarningKind.SectionMismatch, $"Пункт {number.Text} стоит в разделе {Oddities.Quote(activity.Activity.Section ?? "")}: проверьте раздел.", activity.Activity.Source);
    }
}
