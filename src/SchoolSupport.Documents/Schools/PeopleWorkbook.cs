using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Schools;

/// <summary>The sample staff list that a coordinator fills in and sends back.</summary>
public static class PeopleWorkbook
{
    /// <summary>A header, one row as an example (passed over when read back), and a sheet that explains the columns.</summary>
    public static byte[] Template() => WorkbookWriter.Write(
        new WorkbookSheet("Люди", ["ФИО", "Роль", "Школа", "Телефон"],
        [
            Row("Пример: Иванова Мария Петровна", Role.Director.Title, "СОШ № 12", "+7 912 345-67-89"),
        ]),
        new WorkbookSheet("Как заполнять", ["Столбец", "Что писать"],
        [
            Row("ФИО", "Фамилия, имя и отчество полностью. Один человек — одна строка; если ролей две, напишите две строки."),
            Row("Роль", string.Join(", ", Role.All.Where(role => role != Role.Administrator).Select(role => role.Title)) + "."),
            Row("Школа", $"Нужна для ролей: {string.Join(", ", Role.All.Where(role => role.NeedsSchool).Select(role => role.Title))}. "
                + "Пишите одну школу везде одинаково. Для куратора — школа, которую он сопровождает."),
            Row("Телефон", "Можно оставить пустым. Один номер, с кодом: +7 912 345-67-89."),
        ]));

    private static IReadOnlyList<SheetCell> Row(params string[] cells) => [.. cells.Select(SheetCell.Of)];
}
