using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Days that something is to be done in, the last one due.</summary>
/// <param name="Days">From when to when.</param>
/// <param name="IsUntil">Whether only the last day is said: «до 15 декабря».</param>
internal readonly record struct FoundDays(DateSpan Days, bool IsUntil);

/// <summary>Finds the days of a stretch: what «до», «с … по …», «конец», «по итогам» make of its moments.</summary>
internal sealed class StretchResolver(Horizon horizon, Doubts doubts)
{
    private const int WorkingDaysAfter = 5;

    private readonly MomentResolver moments = new(horizon, doubts);
    private readonly EdgeResolver edges = new(horizon, doubts);

    /// <summary>The resolver of single moments, for those who ask about terms.</summary>
    public MomentResolver Moments => moments;

    /// <summary>The days, several when «each year» was answered; null when there are none, which is then asked about.</summary>
    public IReadOnlyList<FoundDays>? Find(StretchPart stretch)
    {
        if (stretch.Last is { } last) return Range(stretch, last)?.ToList().ConvertAll(days => new FoundDays(days, stretch.Role == StretchRole.Until));
        var (moment, edge) = stretch.First.Moment is EdgeMoment { Of: var of, Edge: var at } ? (of, at) : (stretch.First.Moment, (TokenKind?)null);
        var found = edge is { } someEdge && moment is WholeYearMoment year && stretch.First.Year is null && year.Sense == YearSense.Unsaid
            ? edges.OfSomeYear(someEdge, stretch.Text)
            : moments.Days(stretch.First with { Moment = moment, Text = stretch.Text });
        return found is null ? null : [.. found.Select(days => Bounded(stretch, moment, edge, days))];
    }

    private FoundDays Bounded(StretchPart stretch, Moment moment, TokenKind? edge, DateSpan days)
    {
        var isUntil = stretch.Role is StretchRole.Until or StretchRole.Through;
        var due = stretch.Role switch
        {
            StretchRole.Until when edge is null => Until(stretch, moment, days),
            StretchRole.Until or StretchRole.Through when edge is TokenKind.Begin => DateSpan.Day(days.First.AddDays(-1)),
            StretchRole.Until or StretchRole.Through when edge is null => DateSpan.Day(days.Last),
            StretchRole.From => From(stretch, edge is { } beginning ? edges.Of(days, beginning, moment, stretch.Text) : days),
            StretchRole.After => After(stretch.Text, days),
            _ when edge is { } part => edges.Of(days, part, moment, stretch.Text),
            _ => Vague(stretch, moment, days),
        };
        return new FoundDays(isUntil ? DateSpan.Day(due.Last) : due, isUntil);
    }

    /// <summary>«до декабря» may include December; «до четвёртой четверти» ends before it.</summary>
    private DateSpan Until(StretchPart stretch, Moment moment, DateSpan days)
    {
        if (days.Days == 1 || moment is ProgrammeMoment) return days;
        var (before, through) = (DateSpan.Day(days.First.AddDays(-1)), DateSpan.Day(days.Last));
        return moment.EndsBefore ? before : doubts.Ask(
            BeginningOrEnd, stretch.Text, $"«{stretch.Text}»: до начала или до конца?",
            new("beginning", SpanWords.Until(before.First), before), new Doubts.Choice<DateSpan>("end", SpanWords.Until(through.Last), through));
    }

    private DateSpan From(StretchPart stretch, DateSpan days)
    {
        if (horizon.Span is not { } span || span.Last < days.First) return days;
        DateSpan open = new(days.First, span.Last);
        return doubts.Ask(
            UntilWhen, stretch.Text, $"«{stretch.Text}» — до какого дня?",
            new("plan", $"До конца плана: {SpanWords.Until(span.Last)}", open), new Doubts.Choice<DateSpan>("same", SpanWords.Until(days.Last), days));
    }

    /// <summary>Soon after the days: how soon is asked.</summary>
    public DateSpan After(string about, DateSpan days)
    {
        var working = horizon.Context.Calendar.Working;
        return doubts.Ask(
            WhichDay, about, $"«{about}»: когда это должно быть готово?",
            [.. new[] { WorkingDaysAfter, 0, WorkingDaysAfter * 2 }.Select(count => new Doubts.Choice<DateSpan>(
                $"after{count}",
                count == 0 ? "В последний день" : $"Через {count} рабочих дней",
                count == 0 ? DateSpan.Day(days.Last) : new DateSpan(days.Last.AddDays(1), working.AddWorkingDays(days.Last, count))))]);
    }

