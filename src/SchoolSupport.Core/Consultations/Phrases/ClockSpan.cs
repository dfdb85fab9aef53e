using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Spans of clock time: «15:00–17:00», «с 9 до 12», «14.30-16», «с 9-30 до 11-00», «с 9 утра до 3 дня».</summary>
internal static partial class ClockSpan
{
    private const string Hour = @"(?: ?(?:часов|часа|час|ч)(?!\p{L})\.?)?";
    private const string First = @"(?<h1>\d{1,2})(?:[:.](?<m1>\d{2}))?" + Hour + @"(?: ?(?<m1>\d{2}) ?мин(?:ут)?\.?)?(?: ?(?<part1>утра|дня|вечера))?";
    private const string Last = @"(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))?" + Hour + @"(?: ?(?<m2>\d{2}) ?мин(?:ут)?\.?)?(?: ?(?<part2>утра|дня|вечера))?";
    private const string NotMore = @"(?![-:./]?\d)(?! ?" + HoursText.MonthBegins + ")";

    /// <summary>The span at a place of the text, and where it ends; null: there is none.</summary>
    public static (HoursToken Token, int End)? Read(string said, int at)
    {
        Match match = new[] { Dashed(), Spaced(), Digits(), Usual() }.Select(pattern => pattern.Match(said, at)).FirstOrDefault(match => match.Success) ?? Match.Empty;
        return match.Success ? (Make(match), match.Index + match.Length) : null;
    }

    private static HoursToken Make(Match match)
    {
        (int from, int to) = (Minutes(match, "1"), Minutes(match, "2"));
        if (from < 0 || to < 0) return new HoursToken.Unread($"Такого времени нет: {HoursText.Quote(match.Value)}. Часы — от 0 до 24, минуты – от 0 до 59.");
        // «С 3 до 5 дня»: what is said of the end is meant of the begin too.
        if (!match.Groups["part1"].Success && match.Groups["part2"].Success && from + 720 < to && from < 720 && to > 720) from += 720;
        if (to == 0) to = 1440;
        if (from % 5 != 0 || to % 5 != 0) return new HoursToken.Unread($"Время {HoursText.Quote(match.Value)} не делится на пять минут. Напишите, например, 15:00 или 15:05.");
        if (to <= from) return new HoursToken.Unread($"Конец не позже начала: {HoursText.Quote(match.Value)}. Напишите, например: 15:00–17:00.");
        return IsNight(match, from)
            ? new HoursToken.Unread($"{HoursText.Quote(match.Value)} — это ночью. Если днём, напишите, например: 15:00–17:00. Если правда рано, то с нулём: 05:00–07:00.")
            : new HoursToken.Span(new DayHours(from, to));
    }

    // «3-5» is hardly meant at night; whoever writes «05:00» or «5 утра» means it.
    private static bool IsNight(Match match, int from) => from < 360 && match.Groups["h1"].Length < 2 && !match.Groups["part1"].Success;

    private static int Minutes(Match match, string which)
    {
        int hour = Number(match.Groups["h" + which]);
        int minute = Number(match.Groups["m" + which]);
        hour += match.Groups["part" + which].Value switch
        {
            "дня" when hour is >= 1 and <= 6 => 12,
            "вечера" when hour is >= 4 and <= 11 => 12,
            _ => 0,
        };
        return minute > 59 || (hour * 60) + minute > 1440 ? -1 : (hour * 60) + minute;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\G(?:(?:со?|от) ?)?(?<h1>\d{1,2})-(?<m1>\d{2})(?: - | до )(?<h2>\d{1,2})(?:-(?<m2>\d{2}))?" + NotMore, RegexOptions.ExplicitCapture)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"\G(?:(?:со?|от) ?)?(?<h1>\d{1,2}) (?<m1>\d{2})(?: ?- ?| до )(?<h2>\d{1,2}) (?<m2>\d{2})" + NotMore, RegexOptions.ExplicitCapture)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\G(?:(?:со?|от) ?)?(?<h1>\d{2})(?<m1>\d{2})(?: ?- ?| до )(?<h2>\d{2})(?<m2>\d{2})" + NotMore, RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G(?:(?:со?|от) ?)?" + First + "(?: ?- ?| до | по )" + Last + NotMore, RegexOptions.ExplicitCapture)]
    private static partial Regex Usual();
}
