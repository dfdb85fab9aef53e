using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Schools;

/// <summary>Where a staff list keeps what: its header row and the columns found in it, in whatever order and wording.</summary>
internal sealed record PeopleColumns(int HeaderRow, IReadOnlyList<int> Name, int? Role, int? School, int? Phone)
{
    private const int RowsSearched = 30;

    private enum Kind { None, Name, Surname, Given, Patronymic, Role, School, Phone }

    // Checked in this order: «Телефон школы» is a telephone, «ФИО директора школы» a name.
    private static readonly (Kind Kind, string[] Stems, string[] Words)[] Signs =
    [
        (Kind.Phone, ["телефон", "мобильн", "сотов", "phone"], ["тел"]),
        (Kind.Role, ["должност", "role"], ["роль", "роли"]),
        (Kind.Name, ["фио", "ф и о", "фамилия имя", "фамилия и имя", "сотрудник"], ["name"]),
        (Kind.Surname, ["фамили"], []),
        (Kind.Patronymic, ["отчеств"], []),
        (Kind.School, ["школ", "организац", "учрежден", "school"], ["оо", "оу"]),
        (Kind.Given, [], ["имя"]),
    ];

    public bool AreEnough => Name.Count > 0 && Role is not null;

    /// <summary>The row that names the most of what is needed, among the first rows; the earliest of equals; null for a sheet without rows.</summary>
    public static PeopleColumns? Find(SheetTable sheet) =>
        sheet.Rows.Take(RowsSearched).Select(Of).MaxBy(columns => columns.Found);

    /// <summary>What of a header this row has.</summary>
    public static PeopleColumns Of(SheetRow row)
    {
        List<Kind> kinds = [.. row.Cells.Select(Recognise)];
        int? First(Kind kind) => kinds.IndexOf(kind) is >= 0 and int at ? at : null;
        int?[] parts = First(Kind.Name) is { } whole
            ? [whole]
            : [First(Kind.Surname), First(Kind.Given), First(Kind.Patronymic)];
        return new PeopleColumns(row.Number, [.. parts.OfType<int>()], First(Kind.Role), First(Kind.School), First(Kind.Phone));
    }

    /// <summary>What the header lacks, as a Russian sentence; null when it suffices.</summary>
    public string? Missing() => (Name.Count > 0, Role is not null) switch
    {
        (true, true) => null,
        (true, false) => "Не нашёл столбца «Роль».",
        (false, true) => "Не нашёл столбца «ФИО».",
        _ => "Не нашёл строку заголовков. Нужны столбцы «ФИО», «Роль», «Школа», «Телефон».",
    };

    private int Found => Math.Min(Name.Count, 1) + (Role is null ? 0 : 1) + (School is null ? 0 : 1) + (Phone is null ? 0 : 1);

    private static Kind Recognise(string cell)
    {
        IReadOnlyList<string> words = SearchKey.Words(cell);
        string key = string.Join(' ', words);
        bool HasStem(string stem) => (' ' + key).Contains(' ' + stem, StringComparison.Ordinal);
        return Signs.FirstOrDefault(sign => sign.Stems.Any(HasStem) || sign.Words.Any(words.Contains)).Kind;
    }
}
