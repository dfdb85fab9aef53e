namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Numbers that stand before the title in its own cell, or titles that slipped into the cell of the number.</summary>
internal static class NumberInText
{
    /// <summary>Takes number and title apart where a row has them in one cell.</summary>
    public static void Settle(ActivityDraft draft, PlanRow row)
    {
        if (draft.Number is not null) return;
        if (draft.Title.Length == 0)
        {
            (draft.Number, string title) = ActivityNumber.Lead(row.NumberText) is { } lead ? lead : (null, row.NumberText);
            draft.SetTitle(title);
        }
        else if (row.NumberText.Length == 0 && ActivityNumber.Lead(draft.Title) is { Number: { Form: NumberForm.Arabic } number, Behind: var rest })
        {
            draft.Number = number;
            draft.SetTitle(rest);
        }
    }
}
