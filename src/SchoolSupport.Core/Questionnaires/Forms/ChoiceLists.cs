namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Reads the sheet «choices».</summary>
internal static class ChoiceLists
{
    /// <summary>The lists by name, each in the order of the sheet.</summary>
    public static Dictionary<string, IReadOnlyList<Choice>> Read(FormSheet? sheet, FormErrors errors)
    {
        var lists = new Dictionary<string, List<Choice>>(StringComparer.Ordinal);
        foreach (var row in sheet?.Rows ?? [])
        {
            if (!lists.TryGetValue(row[FormColumns.ListName], out var list)) lists[row[FormColumns.ListName]] = list = [];
            if (Fault(row, list) is { } error) errors.Add(error);
            else list.Add(new Choice(row[FormColumns.Name], row[FormColumns.Label]));
        }

        return lists.ToDictionary(list => list.Key, IReadOnlyList<Choice> (list) => list.Value, StringComparer.Ordinal);
    }

    private static FormError? Fault(FormRow row, List<Choice> list)
    {
        var name = row[FormColumns.Name];
        if (row[FormColumns.ListName].Length == 0) return row.Error(FormColumns.ListName, "Не указано, к какому списку относится вариант.");
        if (name.Length == 0) return row.Error(FormColumns.Name, "У варианта нет имени.");
        if (name.Any(char.IsWhiteSpace)) return row.Error(FormColumns.Name, $"В имени варианта «{name}» не должно быть пробелов.");
        if (list.Any(choice => choice.Name == name)) return row.Error(FormColumns.Name, $"Вариант «{name}» в этом списке уже есть.");
        return row[FormColumns.Label].Length == 0 ? row.Error(FormColumns.Label, $"У варианта «{name}» нет текста.") : null;
    }
}
