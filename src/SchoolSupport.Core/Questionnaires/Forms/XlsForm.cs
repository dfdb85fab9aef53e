using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>
/// Reads XLSForm workbooks (the convention of ODK and KoBo): sheets «survey», «choices», «settings». Columns it does not know are passed
/// over, as the convention demands.
/// </summary>
public static class XlsForm
{
    // What a page's heading and a phone's patience hold.
    private const int MostInTitle = 200, MostRows = 1000;

    /// <summary>The questionnaire, or every error found. Never throws because of what the sheets hold.</summary>
    public static FormReading Read(IReadOnlyList<SheetTable> sheets)
    {
        var errors = new FormErrors();
        var settings = Settings(Find(sheets, "settings"), errors);
        var lists = ChoiceLists.Read(Find(sheets, "choices"), errors);
        var survey = Survey(Find(sheets, "survey"), errors);
        var rows = survey is null || survey.Rows.Count > MostRows ? [] : SurveyReader.Read(survey, lists, errors);
        if (survey?.Rows.Count > MostRows) errors.Add(new FormError(survey.Name, 0, "", $"Строк больше {MostRows}: разделите анкету на несколько."));
        if (errors.None) ItemOrder.Check(rows, errors);
        if (errors.None && !rows.Any(row => row.Item is Question)) errors.Add(new FormError("survey", 0, "", "В анкете нет ни одного вопроса."));
        return errors.None
            ? new FormReading.Ready(new Questionnaire(settings, [.. rows.Select(row => row.Item)]))
            : new FormReading.Faulty(errors.All);
    }

    private static FormSheet? Find(IReadOnlyList<SheetTable> sheets, string name)
    {
        var table = sheets.FirstOrDefault(sheet => sheet.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        return table is null ? null : new FormSheet(table);
    }

    private static FormSheet? Survey(FormSheet? sheet, FormErrors errors)
    {
        if (sheet is null)
        {
            errors.Add(new FormError("survey", 0, "", "В книге нет листа survey с вопросами."));
            return null;
        }

        var missing = new[] { FormColumns.Type, FormColumns.Name, FormColumns.Label }.Where(column => !sheet.Has(column)).ToList();
        foreach (var column in missing) errors.Add(new FormError(sheet.Name, 1, column, "Нет такого столбца."));
        return missing.Count == 0 ? sheet : null;
    }

    private static FormSettings Settings(FormSheet? sheet, FormErrors errors)
    {
        var row = sheet?.Rows.Count > 0 ? sheet.Rows[0] : null;
        var title = row?[FormColumns.FormTitle] ?? "";
        var id = row?[FormColumns.FormId] ?? "";
        if (title.Length == 0 && id.Length == 0) errors.Add(new FormError("settings", 0, FormColumns.FormTitle, "Укажите название анкеты."));
        if (title.EnumerateRunes().Count() > MostInTitle || id.EnumerateRunes().Count() > MostInTitle) errors.Add(new FormError("settings", 0, FormColumns.FormTitle, $"Название длиннее {MostInTitle} знаков."));
        return new FormSettings(id.Length > 0 ? id : title, title.Length > 0 ? title : id, row?[FormColumns.Version] ?? "");
    }
}
