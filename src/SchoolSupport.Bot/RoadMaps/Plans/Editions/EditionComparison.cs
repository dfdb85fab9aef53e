using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A row of a running plan and its new wording.</summary>
internal sealed record EditedRow(ActivityRow Before, ActivityRow After, IReadOnlyList<FieldDifference> Differences)
{
    public bool Differs(ActivityField field) => Differences.Any(one => one.Field == field);
}

/// <summary>What a new edition changes in a running plan.</summary>
internal sealed record EditionComparison(IReadOnlyList<EditedRow> Kept, IReadOnlyList<ActivityRow> Added, IReadOnlyList<ActivityRow> Removed)
{
    public IReadOnlyList<EditedRow> Changed => [.. Kept.Where(row => row.Differences.Count > 0)];

    public static EditionComparison Of(IReadOnlyList<ActivityRow> running, IReadOnlyList<ActivityRow> edition)
    {
        // The wordings carry the index of their row in the new edition.
        var compared = PlanComparison.Between(running, row => Wording(row, 0), [.. edition.Select(Wording)]);
        return new EditionComparison(
            [.. compared.Matches.Select(match => new EditedRow(match.Before, edition[match.After.Source.Row], match.Differences))],
            [.. compared.Added.Select(added => edition[added.Source.Row])],
            compared.Removed);
    }

    private static ImportedActivity Wording(ActivityRow row, int index) => new()
    {
        Number = row.Number, Section = row.Section, Title = row.Title, Form = row.Form, Responsible = row.Responsible, Result = row.Result,
        Audience = row.Audience, Term = row.TermText, Source = new SourcePosition("план", index),
    };
}
