using System.Text;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Questionnaires.Standard;

/// <summary>
/// The questionnaires that ship with the program. They are kept as tab-separated text, so that a change can be read; the workbook for
/// methodologists is written from the same sheets.
/// </summary>
public static class StandardQuestionnaires
{
    /// <summary>
    /// The fact that answers «Есть ли в школе 10–11 классы?»: «yes» or «no». Known from the kind of school, a basic school (ООШ) has none.
    /// </summary>
    public const string SeniorGradesFact = "senior_grades";

    private static readonly string[] SheetNames = ["survey", "choices", "settings"];

    private static readonly Lazy<List<SheetTable>> ContextSheets = new(() => ReadSheets("ContextIndicators"));
    private static readonly Lazy<Questionnaire> ContextForm = new(() => ReadForm(ContextSheets.Value));

    /// <summary>«Контекстные характеристики школы»: plain counts in, twelve indicators out. The sheets survey, choices and settings.</summary>
    public static IReadOnlyList<SheetTable> ContextIndicators => ContextSheets.Value;

    /// <summary>The same, ready to be asked.</summary>
    public static Questionnaire ContextIndicatorsForm => ContextForm.Value;

    private static List<SheetTable> ReadSheets(string form) =>
        [.. SheetNames.Select(sheet => new SheetTable(sheet, ReadRows($"{form}.{sheet}.tsv")))];

    private static List<SheetRow> ReadRows(string file)
    {
        var type = typeof(StandardQuestionnaires);
        using var stream = type.Assembly.GetManifestResourceStream(type, file)
            ?? throw new InvalidOperationException($"The resource {file} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<SheetRow>();
        while (reader.ReadLine() is { } line) rows.Add(new SheetRow(rows.Count + 1, line.Split('\t')));
        return rows;
    }

    private static Questionnaire ReadForm(List<SheetTable> sheets) => XlsForm.Read(sheets) switch
    {
        FormReading.Ready ready => ready.Questionnaire,
        FormReading.Faulty faulty => throw new InvalidOperationException(string.Join("\n", faulty.Errors)),
        _ => throw new InvalidOperationException("A form is either ready or faulty."),
    };
}
