using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Reads the sheet «survey» row by row, minding which groups are open.</summary>
internal sealed class SurveyReader
{
    private readonly FormErrors _errors;
    private readonly ItemBuilder _builder;
    private readonly Stack<OpenGroup> _open = new();
    private readonly List<(FormRow Row, FormItem Item)> _items = [];

    private SurveyReader(ItemBuilder builder, FormErrors errors)
    {
        _builder = builder;
        _errors = errors;
    }

    /// <summary>The items with their rows; incomplete when errors were noted.</summary>
    public static IReadOnlyList<(FormRow Row, FormItem Item)> Read(
        FormSheet survey, IReadOnlyDictionary<string, IReadOnlyList<Choice>> lists, FormErrors errors)
    {
        var names = SurveyNames.Read(survey, errors);
        var reader = new SurveyReader(new ItemBuilder(new FormulaCompiler(names.Items), lists, errors), errors);
        foreach (var (row, kind) in names.Rows) reader.Read(row, kind);
        foreach (var group in reader._open)
            errors.Add(group.Row.Error(FormColumns.Type, "Группа не закрыта: не хватает строки end_group."));
        return reader._items;
    }

    private void Read(FormRow row, RowKind kind)
    {
        if (kind.Opens) Open(row);
        else if (kind.Closes) Close(row);
        else if (kind.Build is { } build) _items.Add((row, build(_builder, row, Traits(row))));
    }

    private ItemTraits Traits(FormRow row) =>
        _builder.Traits(row, _items.Count, _open.TryPeek(out var group) ? group.Group : null, Conditions(row));

    private void Open(FormRow row)
    {
        var parent = _open.TryPeek(out var around) ? around.Group : null;
        var group = new ItemGroup(row[FormColumns.Name], row[FormColumns.Label], parent);
        _open.Push(new OpenGroup(row, group, Conditions(row)));
    }

    private void Close(FormRow row)
    {
        if (!_open.TryPop(out _)) _errors.Add(row.Error(FormColumns.Type, "Закрывать нечего: выше нет строки begin_group."));
    }

    private IReadOnlyList<Expression> Conditions(FormRow row)
    {
        var outer = _open.TryPeek(out var around) ? around.Conditions : [];
        return _builder.Formula(row, FormColumns.Relevant) is { } own ? [.. outer, own] : outer;
    }

    private sealed record OpenGroup(FormRow Row, ItemGroup Group, IReadOnlyList<Expression> Conditions);
}
