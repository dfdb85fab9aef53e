using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Schools;

/// <summary>The cells of one row of a staff list, before they are understood.</summary>
internal sealed record PeopleCells(int Row, string Name, string Role, string School, string Phone)
{
    public bool AreBlank => Name.Length + Role.Length + School.Length + Phone.Length == 0;

    public bool AreExample => Name.StartsWith("Пример", StringComparison.OrdinalIgnoreCase);

    public static PeopleCells Of(SheetRow row, PeopleColumns columns)
    {
        string Cell(int? column) => column is { } at ? PlainText.Clean(row.Cell(at)) : "";
        string name = string.Join(' ', columns.Name.Select(at => Cell(at)).Where(part => part.Length > 0));
        return new PeopleCells(row.Number, name, Cell(columns.Role), Cell(columns.School), Cell(columns.Phone));
    }

    /// <summary>The person, or everything that keeps the row from being one.</summary>
    public (PersonRow? Person, IReadOnlyList<string> Problems) Read(IReadOnlyList<PersonRow> above)
    {
        List<string> problems = [];
        if (!PersonName.TryParse(Name, out PersonName? name, out string? problem)) problems.Add(problem);
        if (!RoleWords.TryParse(Role, out Role? role, out problem)) problems.Add(problem);
        SchoolName? school = ReadSchool(role, problems);
        PhoneNumber? phone = null;
        if (Phone.Length > 0 && !PhoneNumber.TryParse(Phone, out phone, out problem)) problems.Add(problem);
        if (problems.Count > 0) return (null, problems);

        PersonRow person = new(Row, name!, role!, school, phone);
        PersonRow? same = above.FirstOrDefault(other =>
            other.Name.Key == person.Name.Key && other.Role == role && other.School?.Key == school?.Key);
        return same is null ? (person, []) : (null, [$"Повторяет строку {same.Row}."]);
    }

    private SchoolName? ReadSchool(Role? role, List<string> problems)
    {
        // A coordinator's «организация» is the department, a tutor's often a centre: neither is a school to be surveyed.
        if (role is not { NeedsSchool: true }) return null;
        if (School.Length == 0) problems.Add($"Роль «{role.Title}»: нужна школа.");
        else if (!SchoolName.TryParse(School, out SchoolName? school, out string? problem)) problems.Add(problem);
        else return school;
        return null;
    }
}
