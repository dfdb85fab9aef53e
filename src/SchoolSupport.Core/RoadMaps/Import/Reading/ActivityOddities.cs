using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Looks over the activities of a plan for what is missing or was put together.</summary>
internal static class ActivityOddities
{
    public static void Check(IReadOnlyList<GatheredActivity> activities, Oddities oddities)
    {
        if (activities.Count == 0) return;
        bool hasTerms = activities.Any(activity => activity.Activity.Term is not null);
        bool hasResponsible = activities.Any(activity => activity.Activity.Responsible is not null);
        if (!hasTerms) oddities.Add(ImportWarningKind.NoTermColumn, "В плане не нашлось сроков: их нужно будет назначить.");
        if (!hasResponsible) oddities.Add(ImportWarningKind.NoResponsibleColumn, "В плане не указаны ответственные: их нужно будет назначить.");
        HashSet<string> told = [];
        foreach (GatheredActivity activity in activities)
        {
            if (hasTerms && activity.Activity.Term is null)
                oddities.Add(ImportWarningKind.TermMissing, $"Нет срока: {Oddities.Quote(activity.Activity.Title)}.", activity.Activity.Source);
            else if (Derivation(activity) is { } derived && told.Add(derived)) oddities.Add(ImportWarningKind.TermDerived, derived, activity.Activity.Source);
        }
    }

    private static string? Derivation(GatheredActivity activity)
    {
        ActivityDraft draft = activity.Draft;
        string given = draft.Text(ColumnRole.Term);
        if (TermText.SerialDay(given) is { } day) return $"Число {given} прочитано как дата {RussianDate.Digits(day)}.";
        if (given.Length == 0 && draft.Layout.Has(ColumnRole.Month) && activity.Activity.Term is not null) return "Сроки собраны по отметкам в столбцах с месяцами, кварталами или годами: проверьте их.";
        string? term = activity.Activity.Term;
        if (term is not null && term == draft.Place.Term && CellText.SaysNothing(given)) return $"Срок «{term}» взят из названия раздела.";
        if (term is null || draft.Place.Month is not { } month) return null;
        if (term == month && CellText.SaysNothing(given)) return $"Срок «{term}» взят из названия раздела.";
        return term != TermText.InMonth(given, null) && term == TermText.InMonth(given, month) ? $"Срок «{given}» дополнен месяцем из названия раздела: «{term}»." : null;
    }
}
