namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Compares activities field by field.</summary>
internal static class FieldDifferences
{
    private static readonly ActivityField[] Fields = Enum.GetValues<ActivityField>();

    /// <summary>The fields that differ in more than spaces and line ends.</summary>
    public static IReadOnlyList<FieldDifference> Between(ImportedActivity before, ImportedActivity after) =>
        [.. from field in Fields
            let one = field.Of(before)
            let other = field.Of(after)
            where Plain(one) != Plain(other)
            select new FieldDifference(field, one, other)];

    /// <summary>«срок: «май» и «июнь»; форма: пусто и «отчёт»».</summary>
    public static string Tell(IReadOnlyList<FieldDifference> differences) => string.Join("; ", differences.Select(difference =>
        $"{difference.Field.Caption()}: {Quoted(difference.Before)} и {Quoted(difference.After)}"));

    private static string Quoted(string? text) => text is null ? "пусто" : Oddities.Quote(text);

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
