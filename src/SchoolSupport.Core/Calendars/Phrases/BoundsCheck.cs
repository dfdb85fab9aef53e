using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Asks about days that were over when the order came out, and about those outside the plan.</summary>
internal sealed class BoundsCheck(Horizon horizon, Doubts doubts)
{
    // Where only a school year is known, a programme may have begun earlier and may go on for some years.
    private const int MonthsBefore = 12;
    private const int MonthsAfter = 36;

    private DeadlineContext Context => horizon.Context;

    /// <summary>The days that count; null when the person has answered that they are done.</summary>
    public FoundDays? Check(FoundDays found, string about)
    {
        if (Context.OrderDate is { } ordered && found.Days.Last < ordered) return Passed(found, ordered, about);
        if (Context.Span is not { } span) return found;
        var last = Context.Bounds is null ? span.Last.AddMonths(MonthsAfter) : span.Last;
        return found.Days.Last < Beginning(span) || found.Days.Last > last ? Outside(found, span, about) : found;
    }

    private DateOnly Beginning(DateSpan span) =>
        Context.OrderDate is { } ordered && ordered < span.First ? ordered
        : Context.Bounds is null ? span.First.AddMonths(-MonthsBefore)
        : span.First;

    private FoundDays? Passed(FoundDays found, DateOnly ordered, string about)
    {
        List<Doubts.Choice<FoundDays?>> choices = [new("done", "Уже выполнено", null)];
        if (NextYear(found) is var next && (Context.Span is not { } span || next.Days.First <= span.Last.AddMonths(1)))
            choices.Add(new("next", Capital.Of(Name(next)), next));
        return doubts.AskMeanwhile(AlreadyDone, about, $"«{about}» — раньше приказа от {RussianDate.Digits(ordered)}. Это уже выполнено?", found, [.. choices]);
    }

    private FoundDays Outside(FoundDays found, DateSpan span, string about) => doubts.Ask(
        OutsideBounds, about, $"«{about}» — вне срока плана ({SpanWords.Of(span)}). Оставить?", new Doubts.Choice<FoundDays>("keep", $"Да: {Name(found)}", found));

    private static FoundDays NextYear(FoundDays found)
    {
        var days = found.Days;
        var (first, last) = (days.First.AddYears(1), days.Last.AddYears(1));
        // February ends on the 29th in a leap year.
        if (days.Last == DateSpan.Month(days.Last.Year, days.Last.Month).Last && days.Days > 1) last = DateSpan.Month(last.Year, last.Month).Last;
        return found with { Days = new DateSpan(first, last) };
    }

    private static string Name(FoundDays found) => found.IsUntil ? SpanWords.Until(found.Days.Last) : SpanWords.Of(found.Days);
}
