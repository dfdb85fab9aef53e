using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>A due date as typed.</summary>
internal static class GivenDate
{
    private const int LongestYears = 5;

    /// <summary>The date, or what is wrong with it.</summary>
    public static (DateOnly Date, Html? Problem) Read(MessageIn message, DateOnly today) => TypedDate.Read(((TextIn)message).Text, today) switch
    {
        null => (today, (Html)$"Не понял дату. Напишите, например: 15.09 или 15 сентября."),
        { } date when date < today => (date, (Html)$"{RussianDate.DayMonth(date, today)} уже прошло. Нужен день не раньше сегодняшнего."),
        { } date when date > today.AddYears(LongestYears) => (date, (Html)$"{RussianDate.DayMonth(date, today)} слишком далеко. Проверьте год, пожалуйста."),
        { } date => (date, null),
    };
}
