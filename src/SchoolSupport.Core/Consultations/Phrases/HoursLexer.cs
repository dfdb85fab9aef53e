using System.Text.RegularExpressions;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Cuts cleaned text into days, times and breaks.</summary>
internal static partial class HoursLexer
{
    private const string HowTo = "Напишите, например: «пн 15:00–17:00» или «завтра 10:00–12:00».";

    private const string Months = HoursText.MonthBegins + @"\p{L}{0,5}";

    /// <summary>The pieces in order; the first that cannot be read is the last.</summary>
    public static IReadOnlyList<HoursToken> Read(string said, DateOnly today)
    {
        string spelled = Shared().Replace(said, "${day} ${month} ");
        List<HoursToken> tokens = [];
        for (int at = 0; at < spelled.Length;)
        {
            if (Next(spelled, at, today) is { } next)
            {
                tokens.Add(next.Token);
                at = next.End;
                if (next.Token is HoursToken.Unread) break;
            }
            else if (Noise().Match(spelled, at) is { Success: true } noise)
            {
                at += noise.Length;
            }
            else
            {
                tokens.Add(Unread(spelled, at));
                break;
            }
        }
        return tokens;
    }

    private static (HoursToken Token, int End)? Next(string said, int at, DateOnly today)
    {
        if (WeekdayWords.Read(said, at, today) is { } weekdays) return weekdays;
        if (ExceptPattern().Match(said, at) is { Success: true } except) return (new HoursToken.Except(except.Groups["days"].Success), at + except.Length);
        return ClockSpan.Read(said, at) ?? Date(said, at, today);
    }

    private static (HoursToken Token, int End)? Date(string said, int at, DateOnly today)
    {
        if (DatePattern().Match(said, at) is not { Success: true } match) return null;
        string plain = Ending().Replace(match.Value, "");
        HoursToken token = TypedDate.Read(plain, today) is { } day
            ? new HoursToken.Date(day)
            : new HoursToken.Unread($"Такого дня нет: {HoursText.Quote(match.Value)}.");
        return (token, at + match.Length);
    }

    private static HoursToken.Unread Unread(string said, int at)
    {
        string word = Word().Match(said, at).Value;
        return new HoursToken.Unread(word.Length > 0 && char.IsAsciiDigit(word[0])
            ? $"У {HoursText.Quote(word)} нужны и начало, и конец. {HowTo}"
            : $"Не понял {HoursText.Quote(word)}. {HowTo}");
    }

    // «15, 16 и 20 октября»: the month belongs to all of them.
    [GeneratedRegex(@"(?<![\d.:-])(?<day>\d{1,2})(?:-?(?:го|е|ое))? ?(?:,|и) ?(?=(?:\d{1,2}(?:-?(?:го|е|ое))? ?(?:,|и) ?){0,10}\d{1,2}(?:-?(?:го|е|ое))? (?<month>" + Months + "))")]
    private static partial Regex Shared();

    [GeneratedRegex(@"\G(?:(?:на|в|со?) )?(?:(?:сегодня|завтра|послезавтра|вчера|через (?:(?:\d{1,3}|две|три) )?(?:день|дня|дней|недел[юиь]|месяц\p{L}{0,2}))(?!\p{L})|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}(?:-?(?:го|е|ое))? " + Months + @"\.?(?: \d{4})?(?: ?(?:года?|г)(?!\p{L})\.?)?|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?(?: ?(?:года?|г)(?!\p{L})\.?)?(?!\d|:\d))")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<=\d)-?(?:го|ое|е)(?= )")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\G(?:перерыв\p{L}{0,2}(?: на обед)?|обед\p{L}{0,2}|(?<days>кроме|исключая|за исключением|без))(?!\p{L})")]
    private static partial Regex ExceptPattern();

    [GeneratedRegex(@"\G(?:[\s,;:()./+&*!?""«»•-]+|(?:и|а также|также|плюс|еще|потом|по|в|во|на|с|со|у меня|я|буду|могу|работаю|принимаю|провожу|веду|консультирую|прием|часы|время|консультаци[ияй]|мои|мой|свободен|свободна|только|кажд\p{L}{2}|еженедельно)(?!\p{L}))")]
    private static partial Regex Noise();

    [GeneratedRegex(@"\G[^\s,;]+")]
    private static partial Regex Word();
}
