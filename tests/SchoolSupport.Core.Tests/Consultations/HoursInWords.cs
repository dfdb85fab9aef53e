using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

/// <summary>Read hours on one line, for tables of phrases: «пн 09:00–12:00; 15.10 10:00–12:00».</summary>
internal static class HoursInWords
{
    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    public static string Of(TypedHours read) => read switch
    {
        TypedHours.Hours hours => string.Join("; ", hours.Weekly.Select(week => $"{Weekdays[(int)week.Weekday]} {Of(week.Hours)}")
            .Concat(hours.OneOff.Select(single => $"{single.Day:dd.MM} {Of(single.Hours)}"))),
        TypedHours.EveryOrOnce either => $"{Of(either.Every)} или {Of(either.Once)}",
        TypedHours.Break pause => $"перерыв {string.Join(", ", pause.Weekdays.Select(day => Weekdays[(int)day]).Append("").Where(day => day.Length > 0))} {string.Join(", ", pause.Spans.Select(Of))}",
        TypedHours.Absence absence => $"нет {absence.Days.First:dd.MM}–{absence.Days.Last:dd.MM}",
        TypedHours.Problem problem => problem.Sentence,
        _ => throw new ArgumentException(read.GetType().Name),
    };

    public static string Of(DayHours hours) => $"{hours.From / 60:00}:{hours.From % 60:00}–{hours.To / 60:00}:{hours.To % 60:00}";
}
