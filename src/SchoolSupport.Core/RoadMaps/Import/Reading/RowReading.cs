namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Decides what each row is.</summary>
/// <param name="isNumbered">Whether the plan numbers its activities: then a row without a number is suspicious.</param>
/// <param name="hasBareNumbers">Whether all rows of one level have nothing but number and title: then they are sections.</param>
internal sealed class RowReading(bool isNumbered, bool hasBareNumbers)
{
    private ActivityNumber? lastNumber;

    /// <summary>How the plan's rows are to be read, by their habits.</summary>
    public static RowReading Of(IReadOnlyList<PlanRow> rows)
    {
        List<PlanRow> activities = [.. rows.Where(row => row.HasOwnTitle && (row.HasMore || row.Number is not null) && !(row.NumberText.Length == 0 && RowSigns.GoesOn(row.Title)))];
        List<PlanRow> single = [.. rows.Where(row => row.Number is { Form: NumberForm.Arabic, Depth: 1 })];
        return new RowReading(
            activities.Count(row => row.Number is not null) * 2 >= activities.Count,
            single.Count > 0 && single.TrueForAll(row => !row.HasMore));
    }

    /// <summary>Decides what the next row is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="next">The rows below it.</param>
    /// <param name="last">The activity above it; null at the beginning.</param>
    public RowKind KindOf(PlanRow row, IEnumerable<PlanRow> next, ActivityDraft? last)
    {
        lastNumber = last?.Number ?? lastNumber;
        if (row.Own.Count == 0 || RowSigns.CountsColumns(row) || RowSigns.RepeatsCaptions(row) || RowSigns.IsTotal(row)) return RowKind.Nothing;
        if (row.Own.Count == 1 && row.Number is null && RowSigns.IsPageMark(row.Cells[row.Own[0]].Text)) return RowKind.Nothing;
        if (row.IsMerged) return RowSigns.IsSignature(row) ? RowKind.Nothing : Merged(row, last);
        if (!row.HasOwnTitle && row.Title.Length > 0) return row.Says(ColumnRole.Term) ? RowKind.Activity : RowKind.Continuation;
        if (row.Own.Count == 1) return Alone(row, next.FirstOrDefault(), last);
        if (RowSigns.IsSignature(row)) return RowKind.Nothing;
        if (row is { Number: null, NumberText.Length: > 0, HasOwnTitle: true, HasMore: false }) return RowKind.Section;
        if (row is { Number: not null, HasOwnTitle: true, HasMore: false }) return NumberAndTitle(row, row.Number, next, last);
        if (!row.HasOwnTitle && row.NumberText.Length == 0) return last is null ? RowKind.Stray : RowKind.Continuation;
        return IsSubItem(row) && last is not null ? RowKind.SubItem : Continues(row, last) ? RowKind.Continuation : RowKind.Activity;
    }

    private RowKind Merged(PlanRow row, ActivityDraft? last)
    {
        string text = row.Cells[row.Own[0]].Text;
        return isNumbered && last is not null && RowSigns.GoesOn(text) && RowSigns.BreaksOff(last.Title) ? RowKind.Continuation : RowKind.Section;
    }

    // Only one cell says anything.
    private RowKind Alone(PlanRow row, PlanRow? below, ActivityDraft? last)
    {
        int at = row.Own[0];
        string text = row.Cells[at].Text;
        ColumnRole role = row.Layout.Columns[at].Role;
        if (RowSigns.IsSignature(text) && role is ColumnRole.Title or ColumnRole.Number) return RowKind.Nothing;
        if (role == ColumnRole.Number && row.Number is { } number) return lastNumber is null || number.IsNextTo(lastNumber) ? RowKind.Activity : RowKind.Nothing;
        if (role == ColumnRole.Number) return RowKind.Section;
        if (role != ColumnRole.Title && at == 0 && !RowSigns.GoesOn(text)) return RowKind.Section;
        if (role != ColumnRole.Title) return last is null ? RowKind.Stray : RowKind.Continuation;
        if (last is not null && (RowSigns.GoesOn(text) || RowSigns.BreaksOff(last.Title))) return RowKind.Continuation;
        if (HasRest(row, below)) return RowKind.Activity;
        if (ActivityNumber.Lead(text) is { Number: { Form: NumberForm.Arabic, Depth: > 1 } }) return RowKind.Activity;
        return row.Cells[at].IsBold || RowSigns.IsHeading(text) || ActivityNumber.Lead(text) is not null ? RowKind.Section : RowKind.UnsureSection;
    }

    private RowKind NumberAndTitle(PlanRow row, ActivityNumber number, IEnumerable<PlanRow> next, ActivityDraft? last)
    {
        if (IsSubItem(row) && last is not null) return RowKind.SubItem;
        if (HasRest(row, next.FirstOrDefault())) return RowKind.Activity;
        PlanRow? follower = next.FirstOrDefault(other => other.Number is not null);
        bool standsAside = follower?.Number is { } following && last?.Number is { } preceding && following.IsNextTo(preceding) && !number.IsNextTo(preceding);
        if (standsAside || number.Form == NumberForm.Roman || (number.Depth == 1 && hasBareNumbers)) return RowKind.Section;
        if (follower?.Number is { } after && after.Form == NumberForm.Arabic && (after.IsUnder(number) || (after is { Depth: 1, Parts: [1] } && number.Depth == 1 && follower.HasMore))) return RowKind.Section;
        if (last?.Number is { } before && number.Depth < before.Depth) return RowKind.Section;
        return row.Cells.Where(cell => cell.IsOwn).All(cell => cell.IsBold) && !(last?.Number is { } previous && number.IsNextTo(previous)) ? RowKind.Section : RowKind.Activity;
    }

    // The upper part of a broken row: below it stands, without a number, what goes on with its title and says all the rest.
    private bool HasRest(PlanRow row, PlanRow? below) => isNumbered && below is { NumberText: "", HasOwnTitle: true, HasMore: true }
        && (RowSigns.GoesOn(below.Title) || RowSigns.BreaksOff(row.Title));

    private static bool IsSubItem(PlanRow row) => row.Number is { Form: NumberForm.Letter or NumberForm.Mark };

    // The lower part of a row that a page has broken: no number, goes on in mid sentence, has no term of its own.
    private bool Continues(PlanRow row, ActivityDraft? last)
    {
        if (last is not null && last.Title.Length == 0 && row.NumberText.Length == 0) return true;
        if (last is null || !isNumbered || row.NumberText.Length > 0 && row.Number?.Text != last.Number?.Text) return false;
        // All the rest of a row stands in its lower part when its upper part has nothing but number and title.
        if (row.NumberText.Length == 0 && last is { IsBare: true, IsContinued: false, Number: not null }) return true;
        bool goesOn = RowSigns.GoesOn(row.Title) || (row.Title.Length > 0 && RowSigns.BreaksOff(last.Title));
        bool hasBothTerms = TermWords.LooksLikeTerm(row.Text(ColumnRole.Term)) && last.Text(ColumnRole.Term).Length > 0 && !RowSigns.BreaksOff(last.Text(ColumnRole.Term));
        return goesOn && !hasBothTerms;
    }
}
