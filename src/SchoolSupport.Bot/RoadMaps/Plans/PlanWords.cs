using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Plans and their rows in a few words.</summary>
internal static class PlanWords
{
    public static string Short(this RoadMapRow plan, int most = 120) => CodePoints.Shorten(plan.Title, most);

    /// <summary>«Приказ № 452 от 20 июля 2020 г.»; null when nothing is known.</summary>
    public static string? Order(this RoadMapRow plan) => (plan.OrderNumber, plan.OrderOn) switch
    {
        ({ } number, { } on) => $"Приказ № {number} от {RussianDate.DayMonthYear(on)}",
        ({ } number, null) => $"Приказ № {number}, дата неизвестна",
        (null, { } on) => $"Приказ от {RussianDate.DayMonthYear(on)}",
        _ => null,
    };

    public static DateSpan Bounds(this RoadMapRow plan) => new(plan.StartsOn, plan.EndsOn);

    /// <summary>«2020/21 учебный год», «2021 год» or both dates.</summary>
    public static string Say(DateSpan bounds)
    {
        var year = SchoolYear.Of(bounds.First);
        if (bounds == year.Days)
            return $"{year} учебный год";
        var (first, last) = (bounds.First.Year, bounds.Last.Year);
        return bounds == DateSpan.Years(first, last)
            ? first == last ? $"{first} год" : $"{first}–{last} годы"
            : $"{RussianDate.DayMonthYear(bounds.First)} – {RussianDate.DayMonthYear(bounds.Last)}";
    }

    /// <summary>«п. 12», or the beginning of the title where the order gives no number.</summary>
    public static string Point(this ActivityRow row) => row.Number is { } number ? $"п. {number}" : $"«{CodePoints.Shorten(row.Title, 40)}»";

    /// <summary>The title, with its number before it.</summary>
    public static string Named(this ActivityRow row, int most) =>
        row.Number is { } number ? $"п. {number}. {CodePoints.Shorten(row.Title, most)}" : CodePoints.Shorten(row.Title, most);

    public static string Activities(long count) => Plural.Count(count, "мероприятие", "мероприятия", "мероприятий");

    public static string Say(this DayOffRule rule) => rule switch
    {
        DayOffRule.MovesBack => "переносится на рабочий день перед ним",
        DayOffRule.MovesForward => "переносится на рабочий день после него",
        _ => "остаётся как есть",
    };
}
