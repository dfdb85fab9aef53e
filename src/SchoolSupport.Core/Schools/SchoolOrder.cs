namespace SchoolSupport.Core.Schools;

/// <summary>Schools in the order in which people look for them: one kind together, school 2 before school 12, however they are spelt.</summary>
public static class SchoolOrder
{
    private const int MostDigits = 6;

    /// <summary>The items by their schools; those without a school come first, and equal ones keep their order.</summary>
    /// <param name="items">What is to be sorted.</param>
    /// <param name="school">The name of an item's school, or null.</param>
    public static IReadOnlyList<T> BySchool<T>(this IEnumerable<T> items, Func<T, string?> school) =>
        [.. items.OrderBy(item => KeyOf(school(item)), StringComparer.Ordinal)];

    /// <summary>A key that sorts ordinally as the schools do: «школа 000012» for «СОШ № 12», empty for no school.</summary>
    public static string KeyOf(string? name) =>
        name is null ? string.Empty : string.Join(' ', SchoolNameKey.Of(name).Split(' ').Select(Padded));

    private static string Padded(string word)
    {
        int digits = word.TakeWhile(char.IsDigit).Count();
        return digits is > 0 and < MostDigits ? new string('0', MostDigits - digits) + word : word;
    }
}
