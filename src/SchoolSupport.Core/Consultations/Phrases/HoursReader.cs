namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Puts the pieces of typed hours together.</summary>
internal static class HoursReader
{
    public static TypedHours Read(IReadOnlyList<HoursToken> tokens, DateOnly today)
    {
        if (tokens.OfType<HoursToken.Unread>().FirstOrDefault() is { } unread) return new TypedHours.Problem(unread.Sentence);
        List<HoursGroup> groups = HoursGroups.Of(tokens);
        if (groups is [{ Spans.Count: 0, Breaks.Count: > 0, Dates.Count: 0 } pause]) return new TypedHours.Break([.. InOrder(pause.Weekdays)], [.. pause.Breaks.Order(ByBegin)]);
        if (groups.Count == 0) return new TypedHours.Problem("Напишите дни и часы, например: «пн, ср 15:00–17:00» или «завтра 10:00–12:00».");
        if (groups.Select(group => group.Problem(today)).FirstOrDefault(problem => problem is not null) is { } problem) return new TypedHours.Problem(problem);
        TypedHours.Hours every = Hours(groups);
        return groups.Any(group => group.MayBeOnce && group.Dates.Count == 0) ? new TypedHours.EveryOrOnce(every, Hours([.. groups.Select(group => Once(group, today))])) : every;
    }

    private static readonly Comparer<DayHours> ByBegin = Comparer<DayHours>.Create((one, other) => one.From.CompareTo(other.From));

    private static TypedHours.Hours Hours(IReadOnlyList<HoursGroup> groups) => new(
        [
            .. from days in Merged(groups, WeekdaysOf)
               orderby WeekdayWords.Place(days.Day)
               from hours in days.Hours
               select new WeeklyHours(days.Day, hours),
        ],
        [
            .. from days in Merged(groups, DatesOf)
               orderby days.Day
               from hours in days.Hours
               select new SingleHours(days.Day, hours),
        ]);

    // «Чт, 15 октября» is no hours of every Thursday.
    private static List<DayOfWeek> WeekdaysOf(HoursGroup said) => said.Dates.Count == 0 ? said.Weekdays : [];

    private static List<DateOnly> DatesOf(HoursGroup said) => said.Dates;

    // One day may be said twice: «пн 9-12, пн 11-14».
    private static IEnumerable<(TDay Day, IReadOnlyList<DayHours> Hours)> Merged<TDay>(IReadOnlyList<HoursGroup> groups, Func<HoursGroup, List<TDay>> days)
    {
        foreach (IGrouping<TDay, HoursGroup> said in groups.SelectMany(group => days(group).Distinct().Select(day => (Day: day, Group: group))).GroupBy(one => one.Day, one => one.Group))
        {
            HoursGroup whole = new();
            whole.Spans.AddRange(said.SelectMany(group => group.Left()));
            yield return (said.Key, whole.Left());
        }
    }

    private static HoursGroup Once(HoursGroup group, DateOnly today)
    {
        if (!group.MayBeOnce || group.Dates.Count > 0) return group;
        HoursGroup once = new();
        once.Dates.AddRange(group.Weekdays.Select(day => WeekdayWords.Next(day, today)));
        once.Spans.AddRange(group.Left());
        return once;
    }

    private static IEnumerable<DayOfWeek> InOrder(IEnumerable<DayOfWeek> days) => days.Distinct().OrderBy(WeekdayWords.Place);
}
