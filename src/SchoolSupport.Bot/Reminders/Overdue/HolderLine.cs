using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders.Overdue;

/// <summary>What is overdue by one school or person, in a line of a digest: «СОШ № 12: п. 12 семинар, 4 дня; п. 30 аудит, 1 день».</summary>
internal static class HolderLine
{
    private const int MostTasks = 3;
    private const int MostTitle = 40;

    public static Html Of(OverdueHolder holder, DateOnly today) => Of(holder, today, _ => string.Empty);

    /// <param name="mark">What stands behind a task; empty for nothing.</param>
    public static Html Of(OverdueHolder holder, DateOnly today, Func<OverdueTask, string> mark)
    {
        var shown = holder.Tasks.Take(MostTasks).Select(task =>
            $"{OverdueLine.Short(task.Number, task.Title, MostTitle)}, {OverdueLine.Late(task.LateAfter, today)}{mark(task)}");
        var rest = holder.Tasks.Count - MostTasks;
        return $"<b>{NameOf(holder)}</b>: {string.Join("; ", shown)}{(rest > 0 ? $"; и ещё {rest}" : string.Empty)}";
    }

    public static string NameOf(OverdueHolder holder) => holder.Name.Length == 0 ? BoardHolders.Department : holder.Name;
}
