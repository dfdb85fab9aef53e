using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>Puts activities together from the rows of the plan's tables, one after another.</summary>
internal sealed class PlanAssembly(Oddities oddities)
{
    private const int RowsLookedAhead = 40;

    private readonly List<PlanTable> tables = [];
    private readonly List<PlanRow> read = [];
    private readonly List<ActivityDraft> drafts = [];
    private readonly Sections sections = new();
    private string beside = "";
    private ActivityDraft? list;

    public IReadOnlyList<PlanTable> Tables => tables;

    public IReadOnlyList<ActivityDraft> Drafts => drafts;

    public ActivityDraft? Last => drafts.Count > 0 ? drafts[^1] : null;

    /// <summary>The columns of the rows read last; null before the first table.</summary>
    public PlanLayout? Layout { get; private set; }

    /// <summary>Begins a section with a heading that stands between tables.</summary>
    public void BeginSection(string title) => sections.Begin(SectionTitle.Of(title));

    /// <summary>Another plan begins: the sections of the one before are over.</summary>
    public void EndSections() => sections.End();

    /// <summary>Joins a line between two pieces of a table to the activity above it.</summary>
    public void Continue(ParagraphPiece line)
    {
        if (Last is not { } last) return;
        last.SetTitle(CellText.Join(last.Title, line.Text));
        oddities.Add(ImportWarningKind.RowJoined, $"Строка {Oddities.Quote(line.Text)} продолжает строку выше{NumberOf(last)}: соединены.", line.Source);
    }

    /// <summary>Reads the rows of a table or of its next piece.</summary>
    public void Add(string place, PlanLayout layout, IReadOnlyList<DocumentRow> rows)
    {
        if (Layout is null || !Layout.HasCaptionsOf(layout)) tables.Add(new PlanTable(place, [.. layout.Columns.Select(column => new PlanColumn(column.Caption, column.Role))]));
        Layout = layout;
        List<PlanRow> added = [.. rows.Select(row => layout.Read(place, row))];
        read.AddRange(added);
        RowReading reading = RowReading.Of(read);
        for (int i = 0; i < added.Count; i++) Add(added[i], reading.KindOf(added[i], [.. added.Skip(i + 1).Take(RowsLookedAhead)], Last));
    }

    private void Add(PlanRow row, RowKind kind)
    {
        if (kind == RowKind.Section) sections.Begin(SectionTitle.Of(row));
        else if (kind == RowKind.UnsureSection) BeginUnsure(row);
        else if (kind == RowKind.Continuation) Join(row);
        else if (kind == RowKind.SubItem) AddSubItem(row);
        else if (kind == RowKind.Activity) list = Begin(row);
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

    private ActivityDraft Begin(PlanRow row)
    {
        if (row.Text(ColumnRole.Section) is { Length: > 0 } said) beside = CellText.Unwrapped(said);
        SectionPlace place = sections.Place;
        if (row.Layout.Has(ColumnRole.Section) && beside.Length > 0) place = place with { Title = place.Title is { } above ? $"{above} / {beside}" : beside };
        ActivityDraft draft = new(row, tables.Count - 1, place);
        if (Last is { } last) draft.Repeat(last);
        NumberInText.Settle(draft, row);
        drafts.Add(draft);
        sections.Use();
        return draft;
    }

    // «5. Организовать обучение:» and below it «а) учителей» with a term of its own: the item is the activity. Without a term it is a line of the title.
    private void AddSubItem(PlanRow row)
    {
        ActivityDraft head = list ?? Last!;
        ActivityNumber item = row.Number!;
        if (!row.HasMore)
        {
            head.SetTitle($"{head.Title}\n{(item.Form == NumberForm.Letter ? $"{item.Text}) " : "• ")}{row.Title}");
            return;
        }
        ActivityDraft draft = Begin(row);
        draft.IsItem = true;
        if (head.IsBare || head.Title.EndsWith(':')) draft.Introduction = head.Title;
        if (head.Number is { } number) draft.Number = number with { Text = number.Text + item.Text, Parts = [.. number.Parts, .. item.Parts] };
        if (head.IsBare) drafts.Remove(head);
    }

    private static string NumberOf(ActivityDraft draft) => draft.Number is { Text.Length: > 0 } number ? $" (п. {number.Text})" : "";

    private static string Quote(PlanRow row) => Oddities.Quote(string.Join(" | ", row.Own.Select(i => row.Cells[i].Text)));
}
