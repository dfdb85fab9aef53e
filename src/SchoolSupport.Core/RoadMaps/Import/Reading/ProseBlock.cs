namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A heading in prose and the lines below it.</summary>
/// <param name="Number">The heading's number.</param>
/// <param name="Section">What it stands under.</param>
/// <param name="Title">The heading without its number.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Lines">The lines below it.</param>
internal sealed record ProseBlock(string? Number, string? Section, string Title, SourcePosition Source, IReadOnlyList<StageLine> Lines)
{
    /// <summary>Whether the section addresses those who are to act: «2. Руководителям школ:».</summary>
    public bool IsAddressed { get; init; }

    /// <summary>The heading as written: «II этап. Основной».</summary>
    public required string Heading { get; init; }

    /// <summary>The activity, when a label below the heading names its term; null otherwise.</summary>
    public ImportedActivity? Labelled()
    {
        (Dictionary<ActivityField, List<string>> fields, List<string> details) = Sort();
        string? Of(ActivityField field) => fields.TryGetValue(field, out List<string>? said) && said.Count > 0 ? string.Join('\n', said) : null;
        string title = SectionTitle.Of(Title.Length > 0 ? Title : details.FirstOrDefault() ?? "");
        if (title.Length == 0 || Of(ActivityField.Term) is not { } term) return null;
        return new ImportedActivity
        {
            Number = Number,
            Section = Section,
            Title = title,
            Form = Of(ActivityField.Form),
            Responsible = Of(ActivityField.Responsible),
            Result = Of(ActivityField.Result),
            Audience = Of(ActivityField.Audience),
            Term = term.EndsWith("г.", StringComparison.Ordinal) ? term : term.TrimEnd('.', ';'),
            Details = details.Count > 0 ? string.Join('\n', details) : null,
            Source = Source,
        };
    }

    private (Dictionary<ActivityField, List<string>> Fields, List<string> Details) Sort()
    {
        Dictionary<ActivityField, List<string>> fields = [];
        List<string> details = [];
        List<string> current = details;
        foreach (StageLine line in Lines)
        {
            if (line.Labelled() is { } labelled)
            {
                if (!fields.TryGetValue(labelled.Field, out List<string>? said)) fields[labelled.Field] = said = [];
                if (labelled.Said.Length > 0) said.Add(labelled.Said);
                current = said;
            }
            // Under a label with nothing behind it a list follows; behind a filled label it is text again, unless the label began the list.
            else if (current == details || current.Count == 0 || (CellText.BeginsItem(line.Text) && (CellText.BeginsItem(current[^1]) || current[^1].EndsWith(':')))) current.Add(line.Text);
            else (current = details).Add(line.Text);
        }
        return (fields, details);
    }
}
