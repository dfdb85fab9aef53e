using System.Text.RegularExpressions;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>Kind words on why a text is not taken as a number, and what to write instead.</summary>
internal static partial class NumberRefusals
{
    private const RegexOptions Linear = RegexOptions.CultureInvariant;

    /// <summary>From the most telling sign to the least; the first that matches explains.</summary>
    private static readonly (Regex Sign, string Reason)[] Reasons =
    [
        (Range(), "это промежуток, а нужно одно точное число. Напишите, например: 512."),
        (Approximate(), "это примерно, а нужно точное число. Напишите, например: 512."),
        (Bound(), "здесь нужно точное число. Напишите, например: 512."),
        (Thousands(), "напишите, пожалуйста, число целиком, например: 1500."),
        (Nothing(), "если ни одного, напишите 0."),
        (Fraction(), "это дробь, а нужно одно число. Напишите, например: 512."),
        (LetterForZero(), "похоже, вместо нуля стоит буква «О». Напишите, пожалуйста, цифрами."),
        (Several(), "похоже, здесь несколько чисел, а нужно одно. Напишите, например: 512."),
        (WithWords(), "оставьте, пожалуйста, только число, без слов."),
        (InWords(), "напишите, пожалуйста, цифрами, например: 512."),
    ];

    /// <param name="sent">What the person sent.</param>
    /// <param name="text">The same on one line, in small letters.</param>
    public static string Explain(string sent, string text)
    {
        if (text.Length == 0) return "Сообщение пустое. Напишите число цифрами, например: 512.";
        var known = Array.Find(Reasons, reason => reason.Sign.IsMatch(text)).Reason;
        return $"{SentText.Quote(sent)} — {known ?? "не похоже на число. Напишите цифрами, например: 512."}";
    }

    public static string TooLong(string sent) =>
        $"{SentText.Quote(sent)} — слишком длинное число. Проверьте, нет ли лишних цифр.";

    public static string TooPrecise(string sent) =>
        $"{SentText.Quote(sent)} — слишком много знаков после запятой. Округлите, пожалуйста: хватит двух.";

    public static string NotWhole(string sent) =>
        $"{SentText.Quote(sent)} — число с дробью, а здесь нужно целое. Напишите, например: 512.";

    public static string NegativeCount(string sent) =>
        $"{SentText.Quote(sent)} — меньше нуля здесь не бывает. Если ни одного, напишите 0.";

    /// <param name="sent">What the person sent.</param>
    /// <param name="digits">The digits before the mark.</param>
    /// <param name="fraction">The three digits after it.</param>
    /// <param name="whole">Whether a fraction would be refused anyway.</param>
    public static string Ambiguous(string sent, string digits, string fraction, bool whole)
    {
        var asFraction = whole ? "округлите до целого" : $"напишите через запятую: {digits},{fraction}";
        return $"{SentText.Quote(sent)} можно понять по-разному. Если это тысячи, напишите {digits}{fraction}; если дробь, {asFraction}.";
    }

    [GeneratedRegex(@"[0-9]\s*(?:-|–|—|−|\.{2,}|…|до)\s*[0-9]", Linear)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:~|≈|≅|±|≃|около|ок\.|примерно|прибл|порядка|где-то|почти|приб)", Linear)]
    private static partial Regex Approximate();

    [GeneratedRegex(@"^(?:>|<|≥|≤|более|больше|свыше|менее|меньше|не\s+менее|не\s+более|не\s+меньше|не\s+больше|до\s|от\s)|[0-9]\s*\+$", Linear)]
    private static partial Regex Bound();

    [GeneratedRegex(@"[0-9]\s*(?:тыс|млн|к$|k$|т\.)", Linear)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?:нет|нету|ноль|нуль|ни\s+одно\S*|никто|никого|нисколько|отсутству\S*|не\s+имеется|-|–|—)[.!]*$", Linear)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"[0-9]\s*(?:/|из)\s*[0-9]|[½⅓¼¾⅔]", Linear)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^(?=.*[oо])[0-9oо ]*[0-9][0-9oо ]*$", Linear)]
    private static partial Regex LetterForZero();

    [GeneratedRegex(@"[0-9]\S*[\s,;]+(?:и\s+)?[0-9]", Linear)]
    private static partial Regex Several();

    [GeneratedRegex(@"[0-9]", Linear)]
    private static partial Regex WithWords();

    [GeneratedRegex(@"^(?:один|одна|две?|два|три|четыре|пять|шесть|семь|восемь|девять|десять|\S+надцать|двадцать|тридцать|сорок|\S+десят|девяносто|сто|двести|триста|четыреста|\S+сот|тысяч)", Linear)]
    private static partial Regex InWords();
}
