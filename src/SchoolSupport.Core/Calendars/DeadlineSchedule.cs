namespace SchoolSupport.Core.Calendars;

/// <summary>Turns what a term means into what is to be done by when.</summary>
public static class DeadlineSchedule
{
    // From eight months on a window is a year's, and somebody asks halfway.
    private const int ShortestYear = 240;

    // So near to the end a check-in would only double the due date.
    private const int TooNearTheEnd = 45;

    /// <summary>
    /// Every occurrence in order of due dates. None for what waits for an event or a plan, for what is not understood, and for what was
    /// due or done before the order came out.
    /// </summary>
    /// <param name="deadline">What the term means; while it has questions, the occurrences are proposals.</param>
    /// <param name="context">What is known about the document.</param>
    /// <param name="rule">What becomes of a due date on a day off.</param>
    public static IReadOnlyList<PlannedOccurrence> Of(Deadline deadline, DeadlineContext context, DayOffRule rule)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(context);
        if (deadline.AlreadyDone) return [];
        // Nothing can be late that was due before the order came out.
        return [.. All(deadline, context, rule).Where(occurrence => context.OrderDate is not { } ordered || occurrence.Due >= ordered)];
    }

    private static IReadOnlyList<PlannedOccurrence> All(Deadline deadline, DeadlineContext context, DayOffRule rule) =>
        deadline switch
        {
            DateDeadline on => [Task(DateSpan.Day(on.Date), context, rule)],
            UntilDeadline until => [Task(Before(until.Due, context), context, rule)],
            WindowDeadline during => [.. CheckIns(during.Window, context), Task(during.Window, context, rule)],
            RecurringDeadline recurring => [.. recurring.Occurrences.Select(window => Task(window, context, rule))],
            ObligationDeadline obligation => Obligation(obligation, context.Calendar),
            ContinuousDeadline always when (always.Within ?? Ahead(context)) is { } within => Attestations(within, context.Calendar),
            _ => [],
        };

    /// <summary>The occurrence of something that waited for an event, once the event is reported.</summary>
    /// <param name="deadline">What waited.</param>
    /// <param name="happened">The local date of the event.</param>
    /// <param name="usual">The delay where the phrase does not say one.</param>
    /// <param name="calendar">The municipality's calendar.</param>
    /// <param name="rule">What becomes of a due date on a day off.</param>
    public static PlannedOccurrence After(EventDeadline deadline, DateOnly happened, EventDelay usual, SchoolCalendar calendar, DayOffRule rule)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        var last = (deadline.Delay ?? usual).After(happened, calendar.Working);
        return new PlannedOccurrence(OccurrenceKind.Task, new DateSpan(happened, last), rule.Apply(last, calendar.Working));
    }

    private static PlannedOccurrence Task(DateSpan window, DeadlineContext context, DayOffRule rule) =>
        new(OccurrenceKind.Task, window, rule.Apply(window.Last, context.Calendar.Working));

    private static IReadOnlyList<PlannedOccurrence> Obligation(ObligationDeadline obligation, SchoolCalendar calendar) =>
    [
        .. PeriodWindows.Of(obligation.Per, obligation.Within, calendar)
            .Select(window => new PlannedOccurrence(OccurrenceKind.Task, window, calendar.LastSchoolDay(window), obligation.AtLeast)),
    ];

    private static IReadOnlyList<PlannedOccurrence> Attestations(DateSpan within, SchoolCalendar calendar) =>
    [
        .. PeriodWindows.Of(DeadlinePeriod.Quarter, within, calendar)
            .Select(window => new PlannedOccurrence(OccurrenceKind.Attestation, window, calendar.LastSchoolDay(window))),
    ];

    private static IEnumerable<PlannedOccurrence> CheckIns(DateSpan window, DeadlineContext context)
    {
        if (window.Days < ShortestYear) yield break;
        foreach (DateSpan half in context.Calendar.YearsWithin(window).SelectMany(year => year.Halves))
        {
            if (half.Common(window) is not { } part || half.Last > window.Last.AddDays(-TooNearTheEnd)) continue;
            yield return new PlannedOccurrence(OccurrenceKind.CheckIn, part, context.Calendar.LastSchoolDay(part));
        }
    }

    /// <summary>From the order or the plan's first day, whichever is known and not after the due date, to the due date.</summary>
    private static DateSpan Before(DateOnly due, DeadlineContext context) =>
        (context.OrderDate ?? context.Span?.First) is { } first && first <= due ? new DateSpan(first, due) : DateSpan.Day(due);

    private static DateSpan? Ahead(DeadlineContext context) =>
        context.Span is not { } span ? null
        : context.OrderDate is { } ordered && ordered > span.First && ordered <= span.Last ? new DateSpan(ordered, span.Last)
        : span;
}
