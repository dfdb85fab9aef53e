namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>
/// Reads a plan that has no table: stages or numbered points, each with its term and its responsible under labels, or points that name
/// their due date in the sentence.
/// </summary>
internal static class ProseStages
{
    /// <summary>The activities; empty when the text is no such plan.</summary>
    public static IReadOnlyList<ImportedActivity> Read(IReadOnlyList<ParagraphPiece> paragraphs, Oddities oddities)
    {
        IReadOnlyList<StageLine> lines = StageLine.Of(paragraphs);
        List<ImportedActivity> stages = [.. ProseBlocks.Of(lines, Stage).SelectMany(block => WithPoints(block, oddities))];
        if (stages.Count > 0) return stages;
        List<ImportedActivity> points = [.. ProseBlocks.Of(lines, Point).Select(block => block.Labelled() ?? Sentence(block)).OfType<ImportedActivity>()];
        if (points.Count == 0) points = [.. BracketedLines.Read(lines)];
        if (points.Count > 0)
        {
            oddities.Add(ImportWarningKind.ProseRead, "Таблицы плана в документе нет: мероприятия прочитаны из пунктов текста. Проверьте, все ли они здесь.");
            return points;
        }
        return [.. ProseBlocks.Of(lines, Caption).Select(block => block.Labelled()).OfType<ImportedActivity>()];
    }

    private static (ActivityNumber? Number, string Title)? Stage(StageLine line) =>
        line.Stage() is { } stage ? (new ActivityNumber(NumberForm.Mark, [], stage.Number), stage.Title) : null;

    private static (ActivityNumber? Number, string Title)? Point(StageLine line) =>
        ActivityNumber.Lead(line.Text) is { Number.Form: NumberForm.Arabic or NumberForm.Roman } lead ? lead : null;

    private static (ActivityNumber? Number, string Title)? Caption(StageLine line) => line.IsHeading && line.Labelled() is null ? (null, line.Text) : null;

    // Numbered deeds below a stage are the activities; its term and its responsible are theirs.
    private static IEnumerable<ImportedActivity> WithPoints(ProseBlock block, Oddities oddities)
    {
        if (block.Labelled() is not { } stage) return [];
        List<(ActivityNumber Number, string Title)> points = [];
        List<string> before = [];
        foreach (string line in stage.Details?.Split('\n') ?? [])
        {
            if (ActivityNumber.Lead(line) is { Number.Form: NumberForm.Arabic } lead) points.Add(lead);
            else if (points.Count > 0) points[^1] = (points[^1].Number, CellText.Join(points[^1].Title, line));
            else before.Add(line);
        }
        if (points.Count == 0) return [stage];
        string section = block.Heading;
        oddities.Add(ImportWarningKind.TermDerived, $"Пункты этапа {Oddities.Quote(section)} взяли его общий срок: «{stage.Term}».", stage.Source);
        return points.Select(point => stage with
        {
            Number = point.Number.Text,
            Section = stage.Section is null ? section : $"{stage.Section} / {section}",
            Title = SectionTitle.Of(point.Title).TrimEnd(';', ','),
            Details = before.Count > 0 ? string.Join('\n', before) : null,
        });
    }

    // «Провести диагностику в срок до 28.03.2025.» under «Методическому центру:»
    private static ImportedActivity? Sentence(ProseBlock block)
    {
        string sentence = block.Title;
        foreach (StageLine line in block.Lines.TakeWhile(line => RowSigns.GoesOn(line.Text) || RowSigns.BreaksOff(sentence) || char.IsDigit(line.Text[0]))) sentence = CellText.Join(sentence, line.Text);
        if (InlineTerm.Of(sentence) is not { } found) return null;
        bool isAddressed = block.Section is { } section && ActivityNumber.Lead(section) is not null && block.IsAddressed;
        return new ImportedActivity
        {
            Number = block.Number,
            Section = block.Section,
            Title = found.Deed,
            Responsible = isAddressed ? ActivityNumber.Lead(block.Section!)!.Value.Behind : null,
            Term = found.Term,
            Source = block.Source,
        };
    }
}
