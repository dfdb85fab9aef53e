using System.Globalization;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Numbers of cells as their author typed them.</summary>
internal static class CellNumber
{
    private const double DaysFrom1900To1904 = 1462;
    private const double DayAfterLast = 2_958_466;
    private const double LastDayBeforeFalseLeapDay = 60;

    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <exception cref="FormatException">Not a number.</exception>
    public static string Text(string value, NumberMeaning meaning, bool since1904, DateSpelling spelling)
    {
        double number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        double days = since1904 ? number + DaysFrom1900To1904 : number;
        if (meaning == NumberMeaning.Number || days < 0 || days >= DayAfterLast) return Plain(number);
        return spelling == DateSpelling.Iso ? Iso(Moment(days), meaning) : Clerk(Moment(days), meaning);
    }

    // A decimal made of a double keeps 15 digits, which is what Excel itself shows: 0.1, not 0.10000000000000001.
    private static string Plain(double number) => Math.Abs(number) < 1e28
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static DateTime Moment(double days)
    {
        // Excel believes in 29 February 1900, so that earlier days stand one lower than in OLE's count.
        DateTime moment = DateTime.FromOADate(days < LastDayBeforeFalseLeapDay ? days + 1 : days);
        return new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
    }

    private static string Iso(DateTime moment, NumberMeaning meaning) => moment.ToString(
        meaning switch
        {
            NumberMeaning.DateAndTime => "yyyy-MM-ddTHH:mm:ss",
            NumberMeaning.Time => moment.Second == 0 ? "HH:mm" : "HH:mm:ss",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);

    private static string Clerk(DateTime moment, NumberMeaning meaning)
    {
        DateOnly day = DateOnly.FromDateTime(moment);
        return meaning switch
        {
            NumberMeaning.Month => $"{Months[day.Month - 1]} {day.Year:0000}",
            NumberMeaning.DayOfMonth => RussianDate.DayMonth(day),
            NumberMeaning.DateAndTime when moment.TimeOfDay > TimeSpan.Zero => $"{RussianDate.Digits(day)} {moment:HH:mm}",
            NumberMeaning.Time => moment.ToString("HH:mm", CultureInfo.InvariantCulture),
            _ => RussianDate.Digits(day),
        };
    }
}
