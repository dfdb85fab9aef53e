namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The text of a row under one column of the plan.</summary>
/// <param name="Text">Clean; empty when blank.</param>
/// <param name="IsContinued">Whether it reaches down from a row above.</param>
/// <param name="IsBold">Whether it is wholly bold.</param>
internal readonly record struct PlanCell(string Text, bool IsContinued, bool IsBold)
{
    /// <summary>Clean; empty when blank.</summary>
    public string Text { get => field ?? ""; } = Text;

    /// <summary>Whether the row itself says something here.</summary>
    public bool IsOwn => Text.Length > 0 && !IsContinued;
}

/// <summary>A row of a plan's table, laid out under its columns.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Layout">The columns.</param>
/// <param name="Cells">One for each column.</param>
/// <param name="Widest">How many columns the widest of its own cells covers.</param>
internal sealed record PlanRow(SourcePosition Source, PlanLayout Layout, IReadOnlyList<PlanCell> Cells, int Widest)
{
    /// <summary>The columns in which the row itself says something.</summary>
    public IReadOnlyList<int> Own { get; } = [.. Enumerable.Range(0, Cells.Count).Where(i => Cells[i].IsOwn && !CellText.SaysNothing(Cells[i].Text))];

    /// <summary>Whether one cell covers the row, or nearly.</summary>
    public bool IsMerged => Own.Count == 1 && Widest >= 2 && Widest * 10 >= Cells.Count * 6;

    /// <summary>The number cell as a number; null when blank or something else.</summary>
    public ActivityNumber? Number { get; } = Layout.Of(ColumnRole.Number).Select(i => ActivityNumber.Read(Cells[i].Text)).FirstOrDefault(number => number is not null);

    /// <summary>What the number cell says.</summary>
    public string NumberText => Text(ColumnRole.Number);

    /// <summary>What the title cells say.</summary>
    public string Title => Text(ColumnRole.Title);

    /// <summary>Whether the row itself, not one above, says what is to be done.</summary>
    public bool HasOwnTitle => Says(ColumnRole.Title);

    /// <summary>Whether the row says anything itself besides number and title.</summary>
    public bool HasMore => Own.Any(i => Layout.Columns[i].Role is not (ColumnRole.Number or ColumnRole.Title or ColumnRole.Section));

    /// <summary>Whether the row itself says something under a column of this role.</summary>
    public bool Says(ColumnRole role) => Own.Any(i => Layout.Columns[i].Role == role);

    /// <summary>The texts under all columns of a role.</summary>
    public string Text(ColumnRole role) => string.Join('\n', Layout.Of(role).Select(i => Cells[i].Text).Where(text => text.Length > 0));
}
