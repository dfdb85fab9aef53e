using System.Text.RegularExpressions;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>An order's number and date as people type them: «№ 452 от 20.07.2020», «452», «20 июля 2020».</summary>
internal static partial class OrderText
{
    private const int MostNumber = 40;

    public static (string? Number, DateOnly? On)? Read(string text, DateOnly today)
    {
        var match = Pattern().Match(text.Trim());
        if (TypedDate.Read(text, today) is { } alone)
            return (null, alone);
        if (!match.Success)
            return null;
        var said = match.Groups["date"];
        var date = said.Success ? TypedDate.Read(said.Value, today) : null;
        return said.Success && date is null || match.Groups["number"].Length > MostNumber ? null : (match.Groups["number"].Value, date);
    }

    [GeneratedRegex(@"^(?:приказ\w*\s*)?(?:№|N|номер)?\s*(?<number>\d\S*)(?:\s+от\s+(?<date>.+?))?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

/// <summary>The times that a plan can be for at all.</summary>
internal static class PlanSpans
{
    private const int Longest = 3660;

    /// <summary>Two dates, or words: «2021 год», «2020-2021 учебный год», «сентябрь 2021 – май 2022». Null when it is neither, or doubtful.</summary>
    public static DateSpan? Read(string text, DateOnly today) => TypedSpan.Read(text, today)
        ?? (DeadlinePhrase.Read(text, new DeadlineContext { Calendar = SchoolCalendar.Russia }) is WindowDeadline { IsClear: true } window ? window.Window : null);

    public static bool IsSensible(DateSpan span) => span.First.Year is >= 1990 and <= 2100 && span.Last.Year <= 2110 && span.Days <= Longest;
}
