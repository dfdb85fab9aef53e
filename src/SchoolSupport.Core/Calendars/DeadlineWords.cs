using SchoolSupport.Core.Calendars.Phrases;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Calendars;

/// <summary>What a term means, in words for people: «до 15 декабря 2020 г.», «не реже 2 раз в полугодие».</summary>
public static class DeadlineWords
{
    private const int MostListed = 4;

    /// <summary>The meaning in a few words, without a full stop; questions are not in it.</summary>
    public static string Of(Deadline deadline) => deadline switch
    {
        DateDeadline on => RussianDate.DayMonthYear(on.Date),
        UntilDeadline until => SpanWords.Until(until.Due),
        WindowDeadline during => SpanWords.Of(during.Window),
        RecurringDeadline recurring => Times(recurring.Occurrences),
        ObligationDeadline obligation => $"не реже {Plural.Count(obligation.AtLeast, "раза", "раз", "раз")} {Per(obligation.Per)}",
        EventDeadline waits => $"ждёт события: {waits.WaitsFor}{(waits.Delay is { } delay ? ", срок — " + Of(delay) : "")}",
        PlanDeadline plan => $"по плану, даты пока неизвестны: {plan.Plan}",
        ContinuousDeadline => "постоянно, подтверждение раз в квартал",
        _ => "непонятно",
    };

    /// <summary>«10 рабочих дней», «в тот же день».</summary>
    public static string Of(EventDelay delay) => (delay.Count, delay.Unit) switch
    {
        (0, _) => "в тот же день",
        (var count, DelayUnit.WorkingDays) => Counted.WorkingDays(count),
        (var count, DelayUnit.Months) => Plural.Count(count, "месяц", "месяца", "месяцев"),
        (var count, _) => Counted.Days(count),
    };

    /// <summary>«в четверть», «в два месяца».</summary>
    public static string Per(DeadlinePeriod period) => period switch
    {
        DeadlinePeriod.Week => "в неделю",
        DeadlinePeriod.Month => "в месяц",
        DeadlinePeriod.TwoMonths => "в два месяца",
        DeadlinePeriod.Term => "в четверть",
        DeadlinePeriod.Quarter => "в квартал",
        DeadlinePeriod.HalfYear => "в полугодие",
        _ => "в год",
    };

    private static string Times(IReadOnlyList<DateSpan> occurrences)
    {
        var listed = string.Join("; ", occurrences.Take(MostListed).Select(SpanWords.Of));
        return $"{Plural.Count(occurrences.Count, "раз", "раза", "раз")}: {listed}{(occurrences.Count > MostListed ? "; …" : "")}";
    }
}
