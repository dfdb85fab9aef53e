using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>A sheet of a form whose first row names the columns.</summary>
internal sealed class FormSheet
{
    private const string Russian = "::russian (ru)";

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    public FormSheet(SheetTable table)
    {
        Name = table.Name.Trim();
        var rows = table.Rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        Rows = [.. rows.Skip(1).Select(row => new FormRow(this, row))];
        if (rows.Count == 0) return;
        for (var at = 0; at < rows[0].Cells.Count; at++) _columns.TryAdd(Key(rows[0].Cell(at)), at);
    }

    public string Name { get; }

    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>Whether the sheet has the column, in Russian or without a language.</summary>
    public bool Has(string column) => Find(column) is not null;

    /// <summary>The column's place: its Russian version if there is one, else the plain one, else one in any language.</summary>
    public int? Find(string column)
    {
        if (_columns.TryGetValue(column + Russian, out var russian)) return russian;
        if (_columns.TryGetValue(column, out var plain)) return plain;
        foreach (var (header, at) in _columns)
        {
            if (header.StartsWith(column + "::", StringComparison.OrdinalIgnoreCase)) return at;
        }

        return null;
    }

    /// <summary>«label :: Russian(ru)» and «list name» are written in many ways.</summary>
    private static string Key(string header) => header.ToLowerInvariant()
        .Replace(" ::", "::", StringComparison.Ordinal).Replace(":: ", "::", StringComparison.Ordinal)
        .Replace("russian(ru)", "russian (ru)", StringComparison.Ordinal)
        .Replace("русский", "russian", StringComparison.Ordinal)
        .Replace("list name", FormColumns.ListName, StringComparison.Ordinal);
}

/// <summary>One row of a form's sheet.</summary>
internal sealed class FormRow(FormSheet sheet, SheetRow row)
{
    public int Number => row.Number;

    /// <summary>The text under a header, trimmed; empty when the sheet has no such column.</summary>
    public string this[string column] => sheet.Find(column) is { } at ? row.Cell(at) : "";

    /// <summary>Something to correct in this row.</summary>
    public FormError Error(string column, string reason) => new(sheet.Name, Number, column, reason);
}
