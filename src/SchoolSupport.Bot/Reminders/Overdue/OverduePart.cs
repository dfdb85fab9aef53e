using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Escalations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Reminders.Overdue;

/// <summary>What coordinators read in the morning: by school, the oldest first.</summary>
internal sealed class OverduePart(OverdueStore overdue, ReviewQueueStore queue, EscalatedTasks escalated, EscalationStore escalations) : IDigestPart
{
    private const int MostHolders = 8;
    private const int MostButtons = 4;
    private const int LongestName = 24;

    private static readonly string[] SinceWeekday =
        ["с воскресенья", "с понедельника", "со вторника", "со среды", "с четверга", "с пятницы", "с субботы"];

    private readonly Dictionary<long, IReadOnlyList<OverdueTask>> known = [];

    public ReminderTopic Topic => ReminderTopic.Overdue;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        // What waits for review has a part of its own on days when it is time to say so.
        var isSaidBelow = digest.Sections.Any(other => other.Topic == ReminderTopic.Reviews);
        var pages = new List<Page>();
        foreach (var item in section.Items)
        {
            var waiting = isSaidBelow ? 0 : await queue.Count(item.Id);
            pages.Add(Page(OverdueDigest.Plan(await In(item.Day), digest.LastOn)!, digest.LastOn, waiting, await ControllersOf(item.Day), item.Day.Today));
        }

        return pages.Aggregate((page, next) => page.Then(next));
    }

    // Several coordinators of a municipality read the same.
    private async Task<IReadOnlyList<OverdueTask>> In(MunicipalityDay day)
    {
        if (!known.TryGetValue(day.Id, out var tasks))
            known[day.Id] = tasks = await overdue.Overdue(day.Id, day.Today);
        return tasks;
    }

    private async Task<Watched> ControllersOf(MunicipalityDay day)
    {
        var since = (await escalated.In(day)).DistinctBy(one => one.Task.Id).ToDictionary(one => one.Task.Id, one => one.On);
        return new Watched(since, since.Count == 0 || await escalations.HasController(day.Id));
    }

    private static Page Page(OverdueDigest digest, DateOnly? lastOn, long waiting, Watched watched, DateOnly today)
    {
        var rest = digest.Holders.Count - MostHolders;
        return new Page(Html.Lines(
        [
            (Html)$"Просрочено <b>{digest.Total}</b>{Growth(digest, lastOn, today)}{Review(waiting)}.",
            .. digest.Holders.Take(MostHolders).Select(holder => HolderLine.Of(holder, today, task => Mark(task, watched, today))),
            rest > 0 ? (Html)$"и ещё {Counted.Schools(rest)}" : null,
            watched.IsAnybodyThere ? null : (Html)$"❗ Пора контролёру: {watched.Since.Count}, но контролёра в боте нет. Пригласите его, и такое будет приходить ему.",
        ]))
            .Row(Button.To("Напомнить всем", new NudgeAll()), Button.To("По школам", new OverdueBoard()))
            .Grid(2, digest.Holders.Take(MostButtons).Select(holder =>
                Button.To($"{CodePoints.Shorten(HolderLine.NameOf(holder), LongestName)} · {holder.Tasks.Count}", new OverdueOf(holder.HolderId))))
            .Row(waiting > 0 ? Button.To($"Проверить · {waiting}", new ReviewFirst()) : null);
    }

    private static string Growth(OverdueDigest digest, DateOnly? lastOn, DateOnly today) =>
        lastOn is { } last && digest.New > 0 ? $" (+{digest.New} {Since(last, today)})" : string.Empty;

    private static string Since(DateOnly last, DateOnly today) => (today.DayNumber - last.DayNumber) switch
    {
        1 => "со вчера",
        < 7 => SinceWeekday[(int)last.DayOfWeek],
        _ => $"с {RussianDate.DayMonth(last)}",
    };

    private static Html? Review(long waiting) => waiting > 0 ? (Html)$", на проверке <b>{waiting}</b>" : null;

    private static string Mark(OverdueTask task, Watched watched, DateOnly today) => watched.IsAnybodyThere && watched.Since.TryGetValue(task.Id, out var since)
        ? since == today ? " ❗ сегодня ушла контролёру" : $" ❗ с {RussianDate.DayMonth(since, today)} у контролёра"
        : string.Empty;

    /// <summary>What went to the controllers, since when, and whether there are any.</summary>
    private sealed record Watched(IReadOnlyDictionary<long, DateOnly> Since, bool IsAnybodyThere);
}
