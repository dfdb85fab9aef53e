using System.Text.Json;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Bot.Cli;

/// <summary>An imported plan as commands print it.</summary>
internal sealed record PrintedPlan(
    string? Title,
    PrintedOrder? Order,
    PrintedBounds? Bounds,
    IReadOnlyList<string> Schools,
    IReadOnlyList<PrintedActivity> Activities,
    IReadOnlyList<PrintedDuplicate> Duplicates,
    IReadOnlyList<PrintedWarning> Warnings)
{
    public static PrintedPlan Of(ImportedPlan plan, DeadlineContext known) => new(
        plan.Title,
        plan.Order is { } order ? new PrintedOrder(order.Number, order.Date) : null,
        plan.Bounds is { } bounds ? new PrintedBounds(bounds.Days.First, bounds.Days.Last, bounds.Text) : null,
        [.. plan.Schools.Select(school => school.Text)],
        [.. plan.Activities.Select(activity => PrintedActivity.Of(activity, known))],
        [.. plan.Duplicates.Select(duplicate => new PrintedDuplicate(
            duplicate.Kept.Number,
            duplicate.Kept.Title,
            duplicate.LeftOut.Source.ToString(),
            [.. duplicate.Differences.Select(difference => new PrintedDifference(Name(difference.Field), difference.Before, difference.After))]))],
        [.. plan.Warnings.Select(warning => new PrintedWarning(Name(warning.Kind), warning.Text, warning.Source?.ToString()))]);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>The order that the plan belongs to.</summary>
internal sealed record PrintedOrder(string? Number, DateOnly? Date);

/// <summary>The time that the plan covers by its title.</summary>
internal sealed record PrintedBounds(DateOnly Start, DateOnly End, string Text);

/// <summary>An activity; <paramref name="Term"/> is what <c>plan terms</c> prints, null when the document gives no term.</summary>
internal sealed record PrintedActivity(
    string? Number, string? Section, string Title, string? Form, string? Responsible, string? Result, string? Audience, PrintedTerm? Term, string Source)
{
    public static PrintedActivity Of(ImportedActivity activity, DeadlineContext known) => new(
        activity.Number,
        activity.Section,
        activity.Title,
        activity.Form,
        activity.Responsible,
        activity.Result,
        activity.Audience,
        activity.Term is { } term ? PrintedTerm.Of(DeadlinePhrase.Read(term, known)) : null,
        activity.Source.ToString());
}

/// <summary>A row left out because it repeats the one that is named.</summary>
internal sealed record PrintedDuplicate(string? Number, string Title, string Source, IReadOnlyList<PrintedDifference> Differences);

/// <summary>Where the two rows differ.</summary>
internal sealed record PrintedDifference(string Field, string? Kept, string? LeftOut);

/// <summary>Something odd in the document.</summary>
internal sealed record PrintedWarning(string Kind, string Text, string? Source);
