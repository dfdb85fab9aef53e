using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Schools;

/// <summary>A staff list as read: whom to invite, which rows cannot be used and why, and what looks odd but can.</summary>
/// <param name="Good">Rows that can be used, from top to bottom.</param>
/// <param name="Bad">Rows that cannot, each with its reason; a sheet without a header gives one.</param>
/// <param name="Warnings">Oddities among the good rows, from top to bottom.</param>
public sealed record PeopleSheet(IReadOnlyList<PersonRow> Good, IReadOnlyList<RowProblem> Bad, IReadOnlyList<RowProblem> Warnings)
{
    /// <summary>Reads the first sheet with a header of people, or says of the first sheet why it has none.</summary>
    public static PeopleSheet Read(IReadOnlyList<SheetTable> workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        SheetTable? sheet = workbook.FirstOrDefault(table => PeopleColumns.Find(table)?.AreEnough == true);
        return Read(sheet ?? (workbook.Count > 0 ? workbook[0] : new SheetTable("", [])));
    }

    /// <summary>
    /// Reads a sheet whose header may stand below a title and name its columns in any order and wording. Blank rows, repeated headers
    /// and a row that begins with «Пример» are passed over.
    /// </summary>
    public static PeopleSheet Read(SheetTable sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (PeopleColumns.Find(sheet) is not { } columns) return new PeopleSheet([], [new RowProblem(1, "Лист пустой.")], []);
        if (columns.Missing() is { } missing) return new PeopleSheet([], [new RowProblem(columns.HeaderRow, missing)], []);
        List<PersonRow> good = [];
        List<RowProblem> bad = [];
        foreach (SheetRow row in sheet.Rows.Where(row => row.Number > columns.HeaderRow && !PeopleColumns.Of(row).AreEnough))
        {
            PeopleCells cells = PeopleCells.Of(row, columns);
            if (cells.AreBlank || cells.AreExample) continue;
            if (cells.Read(good) is var (person, problems) && person is not null) good.Add(person);
            else bad.Add(new RowProblem(row.Number, string.Join(' ', problems)));
        }
        if (good.Count + bad.Count == 0) bad.Add(new RowProblem(columns.HeaderRow, "Под заголовком нет ни одной строки."));
        return new PeopleSheet(good, bad, PeopleOddities.In(good));
    }
}
