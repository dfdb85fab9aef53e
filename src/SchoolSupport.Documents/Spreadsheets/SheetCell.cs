namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>A cell to be written. A text stays a text whatever it begins with; only what is made as a number or date is one.</summary>
public abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>A cell without content.</summary>
    public static readonly SheetCell Blank = new BlankCell();

    /// <summary>A text; an empty or missing one leaves the cell blank.</summary>
    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? Blank : new TextCell(text);

    /// <summary>A number, shown with as many decimals as it has.</summary>
    public static SheetCell Of(decimal number) => new NumberCell(number, IsShare: false);

    /// <summary>A share shown in percent: 0.265 as «26,5 %».</summary>
    public static SheetCell Share(decimal share) => new NumberCell(share, IsShare: true);

    /// <summary>A date without a time.</summary>
    public static SheetCell Of(DateOnly date) => new DateCell(date.ToDateTime(TimeOnly.MinValue), HasTime: false);

    /// <summary>A date and time as the clocks of the municipality showed it; shown to the minute.</summary>
    public static SheetCell Of(DateTime local) => new DateCell(local, HasTime: true);

    internal sealed record BlankCell : SheetCell;

    internal sealed record TextCell(string Text) : SheetCell;

    internal sealed record NumberCell(decimal Number, bool IsShare) : SheetCell;

    internal sealed record DateCell(DateTime Moment, bool HasTime) : SheetCell;
}
