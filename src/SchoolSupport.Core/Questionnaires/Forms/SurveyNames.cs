namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>The first look at the sheet «survey»: what kind each row is, and which names there are to refer to.</summary>
internal sealed class SurveyNames
{
    private SurveyNames(IReadOnlyList<(FormRow Row, RowKind Kind)> rows, Dictionary<string, int> items)
    {
        Rows = rows;
        Items = items;
    }

    /// <summary>The rows of known kinds, in order.</summary>
    public IReadOnlyList<(FormRow Row, RowKind Kind)> Rows { get; }

    /// <summary>Names of items with their indexes.</summary>
    public IReadOnlyDictionary<string, int> Items { get; }

    public static SurveyNames Read(FormSheet survey, FormErrors errors)
    {
        var rows = new List<(FormRow, RowKind)>();
        var items = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in survey.Rows)
        {
            if (RowKind.Find(row[FormColumns.Type]) is not { } kind)
            {
                errors.Add(row.Error(FormColumns.Type, UnknownType(row[FormColumns.Type])));
                taken.Add(row[FormColumns.Name]);
                items.TryAdd(row[FormColumns.Name], items.Count);
                continue;
            }

            rows.Add((row, kind));
            var name = row[FormColumns.Name];
            if (kind.Closes || (kind.Opens && name.Length == 0)) continue;
            if (Fault(name, taken) is { } reason) errors.Add(row.Error(FormColumns.Name, reason));
            else if (kind.Build is not null) items.Add(name, items.Count);
        }

        return new SurveyNames(rows, items);
    }

    private static string UnknownType(string type) => type.Length == 0 ? "Не указан тип вопроса." : $"Тип «{type}» не поддерживается.";

    private static string? Fault(string name, HashSet<string> taken)
    {
        if (name.Length == 0) return "Не указано имя.";
        if (!IsName(name)) return $"Имя «{name}» начинают с буквы и пишут без пробелов: буквы, цифры, «_», «-», «.».";
        return taken.Add(name) ? null : $"Имя «{name}» уже занято.";
    }

    private static bool IsName(string name) =>
        (char.IsLetter(name[0]) || name[0] == '_') && name.All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.');
}
