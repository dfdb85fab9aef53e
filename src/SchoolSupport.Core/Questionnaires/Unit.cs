using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>What a number counts: «учитель|учителя|учителей» declines, «%» and «Мбит/с» do not.</summary>
public sealed record Unit
{
    private Unit(string one, string few, string many)
    {
        One = one;
        Few = few;
        Many = many;
    }

    /// <summary>A bare number.</summary>
    public static Unit None { get; } = new("", "", "");

    /// <summary>The form after 1.</summary>
    public string One { get; }

    /// <summary>The form after 2, 3, 4 and after fractions.</summary>
    public string Few { get; }

    /// <summary>The form after 0, 5 and more.</summary>
    public string Many { get; }

    /// <summary>Whether nothing is said after the number.</summary>
    public bool IsNone => Many.Length == 0;

    /// <summary>Whether the number is a share in percent.</summary>
    public bool IsPercent => Many == "%";

    /// <summary>Whether it counts people or things, of which there are never fewer than none: «учитель|учителя|учителей».</summary>
    public bool IsCountable => One != Many;

    /// <summary>Reads the column «unit»: empty, one form, or three forms separated by «|». Null when it is none of these.</summary>
    public static Unit? Read(string text)
    {
        var forms = text.Split('|', StringSplitOptions.TrimEntries);
        if (forms is [""]) return None;
        if (Array.Exists(forms, form => form.Length == 0)) return null;
        return forms switch
        {
            [var only] => new Unit(only, only, only),
            [var one, var few, var many] => new Unit(one, few, many),
            _ => null,
        };
    }

    /// <summary>The number with its unit on one line: «34 учителя», «26,5 %».</summary>
    public string Show(decimal number) => IsNone
        ? RussianNumber.Format(number)
        : RussianNumber.Format(number) + RussianNumber.Space + Plural.Of(number, One, Few, Many);
}
