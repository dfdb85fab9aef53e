namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>An activity while its rows are being gathered.</summary>
/// <param name="row">Its first row.</param>
/// <param name="table">The index of its table.</param>
/// <param name="place">The headings it stands under.</param>
internal sealed class ActivityDraft(PlanRow row, int table, SectionPlace place)
{
    private const int LongestOddNumber = 12;

    private readonly string[] cells = [.. row.Cells.Select(cell => cell.Text)];

    public PlanLayout Layout => row.Layout;

    public SourcePosition Source => row.Source;

    public SectionPlace Place => place;

    public ActivityNumber? Number { get; set; } = row.Number;

    /// <summary>Whether its number or title stands in a cell merged over several rows, so that others rightly have it too.</summary>
    public bool IsShared { get; } = row.Cells.Where((cell, i) => cell.IsContinued && row.Layout.Columns[i].Role is ColumnRole.Number or ColumnRole.Title).Any();

    /// <summary>Whether its first row says nothing but number and title.</summary>
    public bool IsBare => !row.HasMore;

    /// <summary>Whether it is an item of a list within a numbered activity.</summary>
    public bool IsItem { get; set; }

    /// <summary>Whether other rows have been joined to its first.</summary>
    public bool IsContinued { get; private set; }

    /// <summary>What a list of sub-items is introduced with; their titles begin with it.</summary>
    public string Introduction { get; set; } = "";

    public string Title => Text(ColumnRole.Title);

    public string Text(ColumnRole role) => string.Join('\n', Layout.Of(role).Select(i => cells[i]).Where(text => text.Length > 0));

    public void SetTitle(string title)
    {
        int[] at = [.. Layout.Of(ColumnRole.Title)];
        foreach (int i in at) cells[i] = i == at[0] ? title : "";
    }

    /// <summary>Puts the texts of a row that continues this one behind its own.</summary>
    public void Continue(PlanRow rest)
    {
        for (int i = 0; i < cells.Length && i < rest.Cells.Count; i++)
        {
            bool isNumber = Layout.Columns[i].Role == ColumnRole.Number;
            if (rest.Cells[i].IsOwn && !(isNumber && cells[i].Length > 0)) cells[i] = CellText.Join(cells[i], rest.Cells[i].Text);
        }
        Number ??= rest.Number;
        IsContinued = true;
    }

    /// <summary>Takes over what «то же» in the cells of the next row means.</summary>
    public void Repeat(ActivityDraft above)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (DittoMark.IsOne(cells[i]) && above.Layout == Layout) cells[i] = above.cells[i];
        }
    }

    /// <summary>The activity, once all its rows are there; null when nothing says what is to be done.</summary>
    public ImportedActivity? Finish()
    {
        if (Title.Length == 0) return null;
        (string term, string? responsible) = TermAndResponsible();
        return new ImportedActivity
        {
            Number = NumberAsGiven(),
            Section = place.Title,
            Title = CellText.Unwrapped(Introduction.Length > 0 ? CellText.Join(Introduction, Title) : Title),
            Form = Said(ColumnRole.Form),
            Responsible = responsible,
            Result = Said(ColumnRole.Result),
            Audience = Said(ColumnRole.Audience),
            Term = TermText.InMonth(term, place.Month) ?? place.Term,
            Source = Source,
            Table = table,
            Cells = cells,
        };
    }

    private (string Term, string? Responsible) TermAndResponsible()
    {
        if (JointColumn.Of(Layout) is not { } joint) return (TermText.Of(Layout, cells), Said(ColumnRole.Responsible));
        (string term, string responsible) = JointColumn.Split(cells[joint]);
        return (term, responsible.Length > 0 ? responsible : null);
    }

    // «12*» or «Н-3» is no number to count with, but it is what the document calls the activity.
    private string? NumberAsGiven()
    {
        if (Number is not null) return Number.Text.Length > 0 ? Number.Text : null;
        string given = Text(ColumnRole.Number);
        return given.Length is > 0 and <= LongestOddNumber && !CellText.SaysNothing(given) ? given : null;
    }

    private string? Said(ColumnRole role)
    {
        string text = string.Join('\n', Layout.Of(role).Select(i => CellText.Flowing(cells[i])).Where(cell => !CellText.SaysNothing(cell)));
        return text.Length > 0 ? text : null;
    }
}
