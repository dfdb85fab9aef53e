using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Finds the days of what comes back: every month, the last Friday of each, the end of every term.</summary>
internal sealed class PeriodPlanner(Horizon horizon, StretchResolver stretches, Doubts doubts)
{
    private SchoolCalendar Calendar => horizon.Context.Calendar;

    /// <summary>The occurrences within the days; empty when none fits.</summary>
    public IReadOnlyList<DateSpan> Occurrences(PeriodicPart part, DateSpan within)
    {
        var period = part.Period ?? doubts.Ask(
            OnceOrEach, part.Text, $"«{part.Text}» — каждого месяца?", new Doubts.Choice<DeadlinePeriod>("each", "Да, каждого", DeadlinePeriod.Month));
        if (period is DeadlinePeriod.Term or DeadlinePeriod.HalfYear) stretches.Moments.ConfirmTerms(Calendar.YearsWithin(within).Select(year => year.Teaching.Common(within)).OfType<DateSpan>());
        if (part.IsAfter) return AfterEach(part, period, within);
        if (part.Point is { } point) return Points(part, period, point, within);
        var all = part.Every > 1 ? Sparse(period, part.Every, within) : PeriodWindows.Of(period, within, Calendar);
        return part.IsSaidEvery ? all : OnceOrAll(part, all);
    }

    private IReadOnlyList<DateSpan> Points(PeriodicPart part, DeadlinePeriod period, MonthPart point, DateSpan within)
    {
        List<DateSpan> found = [.. PeriodWindows.Whole(period, within, Calendar).Select(point.In).OfType<DateSpan>().Where(days => within.Contains(days.Last))];
        if (found.Count == 0) return found;
        var isVague = point is WeekPart or EdgePart && point.IsVague(found[0]);
        var days = isVague ? Length(part, found[0]) : 0;
        return [.. found.Select(one => (isVague ? new DateSpan(one.First, one.First.AddDays(days - 1)) : one).Common(within)).OfType<DateSpan>()];
    }

    /// <summary>How many days «at the beginning» is.</summary>
    private int Length(PeriodicPart part, DateSpan first) => doubts.Ask(
        WhichDay, part.Text, $"«{part.Text}» — это до какого дня?",
        [.. new[] { first.Days, 5, 14 }.Distinct().Select(days => new Doubts.Choice<int>($"days{days}", $"{days}-й день включительно", days))]);

    private IReadOnlyList<DateSpan> AfterEach(PeriodicPart part, DeadlinePeriod period, DateSpan within) =>
        [.. PeriodWindows.Of(period, within, Calendar).Select(days => stretches.After(part.Text, days)).Where(days => within.Contains(days.Last))];

    /// <summary>«раз в две недели»: periods joined to longer ones.</summary>
    private IReadOnlyList<DateSpan> Sparse(DeadlinePeriod period, int every, DateSpan within) =>
        [.. PeriodWindows.Of(period, within, Calendar).Chunk(every).Select(chunk => new DateSpan(chunk[0].First, chunk[^1].Last))];

    private IReadOnlyList<DateSpan> OnceOrAll(PeriodicPart part, IReadOnlyList<DateSpan> all) => doubts.Ask(
        OnceOrEach, part.Text, $"«{part.Text}» — каждый раз или только один?",
        new("each", "Каждый раз", all), new Doubts.Choice<IReadOnlyList<DateSpan>>("once", $"Один раз: {SpanWords.Of(all[0])}", [all[0]]));

    /// <summary>«август–сентябрь ежегодно»: in each of the plan's years.</summary>
    public IReadOnlyList<FoundDays>? Yearly(IReadOnlyList<StretchPart> parts)
    {
        if (horizon.Span is not { } span) return null;
        DateSpan possible = new(horizon.Earliest(span), span.Last);
        List<FoundDays> all = [];
        foreach (var part in parts)
        {
            // Written years count as they are; without them every year of the plan does.
            var isWritten = part.First.Year is not null || part.Last?.Year is not null;
            for (var year = isWritten ? span.Last.Year : span.First.Year - 1; year <= span.Last.Year; year++)
            {
                YearRef named = new(year, year, YearSense.Calendar);
                var dated = isWritten ? part : part.Last is null ? part with { First = part.First with { Year = named } } : part with { Last = part.Last with { Year = named } };
                if (stretches.Find(dated) is not { } found) return null;
                all.AddRange(found.Where(one => isWritten || possible.Contains(one.Days.Last)));
            }
        }
        var ahead = all.FindAll(one => horizon.Context.OrderDate is not { } ordered || one.Days.Last >= ordered);
        return [.. (ahead.Count > 0 ? ahead : all).Select(one => one with { Days = one.Days.Common(possible) ?? one.Days })];
    }
}
