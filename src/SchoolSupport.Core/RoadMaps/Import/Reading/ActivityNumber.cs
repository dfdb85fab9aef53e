using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>How an activity or a section is numbered.</summary>
internal enum NumberForm
{
    /// <summary>«12», «1.1», «3)».</summary>
    Arabic,

    /// <summary>«IV».</summary>
    Roman,

    /// <summary>«а)».</summary>
    Letter,

    /// <summary>«-», «•».</summary>
    Mark,
}

/// <summary>A number as documents write them.</summary>
/// <param name="Form">Digits, Roman digits, a letter, a mark.</param>
/// <param name="Parts">«1.10» gives 1 and 10; a letter its place in the alphabet; empty for a mark.</param>
/// <param name="Text">Without dots and brackets at its ends.</param>
internal sealed partial record ActivityNumber(NumberForm Form, IReadOnlyList<int> Parts, string Text)
{
    private const string Months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

    private const string Letters = "абвгдежзиклмнопрстуфхцчшщэюя";

    /// <summary>How many levels: 1 for «12», 2 for «1.1».</summary>
    public int Depth => Parts.Count;

    /// <summary>Reads a cell that holds nothing but a number; null otherwise.</summary>
    public static ActivityNumber? Read(string cell)
    {
        if (DatePattern().Match(cell) is { Success: true } date) return Of([Part(date, "a"), Part(date, "b")]);
        if (DayPattern().Match(cell) is { Success: true } day) return Of([Part(day, "a"), Array.IndexOf(Months.Split('|'), day.Groups["month"].Value) + 1]);
        return WholePattern().Match(cell) is { Success: true } match ? Of(match) : null;
    }

    /// <summary>Reads the number that a text begins with and the text behind it; null when it begins with none.</summary>
    public static (ActivityNumber Number, string Behind)? Lead(string text)
    {
        if (LeadPattern().Match(text) is not { Success: true } match || Of(match) is not { } number) return null;
        string rest = text[match.Length..].Trim();
        return rest.Length == 0 ? null : (number, rest);
    }

    /// <summary>Whether this one stands directly under another: «2.1» under «2».</summary>
    public bool IsUnder(ActivityNumber other) => Form == NumberForm.Arabic && Depth > other.Depth && Parts.Take(other.Depth).SequenceEqual(other.Parts);

    /// <summary>Whether this one comes next after another of its form and level.</summary>
    public bool IsNextTo(ActivityNumber other) => Form == other.Form && Depth == other.Depth && Depth > 0
        && Parts.Take(Depth - 1).SequenceEqual(other.Parts.Take(Depth - 1)) && Parts[^1] == other.Parts[^1] + 1;

    private static ActivityNumber? Of(Match match)
    {
        if (match.Groups["arabic"] is { Success: true } arabic)
            return Of([.. arabic.Value.Split(['.', ','], StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))]);
        if (match.Groups["roman"] is { Success: true } roman) return RomanNumber.Read(roman.Value) is { } value ? new ActivityNumber(NumberForm.Roman, [value.Value], value.Text) : null;
        if (match.Groups["letter"] is { Success: true } letter) return new ActivityNumber(NumberForm.Letter, [Letters.IndexOf(char.ToLowerInvariant(letter.Value[0]), StringComparison.Ordinal) + 1], letter.Value);
        return new ActivityNumber(NumberForm.Mark, [], "");
    }

    private static ActivityNumber Of(int[] parts) => new(NumberForm.Arabic, parts, string.Join('.', parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Excel takes «1.2» for the first of February, and shows it with its year or without.
    [GeneratedRegex(@"^0?(?<a>\d{1,2})\.0?(?<b>\d{1,2})\.(?:19|20)\d\d$")]
    private static partial Regex DatePattern();

    [GeneratedRegex($@"^(?<a>\d{{1,2}})\s(?<month>{Months})$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(?:№|п\.|п/п)?\s*(?:(?<arabic>\d{1,3}(?:\s?[.,]\s?\d{1,3}){0,4})|(?<roman>[IVXІХivx]{1,6})|(?<letter>[а-яА-Я](?=\)|$))|(?<mark>[-–—•*]))\s*[.)]*\s*$")]
    private static partial Regex WholePattern();

    [GeneratedRegex(@"^(?:(?<arabic>\d{1,2}(?:\.\d{1,3}){1,4})[.)]*\s+|(?<arabic>\d{1,3})[.)]+\s*(?!\d)|(?<roman>[IVXІХ]{1,6})[.)]+\s*|(?<roman>[IVXІХ]{1,6})\s+(?=[А-ЯЁ])|(?<letter>[а-я])\)\s*|(?<mark>[•–—-])\s+)")]
    private static partial Regex LeadPattern();
}
