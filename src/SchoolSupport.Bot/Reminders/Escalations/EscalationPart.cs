using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Overdue;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Escalations;

/// <summary>What a controller reads: whose tasks have been overdue for too long, the oldest first.</summary>
internal sealed class EscalationPart(EscalatedTasks tasks, EscalationStore escalations) : IDigestPart
{
    private const int MostHolders = 8;

    public ReminderTopic Topic => ReminderTopic.Escalations;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var pages = new List<Page>();
        foreach (var place in section.Items.GroupBy(item => item.Day))
            pages.Add(Page(OverdueDigest.Plan(await Named(place.Key, place), lastOn: null)!, place.Key));
        return pages.Aggregate((page, next) => page.Then(next));
    }

    public async Task Told(DigestSection section)
    {
        foreach (var place in section.Items.GroupBy(item => item.Day))
            await escalations.Add(place.Key.Id, await Named(place.Key, place.Where(item => item.On == place.Key.Today)), place.Key.Today);
    }

    private async Task<IReadOnlyList<OverdueTask>> Named(MunicipalityDay day, IEnumerable<DueItem> items)
    {
        var named = items.Select(item => (item.Id, item.HolderId)).ToHashSet();
        return [.. (await tasks.In(day)).Select(one => one.Task).Where(task => named.Contains((task.Id, task.HolderId)))];
    }

    private static Page Page(OverdueDigest digest, MunicipalityDay day)
    {
        var rest = digest.Holders.Count - MostHolders;
        return new Page(Html.Lines(
        [
            (Html)$"<b>Давно просрочено</b>: {Counted.Tasks(digest.Total)}{HowLong(day.Policy.EscalateAfter)}.",
            .. digest.Holders.Take(MostHolders).Select(holder => HolderLine.Of(holder, day.Today)),
            rest > 0 ? (Html)$"и ещё {Counted.Schools(rest)}" : null,
        ]))
            .Row(Button.To("Кто просрочил", new OverdueBoard()), Button.To("Школы", new SchoolsBoard()));
    }

    private static string HowLong(int? days) =>
        days is { } after ? $", уже {Counted.WorkingDays(after)} или больше" : string.Empty;
}
