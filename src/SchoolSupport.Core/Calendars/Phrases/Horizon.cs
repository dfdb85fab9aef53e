using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>What days can be meant where a phrase does not say the year.</summary>
internal sealed class Horizon(DeadlineContext context, Doubts doubts)
{
    // Plans of a school year begin with preparations in summer.
    private const int MonthsOfPreparation = 2;

    /// <summary>What is known about the document.</summary>
    public DeadlineContext Context => context;

    /// <summary>The plan's days; asked for when nobody has told them, null when there is nothing to propose.</summary>
    public DateSpan? Span => context.Span ?? Proposed();

    /// <summary>The plan's days from the order on; null as <see cref="Span"/>.</summary>
    public DateSpan? Ahead()
    {
        if (Span is not { } span || context.OrderDate is not { } ordered || ordered <= span.First) return Span;
        if (ordered <= span.Last) return new DateSpan(ordered, span.Last);
        doubts.Ask<bool>(
            DeadlineQuestionKind.OutsideBounds, "", $"Приказ от {RussianDate.Digits(ordered)} вышел, когда план уже кончился. Всё верно?",
            new Doubts.Choice<bool>("keep", "Да, так и есть", true));
        return span;
    }

    /// <summary>The first day that a moment without a year can belong to: preparations may go before the plan, down to the order.</summary>
    public DateOnly Earliest(DateSpan span)
    {
        if (context.OrderDate is { } ordered) return ordered < span.First ? Later(ordered, span.First.AddMonths(-MonthsOfPreparation)) : span.First;
        return context.Bounds is null ? span.First.AddMonths(-1) : span.First;
    }

    /// <summary>Which of these moments can be meant; among them those not over when the order came out, if there are any.</summary>
    public IReadOnlyList<DateSpan> Fitting(IReadOnlyList<DateSpan> all, DateSpan span)
    {
        DateSpan possible = new(Earliest(span), span.Last);
        List<DateSpan> fitting = NotOver([.. all.Where(days => IsIn(days, 2))]);
        if (fitting is not [var only] || possible.Contains(only)) return fitting;
        // «август – сентябрь» lies at both ends of a school year, a part of it in either.
        List<DateSpan> atBothEnds = NotOver([.. all.Where(days => IsIn(days, 4))]);
        return atBothEnds.Count > 1 ? atBothEnds : fitting;

        bool IsIn(DateSpan days, int share) => possible.Common(days) is { } common && common.Days * share >= days.Days;
    }

    private List<DateSpan> NotOver(List<DateSpan> days) =>
        days.FindAll(one => context.OrderDate is not { } ordered || one.Last >= ordered) is { Count: > 0 } ahead ? ahead : days;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private DateSpan? Proposed()
    {
        const string Text = "На какой год этот план?";
        if (context.OrderDate is not { } ordered)
        {
            doubts.Tell(DeadlineQuestionKind.PlanYear, "", Text);
            return null;
        }
        // From May on an order speaks of the school year to come.
        var school = new SchoolYear(ordered.Month >= 5 ? ordered.Year : ordered.Year - 1);
        return doubts.Ask(
            DeadlineQuestionKind.PlanYear, "", Text,
            Choice(school.Days), Choice(school.Next.Days), Choice(DateSpan.Years(ordered.Year, ordered.Year)));
    }

    private static Doubts.Choice<DateSpan> Choice(DateSpan span) => new(span.ToString(), SpanWords.Of(span), span);
}
