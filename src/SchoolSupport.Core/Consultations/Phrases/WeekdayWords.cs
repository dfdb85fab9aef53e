using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Days of the week in words: «пн», «по средам», «с понедельника по пятницу», «по будням», «в четверг».</summary>
internal static partial class WeekdayWords
{
    private const string Name =
        @"(?:понедельник\p{L}{0,3}|пон|пнд?|вторник\p{L}{0,3}|втр?|сред(?:а|у|ы|ам?|е)|срд?|четверг\p{L}{0,3}|четв?|чтв?|пятниц\p{L}{1,3}|пятн?|птн?|суббот\p{L}{1,3}|субб?|сбт?|воскресень\p{L}{1,3}|воскр?|вск?)(?!\p{L})\.?";

    private static readonly (string Begin, DayOfWeek Day)[] Begins =
    [
        ("по", DayOfWeek.Monday), ("пн", DayOfWeek.Monday), ("вт", DayOfWeek.Tuesday), ("ср", DayOfWeek.Wednesday), ("ч", DayOfWeek.Thursday),
        ("п", DayOfWeek.Friday), ("с", DayOfWeek.Saturday), ("в", DayOfWeek.Sunday),
    ];

    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>The weekdays at a place of the text, and where they end; null: there are none.</summary>
    public static (HoursToken Token, int End)? Read(string said, int at, DateOnly today)
    {
        if (Range().Match(said, at) is { Success: true } range) return (Days(Between(Day(range, "first"), Day(range, "last"))), range.Index + range.Length);
        if (Set().Match(said, at) is { Success: true } set) return (Days(Named(set)), set.Index + set.Length);
        if (One().Match(said, at) is not { Success: true } one) return null;
        return (Single(one, today), one.Index + one.Length);
    }

    /// <summary>The position in a week that begins on Monday, 0 to 6.</summary>
    public static int Place(DayOfWeek day) => Array.IndexOf(Week, day);

    /// <summary>The next such day after today.</summary>
    public static DateOnly Next(DayOfWeek day, DateOnly today) => today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1);

    private static HoursToken Single(Match one, DateOnly today)
    {
        DayOfWeek day = Day(one, "day");
        if (one.Groups["this"].Success) return new HoursToken.Date(Next(day, today));
        if (one.Groups["next"].Success) return new HoursToken.Unread($"{HoursText.Quote(one.Value)} – это какого числа? Напишите дату, например: «15 октября 10:00–12:00».");
        return new HoursToken.Weekdays([day], one.Groups["in"].Success);
    }

    private static HoursToken.Weekdays Days(IReadOnlyList<DayOfWeek> days) => new(days, MayBeOnce: false);

    private static IReadOnlyList<DayOfWeek> Named(Match set)
    {
        if (set.Groups["working"].Success) return Week[..5];
        return set.Groups["weekend"].Success ? Week[5..] : Week;
    }

    // «пт-пн» goes on over Sunday.
    private static IReadOnlyList<DayOfWeek> Between(DayOfWeek first, DayOfWeek last)
    {
        int length = ((Place(last) - Place(first) + 7) % 7) + 1;
        return [.. Enumerable.Range(Place(first), length).Select(place => Week[place % 7]).OrderBy(Place)];
    }

    private static DayOfWeek Day(Match match, string group) =>
        Begins.First(begin => match.Groups[group].Value.StartsWith(begin.Begin, StringComparison.Ordinal)).Day;

    [GeneratedRegex(@"\G(?:(?:со?|от) )?(?<first>" + Name + ")(?: ?- ?| по | до )(?<last>" + Name + ")")]
    private static partial Regex Range();

    [GeneratedRegex(@"\G(?:по |в )?(?:(?<working>будн\p{L}{1,3}(?: дн\p{L}{1,3})?|рабочи\p{L}{1,2} дн\p{L}{1,3})|(?<weekend>выходн(?:ым|ых|ые)(?: дн\p{L}{1,3})?)|ежедневно|каждый день|все дни|без выходных)(?!\p{L})")]
    private static partial Regex Set();

    [GeneratedRegex(@"\G(?:(?<in>во? )?(?:(?<this>(?:эт(?:у|от|о)|ближайш\p{L}{2,3}) )|(?<next>следующ\p{L}{2,3} )|кажд\p{L}{2} ))?(?:(?<in>во? )|по |кажд\p{L}{2} )?(?<day>" + Name + ")")]
    private static partial Regex One();
}
