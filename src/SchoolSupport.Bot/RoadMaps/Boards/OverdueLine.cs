using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>An overdue task in a line: «• п. 12 Семинар: 4 дня».</summary>
internal static class OverdueLine
{
    private const int MostTitle = 60;

    public static Html Of(OccurrenceRow task, DateOnly today) => $"• {Short(task.Number, task.Title, MostTitle)}: {Late(task.LateAfter, today)}";

    /// <summary>«п. 12 Семинар».</summary>
    public static string Short(string? number, string title, int most) =>
        (number is null ? string.Empty : $"п.{RussianNumber.Space}{number} ") + CodePoints.Shorten(title, most);

    /// <summary>«4 дня».</summary>
    public static string Late(DateOnly? lateAfter, DateOnly today) => Counted.Days(TaskStandings.DaysLate(lateAfter, today));
}
