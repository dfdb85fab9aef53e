using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Makes XLSX files. The same sheets give the same bytes, so that a file's checksum tells whether anything changed.</summary>
public static class WorkbookWriter
{
    /// <summary>What such a file is, for whoever sends it on.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Makes a workbook of these sheets, at least one, their names different.</summary>
    /// <exception cref="ArgumentException">No sheet, or two of one name.</exception>
    public static byte[] Write(params IReadOnlyList<WorkbookSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.Count == 0) throw new ArgumentException("A workbook needs a sheet.", nameof(sheets));
        if (sheets.DistinctBy(sheet => sheet.Name.ToUpperInvariant()).Count() < sheets.Count) throw new ArgumentException("Two sheets have one name.", nameof(sheets));
        using MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook)) Fill(document, sheets);
        return TimelessPackage.Of(file);
    }

    // Ids are given, since the library would make random ones.
    private static void Fill(SpreadsheetDocument document, IReadOnlyList<WorkbookSheet> sheets)
    {
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Make();
        Sheets list = new();
        for (int i = 0; i < sheets.Count; i++)
        {
            string id = $"sheet{i + 1}";
            WorksheetXml.Write(workbook.AddNewPart<WorksheetPart>(id), sheets[i]);
            list.Append(new Sheet { Id = id, SheetId = (uint)i + 1, Name = sheets[i].Name });
        }
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
    }
}
