using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>A number read from a person's text, or the reason it was not: exactly one of the two.</summary>
internal readonly record struct NumberReading(decimal? Value, string Refusal)
{
    public static NumberReading Of(decimal value) => new(value, "");

    public static NumberReading Refused(string reason) => new(null, reason);
}

/// <summary>Reads numbers as a careful clerk would: what is plain is taken, what could mean two things is asked about.</summary>
internal static partial class NumberText
{
    private const int LongestText = 100;
    private const int MostDigits = 12;
    private const int MostPlaces = 6;

    /// <param name="sent">What the person sent.</param>
    /// <param name="unit">What is counted; its words may follow the number.</param>
    /// <param name="whole">Whether a fraction is refused.</param>
    public static NumberReading Read(string sent, Unit unit, bool whole)
    {
        var text = Simplify(sent);
        var parts = NumberAndTail().Match(text);
        if (text.Length > LongestText || !parts.Success) return NumberReading.Refused(NumberRefusals.Explain(sent, text));
        var tail = parts.Groups["tail"].Value.Trim();
        if (!NumberTail.Fits(tail, unit)) return NumberReading.Refused(NumberTail.Refuse(tail, unit) ?? NumberRefusals.Explain(sent, text));

        var number = Digits().Match(parts.Groups["number"].Value.TrimEnd(' ', '.', ','));
        if (!number.Success) return NumberReading.Refused(NumberRefusals.Explain(sent, text));
        return Measure(sent, parts.Groups["sign"].Value == "-", number, whole);
    }

    private static NumberReading Measure(string sent, bool negative, Match number, bool whole)
    {
        var digits = string.Concat(number.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        var written = number.Groups["fraction"].Value;
        var places = written.TrimEnd('0');
        if (digits.Length > MostDigits) return NumberReading.Refused(NumberRefusals.TooLong(sent));
        if (IsThousandsPerhaps(number, written, whole)) return NumberReading.Refused(NumberRefusals.Ambiguous(sent, digits, written, whole));
        if (places.Length > MostPlaces) return NumberReading.Refused(NumberRefusals.TooPrecise(sent));
        if (whole && places.Length > 0) return NumberReading.Refused(NumberRefusals.NotWhole(sent));
        var value = decimal.Parse($"0{digits}.{places}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return NumberReading.Of(negative ? -value : value);
    }

    /// <summary>«1.234» is a thousand and more to some, little more than one to others; so is «1,234» where only whole numbers are asked.</summary>
    private static bool IsThousandsPerhaps(Match number, string fraction, bool whole) =>
        fraction.Length == 3
        && ThreeDigitsAtMost().IsMatch(number.Groups["whole"].Value)
        && (whole || number.Groups["point"].Value == ".");

    private static string Simplify(string sent)
    {
        var text = SentText.OneLine(sent).ToLowerInvariant();
        return text.Length > 0 && text[0] is '−' or '–' or '—' or '‑' ? "-" + text[1..] : text;
    }

    [GeneratedRegex("^(?<sign>[-+]?) ?(?<number>[0-9][0-9 .,'’]*|[.,][0-9]+)(?<tail>.*)$")]
    private static partial Regex NumberAndTail();

    /// <summary>512 · 1 234 · 1'234 · 1.234.567 · 1,234.5 · 1.234,5 · ,5: groups must be whole, or the number is several.</summary>
    [GeneratedRegex("""
        ^(?<whole>
            [1-9][0-9]{0,2}(?:(?<group>[\ '’])[0-9]{3}(?:\k<group>[0-9]{3})*)
          | [1-9][0-9]{0,2}(?:(?<mark>[.,])[0-9]{3}(?:\k<mark>[0-9]{3})+)
          | [1-9][0-9]{0,2}(?:,[0-9]{3})+(?=\.[0-9])
          | [1-9][0-9]{0,2}(?:\.[0-9]{3})+(?=,[0-9])
          | [0-9]*
        )
        (?:(?<point>[.,])(?<fraction>[0-9]+))?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Digits();

    [GeneratedRegex("^[1-9][0-9]{0,2}$")]
    private static partial Regex ThreeDigitsAtMost();
}
