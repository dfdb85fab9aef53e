using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Makes of days and windows a date, a due date, a window, or several times.</summary>
internal sealed class StretchInterpreter(Horizon horizon, StretchResolver stretches, Doubts doubts)
{
    private readonly BoundsCheck bounds = new(horizon, doubts);

    /// <summary>The meaning of one stretch or several; null when nothing can be planned, which is then asked about.</summary>
    /// <param name="said">In order.</param>
    /// <param name="oneOf">Asks which of several counts.</param>
    public Deadline? Meaning(IReadOnlyList<StretchPart> said, Func<IReadOnlyList<Part>, Deadline?> oneOf)
    {
        if (said.Count == 1) return One(said[0]);
        List<FoundDays> all = [];
        List<FoundDays> kept = [];
        foreach (var stretch in said)
        {
            if (stretches.Find(stretch) is not { } found) return null;
            // «I квартал (январь–март)» says the same twice.
            var others = found.Except(all).ToList();
            all.AddRange(others);
            kept.AddRange(others.Select(days => bounds.Check(days, stretch.Text)).OfType<FoundDays>());
        }
        if (all.Count == 1) return Single(all[0], said[0], isDone: kept.Count == 0);
        if (Overlap(all) || IsMixed(said)) return oneOf(said);
        if (kept.Count == 0) return Single(all[0], said[0], isDone: true);
        return Neighbours(said, all) is { } joined && !EachOf(said, joined) ? new WindowDeadline(joined) : new RecurringDeadline(Chained(kept));
    }

    /// <summary>The days of one stretch, checked; null when there are none.</summary>
    public FoundDays? Single(StretchPart stretch, out bool isDone)
    {
        isDone = false;
        if (stretches.Find(stretch) is not { Count: > 0 } found) return null;
        var all = found[0] with { Days = new DateSpan(found[0].Days.First, found[^1].Days.Last) };
        var kept = bounds.Check(all, stretch.Text);
        isDone = kept is null;
        return kept ?? all;
    }

    /// <summary>Several times, those left that are not done.</summary>
    public Deadline Recurring(IReadOnlyList<FoundDays> found, string about)
    {
        var kept = found.Select(days => bounds.Check(days, about)).OfType<FoundDays>().ToList();
        return kept.Count == 0
            ? new RecurringDeadline(Chained(found)) { AlreadyDone = true }
            : new RecurringDeadline(Chained(kept));
    }

    private Deadline? One(StretchPart stretch)
    {
        if (stretches.Find(stretch) is not { } found) return null;
        if (found.Count > 1) return Recurring(found, stretch.Text);
        var kept = bounds.Check(found[0], stretch.Text);
        return Single(kept ?? found[0], stretch, isDone: kept is null);
    }

    private static Deadline Single(FoundDays found, StretchPart stretch, bool isDone)
    {
        if (found.IsUntil) return new UntilDeadline(found.Days.Last) { AlreadyDone = isDone };
        var isDay = found.Days.Days == 1 && stretch is { Role: StretchRole.Within, Last: null };
        return isDay ? new DateDeadline(found.Days.First) { AlreadyDone = isDone } : new WindowDeadline(found.Days) { AlreadyDone = isDone };
    }

    /// <summary>A year and a month, or an edge of it, are no list: one of them bounds the other, and nobody knows how.</summary>
    private static bool IsMixed(IReadOnlyList<StretchPart> said) =>
        said.Select(stretch => stretch.First.Moment is WholeYearMoment or ProgrammeMoment).Distinct().Count() > 1;

    private static bool Overlap(List<FoundDays> all) =>
        all.Where((one, index) => all.Skip(index + 1).Any(other => one.Days.Common(other.Days) is not null)).Any();

    /// <summary>«сентябрь, октябрь 2021»: months or terms side by side, in one breath.</summary>
    private static DateSpan? Neighbours(IReadOnlyList<StretchPart> said, List<FoundDays> all)
    {
        if (said.Any(stretch => stretch is not { Role: StretchRole.Within, Last: null, First.Moment: MonthMoment }) || all.Count != said.Count) return null;
        return all.Zip(all.Skip(1)).All(pair => pair.First.Days.Last.AddDays(1) == pair.Second.Days.First) ? new DateSpan(all[0].Days.First, all[^1].Days.Last) : null;
    }

    private bool EachOf(IReadOnlyList<StretchPart> said, DateSpan joined)
    {
        var about = string.Join(", ", said.Select(stretch => stretch.Text));
        return doubts.Ask(
            OnceOrEach, about, $"«{about}»: один раз за всё это время или в каждом месяце?",
            new("once", $"Один раз: {SpanWords.Of(joined)}", false), new Doubts.Choice<bool>("each", "В каждом месяце", true));
    }

    /// <summary>What is due until a day begins after the one before it, or with the plan.</summary>
    private List<DateSpan> Chained(IEnumerable<FoundDays> found)
    {
        List<DateSpan> chain = [];
        foreach (var one in found.OrderBy(one => one.Days.Last))
        {
            DateOnly? first = chain.Count > 0 ? chain[^1].Last.AddDays(1) : horizon.Context.OrderDate ?? horizon.Context.Span?.First;
            chain.Add(one.IsUntil && first is { } start && start <= one.Days.Last ? new DateSpan(start, one.Days.Last) : one.Days);
        }
        return chain.ConvertAll(InsidePlan);
    }

    /// <summary>«2022, 2023» in a programme from September 2022 on: of the first year only what it has of it.</summary>
    private DateSpan InsidePlan(DateSpan days)
    {
        if (horizon.Context is not { Bounds: { } bounds, OrderDate: { } ordered }) return days;
        return days.Common(new DateSpan(ordered < bounds.First ? ordered : bounds.First, bounds.Last)) ?? days;
    }
}
