namespace SchoolSupport.Core.Schools;

/// <summary>Which grades a school teaches, as far as its name tells.</summary>
public enum SchoolKind
{
    /// <summary>The name does not tell: ask.</summary>
    Unknown,

    /// <summary>Grades 1–4: начальная.</summary>
    Primary,

    /// <summary>Grades 1–9: основная, ООШ.</summary>
    Basic,

    /// <summary>Grades 1–11: средняя, СОШ, гимназия, лицей.</summary>
    Secondary,
}

/// <summary>What a school's kind says.</summary>
public static class SchoolKinds
{
    private static readonly (SchoolKind Kind, string[] WordStarts)[] Signs =
    [
        (SchoolKind.Secondary, ["сош", "сш", "средн", "гимнази", "лице", "кадетск"]),
        (SchoolKind.Basic, ["оош", "ош", "основн"]),
        (SchoolKind.Primary, ["нош", "нш", "начальн", "прогимнази"]),
    ];

    /// <summary>Guesses from the name: «СОШ № 12» is secondary, «Ивановская основная школа» basic; a name without a sign is unknown.</summary>
    public static SchoolKind Guess(string name)
    {
        IReadOnlyList<string> words = SearchKey.Words(name);
        return Signs.FirstOrDefault(sign => words.Any(word => sign.WordStarts.Any(start => Fits(word, start)))).Kind;
    }

    /// <summary>Whether grades 10–11 exist: true, false, or null when unknown.</summary>
    public static bool? HasUpperGrades(this SchoolKind kind) => kind switch
    {
        SchoolKind.Secondary => true,
        SchoolKind.Basic or SchoolKind.Primary => false,
        _ => null,
    };

    // Abbreviations must be the whole word: «ош» also begins «Ошлань».
    private static bool Fits(string word, string start) =>
        start.Length <= 3 ? word == start : word.StartsWith(start, StringComparison.Ordinal);
}
