using SchoolSupport.Core.RoadMaps.Import.Reading;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>
/// Reads a road map out of a document: keeps what is said, warns about what is odd, invents nothing. Lists of schools, passports of
/// programmes and rosters are left alone.
/// </summary>
public static class PlanReader
{
    /// <summary>How many activities are read at most; plans of departments have tens, rarely hundreds.</summary>
    public const int MostActivities = 2_000;

    /// <summary>Reads a document of any content; one that is no road map gives no activities and a warning.</summary>
    public static ImportedPlan Read(DocumentContent document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Oddities oddities = new();
        IReadOnlyList<Piece> pieces = PlanPieces.Of(document, oddities);
        PlanTables tables = PlanTables.Read(pieces, oddities);
        List<GatheredActivity> gathered = [];
        foreach (ActivityDraft draft in PlanAssembly.Of(tables.Entries, oddities))
        {
            if (draft.Finish() is { } activity) gathered.Add(new GatheredActivity(draft, activity));
            else oddities.Add(ImportWarningKind.NotRead, "Строка без названия не прочитана.", draft.Source);
        }
        if (gathered.Count > MostActivities)
        {
            oddities.Add(ImportWarningKind.TooMany, $"Строк в плане больше {MostActivities}: прочитаны первые {MostActivities}. Проверьте, тот ли это файл.");
            gathered.RemoveRange(MostActivities, gathered.Count - MostActivities);
        }
        (IReadOnlyList<GatheredActivity> kept, IReadOnlyList<DuplicateActivity> leftOut) = Repetitions.Split(gathered);
        foreach (DuplicateActivity duplicate in leftOut) oddities.Add(ImportWarningKind.Duplicate, Tell(duplicate), duplicate.LeftOut.Source);
        Numbering.Check(kept, oddities);
        ActivityOddities.Check(kept, oddities);
        List<ParagraphPiece> paragraphs = [.. pieces.OfType<ParagraphPiece>()];
        IReadOnlyList<ImportedActivity> activities = kept.Count > 0 ? [.. kept.Select(row => row.Activity)] : ProseStages.Read(paragraphs, oddities);
        if (activities.Count == 0) oddities.Add(ImportWarningKind.NothingFound, LostTable.IsIn(paragraphs)
            ? "Похоже, таблица плана скопирована без столбцов: где срок, а где ответственный, уже не видно. Пришлите, пожалуйста, сам файл: DOCX или XLSX."
            : "Мероприятий в документе не нашлось: нет ни таблицы плана, ни этапов со сроками.");
        return Head([.. pieces.Where(piece => !tables.Took(piece))], activities.Count == 0 ? paragraphs : tables.Before(activities[0].Source), oddities) with
        {
            Tables = tables.Tables,
            Activities = activities,
            Duplicates = leftOut,
            Warnings = [.. oddities.All],
        };
    }

    private static ImportedPlan Head(IReadOnlyList<Piece> pieces, IReadOnlyList<ParagraphPiece> before, Oddities oddities)
    {
        List<string> lines = [.. pieces.SelectMany(Lines)];
        IReadOnlyList<ParagraphPiece> headings = PlanTitle.Cut(before);
        string? title = PlanTitle.OfPlan(headings), subject = PlanTitle.OfOrder(headings);
        return new ImportedPlan
        {
            Title = title ?? subject,
            Order = OrderHeading.Read(lines, oddities),
            Bounds = TitleBounds.Read(title ?? "") ?? TitleBounds.Read(subject ?? "") ?? headings.Where(PlanTitle.Opens).Select(line => TitleBounds.Read(line.Text)).FirstOrDefault(bounds => bounds is not null),
            Schools = SchoolMentions.Of(pieces),
        };
    }

    private static IEnumerable<string> Lines(Piece piece) => piece switch
    {
        ParagraphPiece paragraph => paragraph.Text.Split('\n'),
        TablePiece table => table.Rows.SelectMany(row => row.Cells.Where(cell => !cell.IsContinued)).SelectMany(cell => cell.Text.Split('\n')),
        _ => [],
    };

    private static string Tell(DuplicateActivity duplicate)
    {
        string what = duplicate.Kept.Number is { } number ? $"п. {number}" : Oddities.Quote(duplicate.Kept.Title);
        string where = $"Повтор: {what} уже был ({duplicate.Kept.Source}). Оставлена первая строка";
        return duplicate.Differences.Count == 0 ? $"{where}, вторая такая же." : $"{where}. Отличия — {FieldDifferences.Tell(duplicate.Differences)}.";
    }
}
