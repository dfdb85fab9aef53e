namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Puts activities together from the rows and headings of a plan.</summary>
internal sealed class PlanAssembly
{
    private const int RowsLookedAhead = 40;

    private readonly Oddities oddities;
    private readonly List<ActivityDraft> drafts = [];
    private readonly Sections sections = new();
    private readonly SortedDictionary<int, string> beside = [];
    private ActivityDraft? list;

    private PlanAssembly(Oddities oddities) => this.oddities = oddities;

    private ActivityDraft? Last => drafts.Count > 0 ? drafts[^1] : null;

    /// <summary>The activities in the document's order.</summary>
    public static IReadOnlyList<ActivityDraft> Of(IReadOnlyList<PlanEntry> entries, Oddities oddities)
    {
        PlanAssembly assembly = new(oddities);
        List<PlanRow> rows = [.. entries.OfType<PlanEntry.OfRow>().Select(entry => entry.Row)];
        RowReading reading = RowReading.Of(rows);
        int read = 0;
        foreach (PlanEntry entry in entries)
        {
            if (entry is PlanEntry.OfRow row) assembly.Add(row, reading.KindOf(row.Row, rows.Skip(++read).Take(RowsLookedAhead), assembly.Last));
            else if (entry is PlanEntry.OfHeading heading) assembly.sections.Begin(SectionTitle.Of(heading.Title));
            else if (entry is PlanEntry.OfRest rest) assembly.Join(rest.Line);
            else assembly.sections.End();
        }
        return assembly.drafts;
    }

    private void Add(PlanEntry.OfRow entry, RowKind kind)
    {
        PlanRow row = entry.Row;
        if (kind == RowKind.Section) sections.Begin(SectionTitle.Of(row));
        else if (kind == RowKind.UnsureSection) BeginUnsure(row);
        else if (kind == RowKind.Continuation) Join(row);
        else if (kind == RowKind.SubItem) AddSubItem(entry);
        else if (kind == RowKind.Activity) list = Begin(entry);
        else if (kind == RowKind.Stray) oddities.Add(ImportWarningKind.NotRead, $"Строка без названия не прочитана: {Quote(row)}.", row.Source);
    }

    private void BeginUnsure(PlanRow row)
    {
        sections.Begin(SectionTitle.Of(row));
        oddities.Add(ImportWarningKind.SectionUnsure, $"Строка {Quote(row)} прочитана как название раздела. Если это мероприятие, добавьте его отдельно.", row.Source);
    }

    private void Join(PlanRow row)
    {
        Last!.Continue(row);
        oddities.Add(ImportWarningKind.RowJoined, $"Строка {Quote(row)} продолжает строку выше{NumberOf(Last)}: соединены.", row.Source);
    }

    private void Join(ParagraphPiece line)
    {
        if (Last is not { } last)
        {
            oddities.Add(ImportWarningKind.NotRead, $"Текст перед таблицей не прочитан: {Oddities.Quote(line.Text)}.", line.Source);
            return;
        }
        last.SetTitle(CellText.Join(last.Title, line.Text));
        oddities.Add(ImportWarningKind.RowJoined, $"Строка {Oddities.Quote(line.Text)} продолжает строку выше{NumberOf(last)}: соединены.", line.Source);
    }

    private ActivityDraft Begin(PlanEntry.OfRow entry)
    {
        PlanRow row = entry.Row;
        ActivityDraft draft = new(row, entry.Table, PlaceOf(row));
        if (Last is { } last) draft.Repeat(last);
        NumberInText.Settle(draft, row);
        drafts.Add(draft);
        sections.Use();
        return draft;
    }

    // A direction stands beside its first activity and holds for those below it.
    private SectionPlace PlaceOf(PlanRow row)
    {
        foreach (int column in row.Layout.Of(ColumnRole.Section))
        {
            if (row.Cells[column].Text.Length > 0) beside[column] = CellText.Unwrapped(row.Cells[column].Text);
        }
        IEnumerable<string> titles = beside.Where(direction => row.Layout.Of(ColumnRole.Section).Contains(direction.Key)).Select(direction => direction.Value);
        SectionPlace place = sections.Place;
        string[] all = [.. new[] { place.Title }.OfType<string>(), .. titles];
        return place with { Title = all.Length > 0 ? string.Join(" / ", all) : null };
    }

    // «5. Организовать обучение:» and below it «а) учителей» with a term of its own: the item is the activity. Without a term it is a line of the title.
    private void AddSubItem(PlanEntry.OfRow entry)
    {
        PlanRow row = entry.Row;
        ActivityDraft head = list ?? Last!;
        ActivityNumber item = row.Number!;
        if (!row.HasMore)
        {
            head.SetTitle($"{head.Title}\n{(item.Form == NumberForm.Letter ? $"{item.Text}) " : "• ")}{row.Title}");
            return;
        }
        ActivityDraft draft = Begin(entry);
        draft.IsItem = true;
        if (head.IsBare || head.Title.EndsWith(':')) draft.Introduction = head.Title;
        if (head.Number is { } number) draft.Number = number with { Text = number.Text + item.Text, Parts = [.. number.Parts, .. item.Parts] };
        if (head.IsBare) drafts.Remove(head);
    }

    private static string NumberOf(ActivityDraft draft) => draft.Number is { Text.Length: > 0 } number ? $" (п. {number.Text})" : "";

    private static string Quote(PlanRow row) => Oddities.Quote(string.Join(" | ", row.Own.Select(i => row.Cells[i].Text)));
}