    private DateSpan Vague(StretchPart stretch, Moment moment, DateSpan days) =>
        moment is MonthPartMoment part && part.Part.IsVague(days) ? edges.Confirm(days, part.Part, stretch.Text) : days;

    private IReadOnlyList<DateSpan>? Range(StretchPart stretch, Dated last)
    {
        var (first, end) = (stretch.First, last);
        if (first.Moment is WholeYearMoment or ProgrammeMoment || end.Moment is WholeYearMoment or ProgrammeMoment) return Whole(first, end);
        var calendar = horizon.Context.Calendar;
        var found = (first.Year, end.Year) switch
        {
            ({ IsSingle: true, IsRelative: false } from, { IsSingle: true, IsRelative: false } to) => Both(stretch, from.First, to.First),
            ({ } from, null) => moments.Days(year => first.Moment.At(year, calendar).SelectMany(days => Ending(days, end.Moment)), from, stretch.Text),
            (_, { } to) => moments.Days(year => end.Moment.At(year, calendar).SelectMany(days => Beginning(first.Moment, days)), to, stretch.Text),
            _ => moments.Days(year => first.Moment.At(year, calendar).SelectMany(days => Ending(days, end.Moment)), null, stretch.Text),
        };
        if (first.Moment.UsesTerms || end.Moment.UsesTerms) moments.ConfirmTerms(found);
        return stretch.EndsBefore ? found?.Select(days => BeforeEnd(stretch, end, days)).ToList() : found;
    }

    private List<DateSpan>? Both(StretchPart stretch, int from, int to)
    {
        var calendar = horizon.Context.Calendar;
        var (opening, closing) = (stretch.First.Moment.At(from, calendar).FirstOrDefault(), stretch.Last!.Moment.At(to, calendar).FirstOrDefault());
        if (opening == default || closing == default || closing.Last < opening.First)
        {
            doubts.Tell(Misprint, stretch.Text, $"«{stretch.Text}»: конец раньше начала или такого дня нет. Как правильно?");
            return null;
        }
        return [new DateSpan(opening.First, closing.Last)];
    }

    /// <summary>From these days to the first such moment that does not end before they begin.</summary>
    private IEnumerable<DateSpan> Ending(DateSpan from, Moment end) =>
        Enumerable.Range(from.First.Year, 2).SelectMany(year => end.At(year, horizon.Context.Calendar)).Where(days => days.Last >= from.First)
            .OrderBy(days => days.First).Take(1).Select(days => new DateSpan(from.First, days.Last));

    /// <summary>To these days from the last such moment that does not begin after they end.</summary>
    private IEnumerable<DateSpan> Beginning(Moment first, DateSpan to) =>
        Enumerable.Range(to.First.Year - 1, 2).SelectMany(year => first.At(year, horizon.Context.Calendar)).Where(days => days.First <= to.Last)
            .OrderBy(days => days.First).TakeLast(1).Select(days => new DateSpan(days.First, to.Last));

    private DateSpan[]? Whole(Dated first, Dated end)
    {
        if (moments.Days(first) is not [var from, ..] || moments.Days(end) is not [.., var to]) return null;
        if (to.Last >= from.First) return [new DateSpan(from.First, to.Last)];
        doubts.Tell(Misprint, first.Text, $"«{first.Text} – {end.Text}»: конец раньше начала. Как правильно?");
        return null;
    }

    /// <summary>«с сентября до мая»: is May in it?</summary>
    private DateSpan BeforeEnd(StretchPart stretch, Dated end, DateSpan days)
    {
        if (end.Moment is DayMoment || end.Moment.At(days.Last.Year, horizon.Context.Calendar).FirstOrDefault(last => last.Last == days.Last) is not { Days: > 1 } last || last.First <= days.First)
            return days;
        DateSpan shorter = new(days.First, last.First.AddDays(-1));
        return end.Moment.EndsBefore ? shorter : doubts.Ask(
            BeginningOrEnd, stretch.Text, $"«{stretch.Text}»: до начала или до конца?",
            new("beginning", SpanWords.Until(shorter.Last), shorter), new Doubts.Choice<DateSpan>("end", SpanWords.Until(days.Last), days));
    }
}
