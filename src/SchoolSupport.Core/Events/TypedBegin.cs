using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Events;

/// <summary>Hours of the day and lengths as people type them.</summary>
public static partial class TypedBegin
{
    /// <summary>The longest length, minutes: ten days.</summary>
    public const int MostMinutes = 14400;

    /// <summary>«15:00», «в 15.30», «9», «9-30», «15 ч»: minutes from midnight, on whole five minutes; null when it is no such time.</summary>
    public static int? Time(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TimePattern().Match(Clean(text)) is not { Success: true } match) return null;
        int minutes = (Number(match, "hours") * 60) + (match.Groups["minutes"].Success ? Number(match, "minutes") : 0);
        return Number(match, "hours") < 24 && minutes % 60 == (match.Groups["minutes"].Success ? Number(match, "minutes") : 0) && minutes % 5 == 0 ? minutes : null;
    }

    /// <summary>«45», «90 минут», «2 часа», «1,5 часа», «1 ч 30 мин», «1:30», «3 дня»: minutes, a multiple of five from 5 to 14,400; null when it is no such length.</summary>
    public static int? Length(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string said = Clean(text);
        decimal? minutes = said switch
        {
            "час" => 60,
            "полчаса" => 30,
            "полтора часа" => 90,
            "день" => 1440,
            _ when ClockPattern().Match(said) is { Success: true } match => (Number(match, "hours") * 60) + Number(match, "minutes"),
            _ when PartsPattern().Match(said) is { Success: true } match => (Part(match, "days") * 1440) + (Part(match, "hours") * 60) + Part(match, "minutes"),
            _ => null,
        };
        return minutes is { } length && length == decimal.Truncate(length) && IsLength((long)length) ? (int)length : null;
    }

    /// <summary>Whether an event can take so many minutes.</summary>
    public static bool IsLength(long minutes) => minutes is >= 5 and <= MostMinutes && minutes % 5 == 0;

    private static string Clean(string text) => text.Trim().TrimEnd('.').ToLowerInvariant().Replace('\u00A0', ' ');

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal Part(Match match, string group) => match.Groups[group] is { Success: true } found
        ? decimal.Parse(found.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(@"^(?:в |с )?(?<hours>[0-9]{1,2})(?: ?[:.\- ] ?(?<minutes>[0-9]{2}))? ?(?:ч|час|часа|часов)?$")]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^(?<hours>[0-9]{1,2}):(?<minutes>[0-5][0-9])$")]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"^(?=.)(?:(?<days>[0-9]{1,2}) ?(?:д|день|дня|дней))?(?: ?(?:и )?(?<hours>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?(?:ч|час|часа|часов))?\.?(?: ?(?:и )?(?<minutes>[0-9]{1,5}) ?(?:м|мин|минут|минута|минуты)?)?$")]
    private static partial Regex PartsPattern();
}
