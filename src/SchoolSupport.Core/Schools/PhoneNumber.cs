using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Schools;

/// <summary>A Russian telephone number (+7 and ten digits), with an extension where the school has one.</summary>
public sealed partial record PhoneNumber
{
    private PhoneNumber(string digits, string? extension) => (Value, Extension) = ("+7" + digits, extension);

    /// <summary>International form without spaces: «+79123456789».</summary>
    public string Value { get; }

    /// <summary>One to six digits to dial after the connection, or null.</summary>
    public string? Extension { get; }

    /// <summary>Reads a number as people type it (+7…, 8…, ten digits, brackets, dashes, «доб. 12»); the problem is a Russian sentence.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out string? problem)
    {
        string clean = PlainText.Clean(text);
        Match extension = ExtensionPattern().Match(clean);
        string main = extension.Success ? clean[..extension.Index] : clean;
        string digits = string.Concat(main.Where(char.IsAsciiDigit));
        problem = Problem(clean, main, digits);
        number = problem is null ? new PhoneNumber(digits[^10..], extension.Success ? extension.Groups[1].Value : null) : null;
        return number is not null;
    }

    /// <summary>For reading: «+7 912 345-67-89, доб. 12».</summary>
    public override string ToString() =>
        $"+7 {Value[2..5]} {Value[5..8]}-{Value[8..10]}-{Value[10..12]}" + (Extension is null ? "" : $", доб. {Extension}");

    private static string? Problem(string clean, string main, string digits)
    {
        if (clean.Length == 0) return "Телефон не указан.";
        if (!AllowedPattern().IsMatch(main)) return $"«{Quote.Of(clean)}» не похоже на номер телефона. Пример: +7 912 345-67-89.";
        if (digits.Length >= 20) return $"В ячейке «{Quote.Of(clean)}» несколько номеров. Оставьте, пожалуйста, один.";
        if (digits.Length < 10) return $"В номере «{clean}» не хватает цифр: нужен код города или оператора. Пример: +7 912 345-67-89.";
        bool foreign = main.StartsWith('+') && digits[0] != '7';
        bool tenOrEleven = digits.Length == 10 || (digits.Length == 11 && digits[0] is '7' or '8');
        if (foreign || !tenOrEleven) return $"«{Quote.Of(clean)}» не похоже на российский номер. Пример: +7 912 345-67-89.";
        string national = digits[^10..];
        bool real = national[0] is '3' or '4' or '8' or '9' && national.Distinct().Count() > 1;
        return real ? null : $"Номера «{Quote.Of(clean)}» не бывает. Проверьте, пожалуйста.";
    }

    [GeneratedRegex(@"[,;]?\s*(?:доб(?:авочный)?|вн|ext)\.?:?\s*(\d{1,6})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionPattern();

    [GeneratedRegex(@"^(?:(?:тел|моб|сот|раб)\.?:?\s*)?[+]?[\d\s()\-–—.,;/+]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllowedPattern();
}
