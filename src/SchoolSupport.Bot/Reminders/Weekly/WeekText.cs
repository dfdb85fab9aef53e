using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>A weekly summary in words.</summary>
internal static class WeekText
{
    /// <summary>«Принято 41 из 120 (+6 за неделю), просрочено 5 (−2), на проверке 3.»</summary>
    public static Html Totals(WeeklySummary summary)
    {
        var all = summary.All;
        return $"Принято <b>{all.Accepted} из {all.Total}</b>{Change(summary.Change?.Accepted, Since(summary))}, просрочено <b>{all.Overdue}</b>{Change(summary.Change?.Overdue, string.Empty)}{(all.Submitted > 0 ? $", на проверке {all.Submitted}" : string.Empty)}.";
    }

    /// <summary>How the table is to be read; null for the first summary, which has nothing to compare with.</summary>
    public static Html Legend(WeeklySummary summary) => summary.Since is null
        ? (Html)$"<i>Готово: принято из всех задач. Сравнить пока не с чем: это первая сводка.</i>"
        : $"<i>Готово: принято из всех задач. Рядом изменение {Since(summary)}.</i>";

    private static string Change(long? change, string since) => change switch
    {
        null => string.Empty,
        0 => since.Length == 0 ? string.Empty : $" (без изменений {since})",
        { } by => since.Length == 0 ? $" ({WeekTable.Signed(by)})" : $" ({WeekTable.Signed(by)} {since})",
    };

    // Weeks without a working day, or with the bot down, have no summary.
    private static string Since(WeeklySummary summary) => summary.Since is not { } since ? string.Empty
        : summary.WeekOn.DayNumber - since.DayNumber == 7 ? "за неделю"
        : $"с {RussianDate.DayMonth(since)}";
}
