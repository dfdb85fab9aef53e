namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Reads a plan that has no table: stages or numbered points, each with its term and its responsible under labels.</summary>
internal static class ProseStages
{
    /// <summary>The activities; empty when the text is no such plan.</summary>
    public static IReadOnlyList<ImportedActivity> Read(IReadOnlyList<ParagraphPiece> paragraphs)
    {
        IReadOnlyList<StageLine> lines = StageLine.Of(paragraphs);
        foreach (Func<StageLine, (string? Number, string Title)?> heading in new Func<StageLine, (string? Number, string Title)?>[] { Stage, Point, Caption })
        {
            List<ImportedActivity> found = [.. Blocks(lines, heading).Select(Activity).OfType<ImportedActivity>()];
            if (found.Count > 0) return found;
        }
        return [];
    }

    private static (string? Number, string Title)? Stage(StageLine line) => line.Stage() is { } stage ? (stage.Number, stage.Title) : null;

    private static (string? Number, string Title)? Point(StageLine line) =>
        ActivityNumber.Lead(line.Text) is { Number.Form: NumberForm.Arabic or NumberForm.Roman } lead ? (lead.Number.Text, lead.Behind) : null;

    private static (string? Number, string Title)? Caption(StageLine line) => line.IsHeading && line.Labelled() is null ? (null, line.Text) : null;

    // A heading and the lines below it, up to the next one or to the heading of a section.
    private static IEnumerable<Block> Blocks(IReadOnlyList<StageLine> lines, Func<StageLine, (string? Number, string Title)?> heading)
    {
        string? section = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (heading(lines[i]) is not { } head)
            {
                if (HeadsSection(lines[i])) section = SectionTitle.Of(lines[i].Text);
                continue;
            }
            IEnumerable<StageLine> below = lines.Skip(i + 1).TakeWhile(line => heading(line) is null && !HeadsSection(line));
            yield return new Block(head.Number, section, head.Title, lines[i].Source, [.. below]);
        }
    }

    private static bool HeadsSection(StageLine line) => line.Labelled() is null && (line.Stage() is not null || RowSigns.IsHeadingWord(line.Text) || line.IsStageInWords);

    private static ImportedActivity? Activity(Block block)
    {
        Dictionary<ActivityField, List<string>> fields = [];
        List<string> details = [];
        List<string> current = details;
        foreach (StageLine line in block.Lines)
        {
            if (line.Labelled() is { } labelled)
            {
                if (!fields.TryGetValue(labelled.Field, out List<string>? said)) fields[labelled.Field] = said = [];
                if (labelled.Said.Length > 0) said.Add(labelled.Said);
                current = said;
            }
            // Under a label with nothing behind it a list follows; text after a filled label is text again.
            else if (current == details || current.Count == 0 || CellText.BeginsItem(line.Text)) current.Add(line.Text);
            else (current = details).Add(line.Text);
        }
        string? Of(ActivityField field) => fields.TryGetValue(field, out List<string>? said) && said.Count > 0 ? string.Join('\n', said) : null;
        string title = SectionTitle.Of(block.Title.Length > 0 ? block.Title : details.FirstOrDefault() ?? "");
        if (title.Length == 0 || Of(ActivityField.Term) is not { } term) return null;
        return new ImportedActivity
        {
            Number = block.Number,
            Section = block.Section,
            Title = title,
            Form = Of(ActivityField.Form),
            Responsible = Of(ActivityField.Responsible),
            Result = Of(ActivityField.Result),
            Audience = Of(ActivityField.Audience),
            Term = term.EndsWith("г.", StringComparison.Ordinal) ? term : term.TrimEnd('.', ';'),
            Details = details.Count > 0 ? string.Join('\n', details) : null,
            Source = block.Source,
        };
    }

    private sealed record Block(string? Number, string? Section, string Title, SourcePosition Source, IReadOnlyList<StageLine> Lines);
}
