using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Finds the days of a moment: with the year written beside it, or with one that the plan allows.</summary>
internal sealed class MomentResolver(Horizon horizon, Doubts doubts)
{
    private readonly YearResolver years = new(horizon, doubts);

    private SchoolCalendar Calendar => horizon.Context.Calendar;

    /// <summary>The days, several when «each of these years» was answered; null when there are none, which is then asked about.</summary>
    public IReadOnlyList<DateSpan>? Days(Dated dated)
    {
        if (dated.Moment is ProgrammeMoment) return horizon.Span is { } span ? [span] : null;
        if (dated.Moment is WholeYearMoment year) return years.Days(year.Sense, dated.Year, dated.Text);
        if (dated.Moment is HalfYearMoment half && dated.Year is { IsSingle: true, IsRelative: false, Sense: not YearSense.School } single)
            return [HalfYear(half, single.First, dated.Text)];
        // Terms belong to school years, whatever two years are written beside them.
        var named = dated.Moment.UsesTerms && dated.Year is { IsPair: true } pair ? pair with { Sense = YearSense.School } : dated.Year;
        var found = Days(year => dated.Moment.At(year, Calendar), named, dated.Text);
        if (dated.Moment.UsesTerms) ConfirmTerms(found);
        if (dated.Moment is DayMoment { Weekday: { } weekday }) ConfirmWeekday(weekday, found, dated.Text);
        return found;
    }

    /// <summary>The same for anything that has days in a year, as a range from one moment to another.</summary>
    /// <param name="at">The days that bear a calendar year's name.</param>
    /// <param name="year">The year written beside it.</param>
    /// <param name="about">The words.</param>
    public IReadOnlyList<DateSpan>? Days(Func<int, IEnumerable<DateSpan>> at, YearRef? year, string about)
    {
        if (year is { IsRelative: true }) year = years.Known(year, about);
        return year switch
        {
            null => WithoutYear(at, about),
            { IsSingle: true } => OfYear([.. at(year.First)], about),
            _ => OfYears(at, year, about),
        };
    }

    /// <summary>Asks whether proposed school terms may be relied on.</summary>
    public void ConfirmTerms(IEnumerable<DateSpan>? spans)
    {
        foreach (var terms in (spans ?? []).Select(span => Calendar.Terms(SchoolYear.Of(span.First))).Where(terms => terms.Standing == TermsStanding.Proposed))
        {
            var list = string.Join(", ", terms.Terms.Select((term, index) => $"{index + 1}-я: {RussianDate.DayMonth(term.First)} – {RussianDate.DayMonth(term.Last)}"));
            doubts.Ask<bool>(
                TermDates, terms.Year.ToString(), $"Даты четвертей {terms.Year} учебного года предложены программой. {list}. Подходят?",
                new Doubts.Choice<bool>("keep", "Да, подходят", true));
        }
    }

    private DateSpan HalfYear(HalfYearMoment half, int year, string about)
    {
        var calendar = new CalendarHalfMoment(half.Number).At(year, Calendar).First();
        // The first half that a school year named by this year would have, and the one that lies in it.
        var school = half.At(year, Calendar).First();
        if (calendar.Contains(school.Last)) return calendar;
        var answer = doubts.Ask(
            CalendarOrSchoolYear, about, $"«{about}» — полугодие учебного года или календарного?",
            new("school", $"Учебного: {SpanWords.Of(school)}", school), new Doubts.Choice<DateSpan>("calendar", $"Календарного: {SpanWords.Of(calendar)}", calendar));
        if (answer == school) ConfirmTerms([school]);
        return answer;
    }

    private IReadOnlyList<DateSpan>? OfYear(IReadOnlyList<DateSpan> days, string about)
    {
        if (days.Count == 0) return Impossible(about);
        return days.Count == 1 ? days : Which(days, about, withEach: false);
    }

    /// <summary>Beside a school year it is the one inside it; beside two years without that word it may be in either.</summary>
    private IReadOnlyList<DateSpan>? OfYears(Func<int, IEnumerable<DateSpan>> at, YearRef year, string about)
    {
        List<DateSpan> all = [.. Enumerable.Range(year.First, Math.Min(year.Last - year.First + 1, 20)).SelectMany(at).Distinct()];
        if (all.Count == 0) return Impossible(about);
        if (!year.IsPair) return Which(all, about, withEach: true);
        // A winter of two years is the one that begins in the first and ends in the second.
        if (all.FindAll(days => days.First.Year == year.First && days.Last.Year == year.Last) is [var across]) return [across];
        var inside = all.FindAll(days => new SchoolYear(year.First).Days.Contains(days));
        if (inside.Count > 0 && (year.Sense == YearSense.School || all.Count == 1)) return OfYear(inside, about);
        return Which([.. inside, .. all.Except(inside)], about, withEach: true);
    }

    private IReadOnlyList<DateSpan>? WithoutYear(Func<int, IEnumerable<DateSpan>> at, string about)
    {
        if (horizon.Span is not { } span) return null;
        List<DateSpan> all = [.. Enumerable.Range(span.First.Year - 1, span.Last.Year - span.First.Year + 3).SelectMany(at).Distinct().OrderBy(days => days.First)];
        if (all.Count == 0) return Impossible(about);
        var fitting = horizon.Fitting(all, span);
        if (fitting.Count == 1) return fitting;
        if (fitting.Count > 1) return Which(fitting, about, withEach: true);
        return Which([.. all.OrderBy(days => Distance(days, span)).Take(2)], about, withEach: false);
    }

    private IReadOnlyList<DateSpan> Which(IReadOnlyList<DateSpan> days, string about, bool withEach)
    {
        List<Doubts.Choice<IReadOnlyList<DateSpan>>> choices = [.. days.Select(one => new Doubts.Choice<IReadOnlyList<DateSpan>>(one.ToString(), SpanWords.Of(one), [one]))];
        if (withEach && days.Count > 1) choices.Add(new("each", days.Count == 2 ? "Оба раза" : "Каждый раз", days));
        var ofWhich = days.Select(one => one.First.Month).Distinct().Count() == 1 ? "какого года" : "когда именно";
        return doubts.Ask(WhichYear, about, $"«{about}» — {ofWhich}?", [.. choices]);
    }

    private IReadOnlyList<DateSpan>? Impossible(string about)
    {
        doubts.Tell(Misprint, about, $"«{about}» — такого дня нет. Как правильно?");
        return null;
    }

    private void ConfirmWeekday(DayOfWeek weekday, IReadOnlyList<DateSpan>? found, string about)
    {
        if (found is not [var day] || day.First.DayOfWeek == weekday) return;
        doubts.Ask<bool>(
            Misprint, about, $"{RussianDate.DayMonthYear(day.First)} — это {RussianDate.FullWeekdayDayMonth(day.First).Split(',')[0]}, а написано «{about}». Что верно?",
            new Doubts.Choice<bool>("keep", $"Верна дата: {RussianDate.DayMonthYear(day.First)}", true));
    }

    private static int Distance(DateSpan days, DateSpan span) =>
        days.First > span.Last ? days.First.DayNumber - span.Last.DayNumber : Math.Max(0, span.First.DayNumber - days.Last.DayNumber);
}
