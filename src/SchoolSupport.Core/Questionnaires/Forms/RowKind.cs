using SchoolSupport.Core.Questionnaires.QuestionTypes;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>What a row of the sheet «survey» is: everything the column «type» can say.</summary>
/// <param name="Build">Makes the item; null for rows that are no items.</param>
/// <param name="Opens">Whether the row opens a group.</param>
/// <param name="Closes">Whether the row closes a group.</param>
internal sealed record RowKind(Func<ItemBuilder, FormRow, ItemTraits, FormItem>? Build, bool Opens = false, bool Closes = false)
{
    private static readonly RowKind BeginGroup = new(null, Opens: true);
    private static readonly RowKind EndGroup = new(null, Closes: true);

    private static readonly Dictionary<string, RowKind> ByType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = new((_, _, traits) => new Note(traits)),
        ["calculate"] = new((builder, row, traits) => builder.Calculation(row, traits)),
        ["begin group"] = BeginGroup,
        ["begin_group"] = BeginGroup,
        ["end group"] = EndGroup,
        ["end_group"] = EndGroup,
    };

    /// <summary>The kind for the text of the column «type»; null when it is unknown.</summary>
    public static RowKind? Find(string type)
    {
        if (ByType.TryGetValue(string.Join(' ', Words(type)), out var kind)) return kind;
        return Words(type) is [var word, ..] && QuestionTypeTable.Find(word) is { } question
            ? new RowKind((builder, row, traits) => builder.Question(row, traits, question))
            : null;
    }

    /// <summary>The list named after the type: «yes_no» in «select_one yes_no»; empty when none is.</summary>
    public static string ListOf(string type) => string.Join(' ', Words(type).Skip(1));

    private static string[] Words(string type) => type.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
