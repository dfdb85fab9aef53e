using System.Globalization;

namespace SchoolSupport.Core.Text;

/// <summary>Numbers as Russian readers expect them: «1 234», «15,1», «−3».</summary>
public static class RussianNumber
{
    /// <summary>The no-break space between groups of digits and before a unit, so that a phone does not tear a number apart.</summary>
    public const string Space = "\u00A0";

    private static readonly NumberFormatInfo Signs = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Space,
        NegativeSign = "−",
    };

    /// <summary>The number in groups of three digits, without needless zeros after the comma.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="maximumDigits">How many digits may stand after the comma (0 to 28); the rest is rounded, halves away from zero.</param>
    public static string Format(decimal value, int maximumDigits = 6)
    {
        var rounded = Math.Round(value, maximumDigits, MidpointRounding.AwayFromZero);
        return rounded.ToString("#,0.############################", Signs);
    }

    /// <summary>A share as a percentage: 26.5 gives «26,5 %».</summary>
    /// <param name="percent">The share in percent, not as a fraction of one.</param>
    /// <param name="maximumDigits">How many digits may stand after the comma.</param>
    public static string Percent(decimal percent, int maximumDigits = 1) => Format(percent, maximumDigits) + Space + "%";
}
