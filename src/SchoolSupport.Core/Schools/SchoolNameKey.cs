namespace SchoolSupport.Core.Schools;

/// <summary>Reduces a school's name to its kind, number and place: what is left when legal form, marks and dedication are gone.</summary>
internal static class SchoolNameKey
{
    // Legal form and descriptions, which one writer gives and the next leaves out.
    private static readonly HashSet<string> Noise =
    [
        "мбоу", "маоу", "мкоу", "моу", "мобу", "гбоу", "гаоу", "гкоу", "гоу", "оу", "чоу", "ано", "муниципальное", "государственное", "бюджетное",
        "автономное", "казенное", "общеобразовательное", "образовательное", "учреждение", "организация", "средняя", "основная", "начальная",
        "общеобразовательная", "общего", "образования", "с", "углубленным", "изучением", "отдельных", "предметов", "n", "no", "номер",
        "г", "п", "пос", "пгт", "село", "город", "города", "поселок", "поселка", "д", "дер", "деревня", "ст", "станица", "х", "хутор",
    ];

    private static readonly HashSet<string> PlainSchool = ["сош", "сш", "оош", "ош", "нош", "нш", "школа", "школы"];

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["гимназия"] = "гимназия", ["гимназии"] = "гимназия", ["лицей"] = "лицей", ["лицея"] = "лицей", ["интернат"] = "интернат",
        ["прогимназия"] = "прогимназия", ["сад"] = "сад",
    };

    public static string Of(string name)
    {
        IReadOnlyList<string> all = SearchKey.Words(name);
        List<string> words = [.. all.TakeWhile(word => word is not ("имени" or "им"))];
        string? kind = words.Select(word => Kinds.GetValueOrDefault(word)).FirstOrDefault(found => found is not null);
        if (kind is null && words.Any(PlainSchool.Contains)) kind = "школа";
        List<string> rest = [.. words.Where(word => !Noise.Contains(word) && !PlainSchool.Contains(word) && !Kinds.ContainsKey(word))];
        rest = [.. rest.Where(IsNumber), .. rest.Where(word => !IsNumber(word))];
        if (kind is not null) rest.Insert(0, kind);
        return rest.Count > 0 ? string.Join(' ', rest) : string.Join(' ', all);
    }

    private static bool IsNumber(string word) => char.IsDigit(word[0]);
}
