using System.Globalization;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Numbers of cells as their author typed them.</summary>
internal static class CellNumber
{
    private const double DaysFrom1900To1904 = 1462;
    private const double DayAfterLast = 2_958_466;
    private const double LastDayBeforeFalseLeapDay = 60;

    /// <exception cref="FormatException">Not a number.</exception>
    public static string Text(string value, NumberMeaning meaning, bool since1904)
    {
        double number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        double days = since1904 ? number + DaysFrom1900To1904 : number;
        return meaning == NumberMeaning.Number || days < 0 || days >= DayAfterLast ? Plain(number) : Moment(days, meaning);
    }

    // A decimal made of a double keeps 15 digits, which is what Excel itself shows: 0.1, not 0.10000000000000001.
    private static string Plain(double number) => Math.Abs(number) < 1e28
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Moment(double days, NumberMeaning meaning)
    {
        // Excel believes in 29 February 1900, so that earlier days stand one lower than in OLE's count.
        DateTime moment = DateTime.FromOADate(days < LastDayBeforeFalseLeapDay ? days + 1 : days);
        moment = new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        string format = meaning switch
        {
            NumberMeaning.Date => "yyyy-MM-dd",
            NumberMeaning.DateAndTime => "yyyy-MM-ddTHH:mm:ss",
            _ => moment.Second == 0 ? "HH:mm" : "HH:mm:ss",
        };
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }
}
