using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>Hours and terms in words.</summary>
internal static class HoursWords
{
    /// <summary>Monday first, as people read a week.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private static readonly string[] Short = ["Вс", "Пн", "Вт", "Ср", "Чт", "Пт", "Сб"];
    private static readonly string[] Full = ["Воскресенье", "Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота"];

    /// <summary>«Пн».</summary>
    public static string ShortName(DayOfWeek day) => Short[(int)day];

    /// <summary>«Понедельник».</summary>
    public static string Name(DayOfWeek day) => Full[(int)day];

    /// <summary>«9:00», «24:00».</summary>
    public static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60}:{minute % 60:00}");

    /// <summary>«15:00–17:00».</summary>
    public static string Span(DayHours hours) => $"{Clock(hours.From)}–{Clock(hours.To)}";

    /// <summary>«15:00–17:00, 18:00–19:00».</summary>
    public static string Spans(IEnumerable<DayHours> hours) => string.Join(", ", hours.Select(Span));

    /// <summary>«Пн: 15:00–17:00, 18:00–19:00», a line for each weekday with hours.</summary>
    public static IEnumerable<Html> WeekLines(IEnumerable<WeeklyHoursRow> weekly) => weekly
        .GroupBy(row => row.Hours.Weekday)
        .OrderBy(day => ((int)day.Key + 6) % 7)
        .Select(day => (Html)$"{ShortName(day.Key)}: {Spans(day.Select(row => row.Hours.Hours))}");

    /// <summary>«10–20 октября», «28 декабря – 10 января», «15 октября».</summary>
    public static string Days(DateSpan days) => days.Days == 1
        ? RussianDate.DayMonth(days.First)
        : days.First.Month == days.Last.Month && days.First.Year == days.Last.Year
            ? $"{days.First.Day}–{RussianDate.DayMonth(days.Last)}"
            : $"{RussianDate.DayMonth(days.First)} – {RussianDate.DayMonth(days.Last)}";

    public static string Title(TermKind kind) => kind switch
    {
        TermKind.Length => "Длительность",
        TermKind.Buffer => "Перерыв после",
        TermKind.Seats => "Мест на одно время",
        TermKind.Notice => "Записаться можно",
        TermKind.Horizon => "Запись открыта на",
        TermKind.CancelCutOff => "Отменить можно",
        _ => "Перенести можно",
    };

    public static string Value(TermKind kind, int value) => kind switch
    {
        TermKind.Length => ConsultationWords.Minutes(value),
        TermKind.Buffer => value == 0 ? "без перерыва" : ConsultationWords.Minutes(value),
        TermKind.Seats => value == 1 ? "1, индивидуально" : $"{value}, группа",
        TermKind.Horizon => $"{Counted.Days(value)} вперёд",
        _ => value == 0 ? "до самого начала" : ConsultationWords.Before(value),
    };

    /// <summary>The same as short as a button is.</summary>
    public static string ShortValue(TermKind kind, int value) =>
        value > 0 && kind is (TermKind.Notice or TermKind.CancelCutOff or TermKind.MoveCutOff) ? ConsultationWords.Length(value) : Value(kind, value);

    /// <summary>What a number of this kind is typed in.</summary>
    public static string Unit(TermKind kind) => kind switch
    {
        TermKind.Length or TermKind.Buffer => "в минутах, кратно 5",
        TermKind.Seats => "от 1 до 100",
        TermKind.Horizon => "в днях, от 1 до 366",
        _ => "в часах, от 0 до 720",
    };

    /// <summary>«онлайн · 45 мин · перерыв 15 мин».</summary>
    public static Html Line(ConsultationTerms terms)
    {
        var buffer = terms.Buffer == 0 ? string.Empty : $" · перерыв {ConsultationWords.Minutes(terms.Buffer)}";
        var seats = terms.Seats == 1 ? string.Empty : $" · мест: {terms.Seats}";
        return $"{ConsultationWords.Format(terms.Format)} · {ConsultationWords.Minutes(terms.Length)}{buffer}{seats}";
    }
}
