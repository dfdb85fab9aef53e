using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>Counts of tasks in a line: «▓▓▓░░░░░░░ 4 из 12 · ⚠ 2 · на проверке 1».</summary>
internal static class TallyLine
{
    private const int ShortBar = 6;

    /// <summary>A school's line on the board.</summary>
    public static Html Short(TaskTally tally) =>
        $"{ProgressBar.Of((int)tally.Accepted, (int)tally.Total, ShortBar)} {tally.Accepted} из {tally.Total}{Overdue(tally)}{Submitted(tally)}";

    /// <summary>The line at the head of a page.</summary>
    public static Html Full(TaskTally tally) => Html.Lines(
        (Html)$"{ProgressBar.Of((int)tally.Accepted, (int)tally.Total)} принято <b>{tally.Accepted} из {tally.Total}</b>",
        tally.Open == 0 ? (Html)$"Открытых задач нет{Submitted(tally)}" : $"Открыто {tally.Open}{Late(tally)}{Submitted(tally)}");

    private static string Late(TaskTally tally) => tally.Overdue == 0 ? string.Empty : $", из них ⚠ просрочено {tally.Overdue}";

    private static string Overdue(TaskTally tally) => tally.Overdue == 0 ? string.Empty : $" · ⚠ {tally.Overdue}";

    private static string Submitted(TaskTally tally) => tally.Submitted == 0 ? string.Empty : $" · на проверке {tally.Submitted}";
}
