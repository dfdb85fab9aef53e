using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A line of a plan in prose: a stage's heading, something said under a label («Сроки проведения: …»), or plain text.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Text">The whole line.</param>
/// <param name="IsHeading">Whether it is set apart in the document.</param>
internal sealed partial record StageLine(SourcePosition Source, string Text, bool IsHeading)
{
    private static readonly (Regex Label, ActivityField Field)[] Labels =
    [
        (TermLabel(), ActivityField.Term), (ResponsibleLabel(), ActivityField.Responsible), (AudienceLabel(), ActivityField.Audience),
        (ResultLabel(), ActivityField.Result), (FormLabel(), ActivityField.Form),
    ];

    /// <summary>The lines of paragraphs; labels in mid sentence begin lines of their own.</summary>
    public static IReadOnlyList<StageLine> Of(IEnumerable<ParagraphPiece> paragraphs) =>
        [.. from paragraph in paragraphs
            from line in MiddleLabel().Replace(paragraph.Text, "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            select new StageLine(paragraph.Source, line, paragraph.IsHeading)];

    /// <summary>The field that the line's label names and what stands behind it; null without a label.</summary>
    public (ActivityField Field, string Said)? Labelled()
    {
        foreach ((Regex label, ActivityField field) in Labels)
        {
            if (label.Match(Text) is { Success: true } match) return (field, Text[match.Length..].Trim());
        }
        return null;
    }

    /// <summary>«Первый этап. Подготовка»: a heading above numbered points.</summary>
    public bool IsStageInWords => Text.Length <= 200 && WordStagePattern().IsMatch(Text);

    /// <summary>«ЭТАП 1. Сбор …»: its number and title; null for another line.</summary>
    public (string Number, string Title)? Stage() =>
        StagePattern().Match(Text) is { Success: true } match ? (match.Groups["number"].Value.TrimEnd('.', ')'), match.Groups["title"].Value.Trim()) : null;

    [GeneratedRegex(@"^(?:этап|шаг|мероприятие|стадия)\s*№?\s*(?<number>\d{1,2}|[IVXІХ]{1,5})\s*[.:)–—-]*\s*(?<title>.*)$|^(?<number>\d{1,2}|[IVXІХ]{1,5})(?:-?[йий]{1,2})?\s+этап\s*[.:)–—-]*\s*(?<title>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex StagePattern();

    [GeneratedRegex(@"^(?:первый|второй|третий|четв[её]ртый|пятый|подготовительный|основной|практический|заключительный|аналитический)\s+(?:\([^)]*\)\s*)?этап\b", RegexOptions.IgnoreCase)]
    private static partial Regex WordStagePattern();

    [GeneratedRegex(@"^(?:планируем\w+\s+)?(?:сроки?|период|дат[аы]|время)(?:\s+(?:проведения|реализации|исполнения|выполнения|этапа|мероприяти[яй]|завершения))*\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex TermLabel();

    [GeneratedRegex(@"^(?:ответственн\w+|(?:со)?исполнител\w+|организатор\w*)(?:\s+(?:исполнител\w+|лиц[аo]?|за\s+(?:проведение|реализацию|исполнение|выполнение)(?:\s+\w+)?))*\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ResponsibleLabel();

    [GeneratedRegex(@"^(?:адресат\w*|участник\w*|целев\w+\s+(?:аудитори\w+|групп\w+)|категори\w+\s+участников)\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AudienceLabel();

    [GeneratedRegex(@"^(?:(?:ожидаем|планируем)\w+\s+)?(?:результат\w*|итог\w*)(?:\s+этапа)?\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ResultLabel();

    [GeneratedRegex(@"^форм[аы](?:\s+(?:проведения|работы|реализации|отчётности|отчетности))?\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex FormLabel();

    [GeneratedRegex(@"(?<=[.;,)])\s+(?=(?:Сроки?|Ответственн\w+|Исполнител\w+|Адресат\w*|Результат\w*)(?:\s+\w+){0,2}\s*[:–—-]\s)")]
    private static partial Regex MiddleLabel();
}
