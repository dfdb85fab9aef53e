using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A document read to the end: what would be kept of it as a draft.</summary>
internal sealed record PreparedPlan
{
    private const int MostTitle = 500;

    public required string Title { get; init; }
    public OrderReference? Order { get; init; }
    public required DateSpan Bounds { get; init; }

    /// <summary>Whether the document names its bounds.</summary>
    public bool BoundsKnown { get; init; }
    public required string Tables { get; init; }
    public required IReadOnlyList<NewActivity> Activities { get; init; }
    public required IReadOnlyList<string> Schools { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }

    public static PreparedPlan Of(ImportedPlan plan, string fileName, SchoolCalendar calendar, DateOnly today)
    {
        var context = ContextOf(plan, calendar);
        return new PreparedPlan
        {
            Title = CodePoints.Shorten(plan.Title ?? Path.GetFileNameWithoutExtension(fileName), MostTitle),
            Order = plan.Order,
            Bounds = plan.Bounds?.Days ?? PlanYears.Likely(plan.Order?.Date ?? today),
            BoundsKnown = plan.Bounds is not null,
            Tables = PlanDocument.WriteTables(plan.Tables),
            Activities = [.. plan.Activities.Select(activity => Activity(activity, context))],
            Schools = [.. plan.Schools.Select(school => school.Text)],
            Warnings = [.. plan.Warnings.Select(Tell), .. plan.Activities.SelectMany(Quantity)],
        };
    }

    public static DeadlineContext ContextOf(ImportedPlan plan, SchoolCalendar calendar) => new()
    {
        Calendar = calendar, OrderDate = plan.Order?.Date, Bounds = plan.Bounds?.Days, Year = plan.Bounds?.Year,
    };

    private static NewActivity Activity(ImportedActivity activity, DeadlineContext context) =>
        new(activity.Title, DeadlinePhrase.Read(activity.Term ?? "", context))
        {
            Number = activity.Number,
            Section = activity.Section,
            Form = activity.Form,
            Responsible = activity.Responsible,
            Result = activity.Result ?? activity.Details,
            Audience = activity.Audience,
            TableIndex = activity.Table,
            Cells = PlanDocument.WriteCells(activity.Cells),
            TermText = activity.Term,
            RequiredCount = QuantityOf(activity)?.Count ?? 1,
        };

    private static RequiredQuantity? QuantityOf(ImportedActivity activity) =>
        RequiredQuantity.Suggest(activity.Result) ?? RequiredQuantity.Suggest(activity.Title) ?? RequiredQuantity.Suggest(activity.Form);

    private static IEnumerable<string> Quantity(ImportedActivity activity)
    {
        if (QuantityOf(activity) is { } asked)
            yield return $"{(activity.Number is { } number ? $"п. {number}" : $"«{CodePoints.Shorten(activity.Title, 40)}»")}: «{asked.Phrase}» — считаю, что нужно {asked.Count}. Изменить можно на странице мероприятия.";
    }

    private static string Tell(ImportWarning warning) => warning.Source is { } source ? $"{warning.Text} ({source})" : warning.Text;
}

/// <summary>The times that a plan may be for.</summary>
internal static class PlanYears
{
    /// <summary>The school year of an order: one of the summer is for the next.</summary>
    public static DateSpan Likely(DateOnly order) => (order.Month >= 6 ? new SchoolYear(order.Year) : SchoolYear.Of(order)).Days;

    /// <summary>What to offer, the likeliest first.</summary>
    public static IReadOnlyList<DateSpan> Offers(DateOnly order)
    {
        var year = SchoolYear.Of(Likely(order).First);
        return [year.Days, DateSpan.Years(order.Year, order.Year), year.Next.Days, DateSpan.Years(order.Year, order.Year + 1)];
    }
}
