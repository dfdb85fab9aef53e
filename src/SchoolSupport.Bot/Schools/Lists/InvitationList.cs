using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Bot.Schools;

/// <summary>The workbook of links to pass on, a person a row.</summary>
internal static class InvitationList
{
    /// <param name="lastDay">The day until which the links work, local.</param>
    public static byte[] Make(IReadOnlyList<ImportedPerson> people, DateOnly lastDay) => WorkbookWriter.Write(
        new WorkbookSheet("Приглашения", ["ФИО", "Роль", "Школа", "Телефон", "Личная ссылка", "Действует до"],
            [.. people.Select(person => Row(person, lastDay))]));

    private static IReadOnlyList<SheetCell> Row(ImportedPerson person, DateOnly lastDay) =>
    [
        SheetCell.Of(person.Row.Name.Text),
        SheetCell.Of(person.Row.Role.Title),
        SheetCell.Of(person.Row.School?.Text),
        SheetCell.Of(person.Row.Phone?.ToString()),
        SheetCell.Of(person.Invitation.LinkOrCommand),
        SheetCell.Of(lastDay),
    ];
}
