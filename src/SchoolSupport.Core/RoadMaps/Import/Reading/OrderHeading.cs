using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Finds the order's number and date, and whether its appendices name another.</summary>
internal static partial class OrderHeading
{
    private const int Earliest = 1990;
    private const int Latest = 2100;
    private const int LinesOfHeading = 12;
    private const int LinesOfAppendix = 8;

    private const string Months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

    /// <summary>The order that the document belongs to; null when it names none.</summary>
    public static OrderReference? Read(IReadOnlyList<string> lines, Oddities oddities)
    {
        OrderReference? own = Heading(lines);
        List<OrderReference> appendices = [.. Appendices(lines)];
        OrderReference? order = own is null ? appendices.FirstOrDefault() : own;
        if (order is null || order.Number is null || order.Date is null) oddities.Add(ImportWarningKind.OrderUnknown, Missing(order));
        foreach (OrderReference other in appendices.Distinct().Where(other => own is not null && Contradict(own, other)))
            oddities.Add(ImportWarningKind.OtherOrderInAppendix, $"В приложении указан другой приказ: {Tell(other)}, а в заголовке {Tell(own!)}. Взят заголовок.");
        return order;
    }

    private static OrderReference? Heading(IReadOnlyList<string> lines)
    {
        int word = lines.ToList().FindIndex(KindPattern().IsMatch);
        if (word < 0) return null;
        IEnumerable<string> below = lines.Skip(word).Take(LinesOfHeading).TakeWhile((line, i) => i == 0 || !BodyPattern().IsMatch(line));
        return Reference(string.Join('\n', below)) ?? Reference(string.Join('\n', lines.Take(word).TakeLast(3)));
    }

    private static IEnumerable<OrderReference> Appendices(IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (!AppendixPattern().IsMatch(lines[i])) continue;
            string text = string.Join('\n', lines.Skip(i).Take(LinesOfAppendix).TakeWhile((line, n) => n == 0 || (line.Length <= 120 && !AppendixPattern().IsMatch(line))));
            string own = AppendixNumberPattern().Replace(text, "");
            if (OrderWordPattern().Match(own) is { Success: true } word && Reference(own[word.Index..]) is { Number: not null } found) yield return found;
        }
    }

    private static OrderReference? Reference(string text)
    {
        string? number = NumberPattern().Match(text) is { Success: true } match ? match.Groups["number"].Value.TrimEnd('.', ',', ';', '-') : null;
        DateOnly? date = DatePattern().Matches(text).Select(Date).FirstOrDefault(found => found is not null);
        return number is null && date is null ? null : new OrderReference(number, date);
    }

    private static DateOnly? Date(Match match)
    {
        int day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        string said = match.Groups["month"].Value.ToLowerInvariant();
        int month = char.IsDigit(said[0]) ? int.Parse(said, NumberStyles.None, CultureInfo.InvariantCulture) : Array.IndexOf(Months.Split('|'), said) + 1;
        int year = int.Parse(match.Groups["year"].Value.Replace('О', '0').Replace('O', '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        year = year < 100 ? 2000 + year : year;
        return year is >= Earliest and <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool Contradict(OrderReference own, OrderReference other) =>
        (own.Number is not null && other.Number is not null && own.Number != other.Number) || (own.Date is not null && other.Date is not null && own.Date != other.Date);

    private static string Missing(OrderReference? order) => order switch
    {
        null => "Номер и дата приказа не нашлись.",
        { Number: null } => "Номер приказа не нашёлся.",
        _ => "Дата приказа не нашлась.",
    };

    private static string Tell(OrderReference order) =>
        string.Join(' ', new[] { order.Number is null ? null : $"№ {order.Number}", order.Date is { } date ? $"от {date:dd.MM.yyyy}" : null }.OfType<string>());

    // «П Р И К А З» is written with spaces as well.
    [GeneratedRegex(@"^(?:п\s?р\s?и\s?к\s?а\s?з|р\s?а\s?с\s?п\s?о\s?р\s?я\s?ж\s?е\s?н\s?и\s?е|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?е\s?н\s?и\s?е)(?:\s|$|№|\d)(?!ываю|\s*ы\s*в\s*а\s*ю)", RegexOptions.IgnoreCase)]
    private static partial Regex KindPattern();

    [GeneratedRegex(@"^(?:«|"")?(?:Об?\s+[а-яё«]|В соответствии|В целях|Во исполнение|На основании|В рамках|С целью|Приказываю|В связи)")]
    private static partial Regex BodyPattern();

    [GeneratedRegex(@"^\(?(?:приложение|утвержден|утверждён|утверждаю)", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixPattern();

    [GeneratedRegex(@"^приложение\s*(?:№\s*)?\d{0,2}", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixNumberPattern();

    [GeneratedRegex("приказ|распоряжени|постановлени", RegexOptions.IgnoreCase)]
    private static partial Regex OrderWordPattern();

    [GeneratedRegex(@"(?:№|\bN\s?(?=\d)|\bNo\s?(?=\d))\s*(?<number>\d[\w/\\.-]*(?:\s?[-–/]\s?\w[\w/.-]*)*|[А-ЯЁA-Z]{1,4}-?\d[\w/.-]*)")]
    private static partial Regex NumberPattern();

    [GeneratedRegex($@"(?<!\d)[«""“”]?\s*(?<day>\d{{1,2}})\s*[»""“”]?\s*[.\s]\s*(?<month>\d{{1,2}}|{Months})[.\s]\s*(?<year>[12][0ОO9]\d\d|\d\d(?=\s*(?:г|$)))", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex DatePattern();
}
