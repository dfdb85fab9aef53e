using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Days from one to another in cleaned text.</summary>
internal static partial class AbsenceReader
{
    private static readonly string[] Between = [" по ", " до ", " - ", "-", " и "];

    private static readonly (string Genitive, string Name)[] Weekdays =
    [
        ("понедельника", "понедельник"), ("вторника", "вторник"), ("среды", "среда"), ("четверга", "четверг"), ("пятницы", "пятница"),
        ("субботы", "суббота"), ("воскресенья", "воскресенье"),
    ];

    /// <summary>The text with weekdays as <see cref="TypedDate"/> knows them, without signs at its ends.</summary>
    public static string Plain(string said)
    {
        string plain = Spaces().Replace(said, " ").Trim(' ', ',', '.', ';', ':', '!', '-', '(', ')');
        return Weekdays.Aggregate(Ending().Replace(plain, ""), (text, day) => text.Replace(day.Genitive, day.Name, StringComparison.Ordinal));
    }

    /// <summary>«С 10 октября» without an end.</summary>
    public static bool IsOpenEnded(string said) => OpenEnd().IsMatch(said);

    public static DateSpan? Read(string said, DateOnly today) =>
        Week(said, today) ?? Month(said, today) ?? SameMonth(said, today) ?? UntilOnly(said, today) ?? One(said, today)
        ?? Between.Select(mark => Split(said, mark, today)).FirstOrDefault(span => span is not null) ?? TypedSpan.Read(said, today);

    private static DateSpan? One(string said, DateOnly today) => TypedDate.Read(said, today) is { } day ? DateSpan.Day(day) : null;

    private static DateSpan? UntilOnly(string said, DateOnly today) =>
        said.StartsWith("до ", StringComparison.Ordinal) && TypedDate.Read(said, today) is { } last && last >= today ? new DateSpan(today, last) : null;

    private static DateSpan? Week(string said, DateOnly today)
    {
        if (WeekPattern().Match(said) is not { Success: true } match) return null;
        DateOnly monday = today.AddDays(-WeekdayWords.Place(today.DayOfWeek));
        if (match.Groups["next"].Success) return new DateSpan(monday.AddDays(7), monday.AddDays(13));
        return new DateSpan(today, monday.AddDays(6));
    }

    private static DateSpan? Month(string said, DateOnly today)
    {
        string name = said.Split(' ')[^1];
        if (!MonthPattern().IsMatch(said)) return null;
        // The month that goes on now, or the next of this name.
        for (DateOnly month = today; month < today.AddMonths(12); month = month.AddMonths(1))
        {
            if (RussianDate.Month(month)[..3] == name[..3]) return DateSpan.Month(month.Year, month.Month);
        }
        return null;
    }

    // «С 10 по 20 октября»: the month stands with the last day only.
    private static DateSpan? SameMonth(string said, DateOnly today)
    {
        if (SameMonthPattern().Match(said) is not { Success: true } match || TypedDate.Read(match.Groups["last"].Value, today) is not { } last) return null;
        int first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        return first >= 1 && first <= last.Day ? new DateSpan(new DateOnly(last.Year, last.Month, first), last) : null;
    }

    private static DateSpan? Split(string said, string mark, DateOnly today)
    {
        int at = said.IndexOf(mark, StringComparison.Ordinal);
        if (at <= 0 || TypedDate.Read(said[..at], today) is not { } first) return null;
        string end = said[(at + mark.Length)..];
        // «С понедельника по среду»: the Wednesday after that Monday.
        DateOnly? last = TypedDate.Read(end, today) is { } counted && counted >= first ? counted : WeekdayAfter(end, first);
        if (last is not { } found || (mark == " и " && found != first.AddDays(1))) return null;
        return new DateSpan(first, found);
    }

    private static DateOnly? WeekdayAfter(string end, DateOnly first) =>
        WeekdayWords.Read(end, 0, first) is { Token: HoursToken.Weekdays { Days: [var day] } } read && read.End == end.Length ? WeekdayWords.Next(day, first) : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d)-?(?:го|ое|е)(?= )")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^со? (?!.* (?:по|до) )(?!.*-)(?!.*недел).+$")]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^(?:(?:всю|вся|на|в|эту|эта|этой) )*(?:(?<next>следующ(?:ую|ей|ая)) недел[яюеи]|недел[яюеи])$")]
    private static partial Regex WeekPattern();

    [GeneratedRegex(@"^(?:(?:весь|в|на) )*(?:январ[ьея]|феврал[ьея]|март[еа]?|апрел[ьея]|ма[йея]|июн[ьея]|июл[ьея]|август[еа]?|сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея])$")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"^(?:со? )?(?<first>\d{1,2})(?: ?- ?| по | до )(?<last>\d{1,2}(?: \p{L}{3,8}\.?|\.\d{1,2})(?:[ .]\d{2,4})?(?: ?г\.?| года?)?)$")]
    private static partial Regex SameMonthPattern();
}
