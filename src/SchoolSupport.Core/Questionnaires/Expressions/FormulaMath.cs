namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>Arithmetic of formulas.</summary>
internal static class FormulaMath
{
    private static readonly DateTime DayZero = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Rounds as schools do, halves away from zero; negative places round to tens, hundreds.</summary>
    public static double Round(double value, double places)
    {
        if (ExpressionValue.ToDecimal(value) is not { } exact || double.IsNaN(places)) return double.NaN;
        var digits = (int)Math.Clamp(places, -28, 28);
        if (digits >= 0) return (double)Math.Round(exact, digits, MidpointRounding.AwayFromZero);
        var unit = Math.Pow(10, -digits);
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>The numbers among the values; blanks are passed over, as in a sheet.</summary>
    public static IEnumerable<double> Known(IEnumerable<object> values) =>
        values.Select(ExpressionValue.ToNumber).Where(number => !double.IsNaN(number));

    /// <summary>Local days since 1 January 1970, with the time of day as a fraction: what dates are in formulas.</summary>
    public static double DayNumber(DateTimeOffset moment) => (moment.DateTime - DayZero).TotalDays;
}
