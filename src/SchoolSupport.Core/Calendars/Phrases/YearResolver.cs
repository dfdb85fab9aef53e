using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Finds the days of a year: «2020-2021», «2021-2022 учебный год», «в течение года».</summary>
internal sealed class YearResolver(Horizon horizon, Doubts doubts)
{
    // Bounds a little longer than a year are one year to whoever writes «в течение года».
    private const int LongestYear = 400;

    // Of so much of a year a plan speaks as of a year of its own.
    private const int ShortestShare = 100;

    /// <summary>The days; several when «each year» was answered; null when nothing is known, which is then asked about.</summary>
    public IReadOnlyList<DateSpan>? Days(YearSense sense, YearRef? year, string about)
    {
        if (year is { IsRelative: true }) year = Known(year, about) ?? (year.First == 0 ? null : year);
        if (year is null or { IsRelative: true }) return Unnumbered(sense, about);
        if (year.IsSingle) return sense == YearSense.School ? SchoolYearOf(year.First, about) : [DateSpan.Years(year.First, year.First)];
        if (year.IsPair) return [Pair(year with { Sense = sense }, about)];
        return [sense == YearSense.School ? new(new SchoolYear(year.First).Days.First, new SchoolYear(year.Last - 1).Days.Last) : DateSpan.Years(year.First, year.Last)];
    }

    /// <summary>A relative year by the order's date; null when that is not known or the plan's own year is meant.</summary>
    public YearRef? Known(YearRef relative, string about)
    {
        if (horizon.Context.OrderDate is not { } ordered)
        {
            if (relative.First > 0) doubts.Tell(WhichYear, about, $"«{about}» — какого года? Дата приказа неизвестна.");
            return null;
        }
        if (relative.Sense != YearSense.School) return new YearRef(ordered.Year + relative.First, ordered.Year + relative.First, relative.Sense);
        if (relative.First == 0 && horizon.Context.Year is not null) return null;
        var school = SchoolYear.Of(ordered).FirstYear + relative.First;
        return new YearRef(school, school + 1, YearSense.School);
    }

    private IReadOnlyList<DateSpan>? Unnumbered(YearSense sense, string about)
    {
        if (horizon.Span is not { } span) return null;
        if (sense == YearSense.School) return Parts(span, about, [.. horizon.Context.Calendar.YearsWithin(span).Select(year => year.Year.Days)]);
        if (sense == YearSense.Calendar) return Parts(span, about, CalendarYears(span));
        return horizon.Context.Bounds is null ? [OfThePlan(span, about)] : span.Days <= LongestYear ? [span] : OfTheProgramme(span, about);
    }

    /// <summary>«в течение года» in a plan of a school year: that one, unless the order came out in the middle of it.</summary>
    private DateSpan OfThePlan(DateSpan span, string about)
    {
        if (horizon.Context.OrderDate is not { } ordered || ordered <= span.First.AddMonths(2) || ordered > span.Last) return span;
        var calendar = DateSpan.Years(ordered.Year, ordered.Year);
        return doubts.Ask(
            CalendarOrSchoolYear, about, $"«{about}»: учебный год или календарный?",
            new("school", $"Учебный: {SpanWords.Of(span)}", span), new Doubts.Choice<DateSpan>("calendar", $"Календарный: {SpanWords.Of(calendar)}", calendar));
    }

    private IReadOnlyList<DateSpan> OfTheProgramme(DateSpan span, string about)
    {
        var each = PeriodWindows.Of(DeadlinePeriod.Year, span, horizon.Context.Calendar);
        return doubts.Ask<IReadOnlyList<DateSpan>>(
            WhichYear, about, $"«{about}»: весь срок программы или каждый её год?",
            new("each", "Каждый год", each), new Doubts.Choice<IReadOnlyList<DateSpan>>("all", $"Весь срок: {SpanWords.Of(span)}", [span]));
    }

    private IReadOnlyList<DateSpan> Parts(DateSpan span, string about, IReadOnlyList<DateSpan> years)
    {
        var full = years.Where(year => year.Common(span) is { } common && common.Days >= ShortestShare).ToArray();
        if (full.Length == 0) full = [.. years];
        if (full.Length == 1) return full;
        return doubts.Ask<IReadOnlyList<DateSpan>>(
            WhichYear, about, $"«{about}» — какой год?",
            [.. full.Select(year => new Doubts.Choice<IReadOnlyList<DateSpan>>(year.ToString(), SpanWords.Of(year), [year])), new("each", "Каждый год", full)]);
    }

    /// <summary>«2021 учебный год» is named by one of its two years.</summary>
    private IReadOnlyList<DateSpan> SchoolYearOf(int year, string about)
    {
        var (begins, ends) = (new SchoolYear(year).Days, new SchoolYear(year - 1).Days);
        return [doubts.Ask(
            WhichYear, about, $"«{about}» — какой учебный год?",
            new(begins.ToString(), SpanWords.Of(begins), begins), new Doubts.Choice<DateSpan>(ends.ToString(), SpanWords.Of(ends), ends))];
    }

    private DateSpan Pair(YearRef year, string about)
    {
        var (school, calendar) = (new SchoolYear(year.First).Days, DateSpan.Years(year.First, year.Last));
        if (year.Sense == YearSense.School || horizon.Context.Bounds == school) return school;
        if (year.Sense == YearSense.Calendar || horizon.Context.Bounds == calendar) return calendar;
        Doubts.Choice<DateSpan> asSchool = new("school", $"Учебный год: {SpanWords.Of(school)}", school);
        Doubts.Choice<DateSpan> asCalendar = new("calendar", $"Календарные: {SpanWords.Of(calendar)}", calendar);
        var text = $"«{about}» — учебный год или календарные годы?";
        return year.Sense == YearSense.Years
            ? doubts.Ask(CalendarOrSchoolYear, about, text, asCalendar, asSchool)
            : doubts.Ask(CalendarOrSchoolYear, about, text, asSchool, asCalendar);
    }

    private static IReadOnlyList<DateSpan> CalendarYears(DateSpan span) =>
        [.. Enumerable.Range(span.First.Year, span.Last.Year - span.First.Year + 1).Select(year => DateSpan.Years(year, year))];
}
