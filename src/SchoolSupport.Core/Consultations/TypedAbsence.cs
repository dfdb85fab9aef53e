using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations.Phrases;

namespace SchoolSupport.Core.Consultations;

/// <summary>Days of absence as tutors type them: «завтра», «с 10 по 20 октября», «отпуск 28.12–10.01», «на следующей неделе».</summary>
public static partial class TypedAbsence
{
    private const string HowTo = "Напишите, например: «завтра», «15 октября» или «с 10 по 20 октября».";
    private const int LongestText = 200;

    // A longer absence is a mistaken year, or a dismissal.
    private const int MostDays = 366;

    /// <summary>Reads the days meant, both included. The problem is a Russian sentence for the person.</summary>
    /// <param name="text">As typed; words such as «отпуск» or «меня не будет» do not matter.</param>
    /// <param name="today">The tutor's local date, from which «завтра» and dates without a year are counted.</param>
    /// <param name="days">The days.</param>
    /// <param name="problem">What is wrong and how to write it.</param>
    public static bool TryRead(string text, DateOnly today, out DateSpan days, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        days = default;
        string said = text.Length > LongestText ? "" : AbsenceReader.Plain(Words().Replace(HoursText.Clean(text), " "));
        if (AbsenceReader.IsOpenEnded(said)) problem = "До какого числа? Напишите, например: «с 10 по 20 октября».";
        else if (AbsenceReader.Read(said, today) is not { } read) problem = "Не понял, в какие дни. " + HowTo;
        else if (read.Last < today) problem = "Эти дни уже прошли. " + HowTo;
        else if (read.Days > MostDays || read.First > today.AddYears(2)) problem = "Это больше года. Проверьте даты. " + HowTo;
        else (days, problem) = (read, null);
        return problem is null;
    }

    /// <summary>Whether cleaned text speaks of being away.</summary>
    internal static bool IsSaid(string said) => Words().IsMatch(said);

    [GeneratedRegex(@"(?<!\p{L})(?:(?:я )?(?:в |на )?(?:отпуск\p{L}{0,2}|командировк\p{L}|больничн\p{L}{2,3}|отгул\p{L}?)|(?:я )?(?:отсутству\p{L}{1,2}|болею|уезжаю|уеду|заболела?)|(?:меня )?не будет(?: меня)?|(?:я )?не (?:буду|работаю|могу|принимаю|консультирую)(?: работать| принимать| консультировать)?|отсутстви[ея]|нет (?:приема|консультаций))(?!\p{L})")]
    private static partial Regex Words();
}
