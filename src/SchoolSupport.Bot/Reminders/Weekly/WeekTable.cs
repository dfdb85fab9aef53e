using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>
/// The schools of a summary as a small table: lines of equal letters, narrow enough for a phone. Every line is marked up for itself, so that a
/// long table can go on in the next message.
/// </summary>
internal static class WeekTable
{
    private const int MostName = 12;

    public static IEnumerable<Html> Of(IEnumerable<SchoolWeek> schools)
    {
        List<string[]> rows = [["Школа", "Готово", "Проср."], .. schools.Select(Row)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => CodePoints.Count(row[column]))).ToList();
        return rows.Select(row => (Html)$"<code>{string.Join(' ', row.Select((cell, column) => Padded(cell, widths[column]))).TrimEnd()}</code>");
    }

    private static string[] Row(SchoolWeek school) =>
    [
        CodePoints.Shorten(school.Name, MostName),
        WithChange($"{school.Now.Accepted}/{school.Now.Total}", school.Change?.Accepted),
        WithChange($"{school.Now.Overdue}", school.Change?.Overdue),
    ];

    /// <summary>«4/12 +2»; no change is not written.</summary>
    private static string WithChange(string now, long? change) => change is null or 0 ? now : $"{now} {Signed(change.Value)}";

    /// <summary>«+2», «−1», with a real minus.</summary>
    public static string Signed(long change) => change < 0 ? $"−{-change}" : $"+{change}";

    private static string Padded(string cell, int width) => cell + new string(' ', width - CodePoints.Count(cell));
}
