using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

/// <summary>
/// Sends directors and everybody else who has tasks one digest at nine of a working day, when a task of theirs has reached a step; it
/// names all that is overdue, due today and due this week besides. What was missed is caught up once.
/// </summary>
internal sealed class RemindOfTasks(
    MunicipalityDays days, ReminderStore reminders, CalendarStore calendars, DigestRecipients recipients, DigestPages pages, NoticeStore notices,
    ChatStore chats, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    private const string Kind = "tasks";

    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        var due = await Due();
        if (due.Count == 0)
            return;
        var all = await Open(due);
        foreach (var person in all.Where(tasks => tasks.Any(task => due.Any(day => day.Id == task.Day.Id))))
            await Remind(person.Key, [.. person]);
        foreach (var day in due)
            await days.MarkDone(Kind, day);
    }

    private Task<IReadOnlyList<MunicipalityDay>> Due()
    {
        var now = clock.GetUtcNow();
        return days.Due(Kind, hours => hours.AreOpen(now), now);
    }

    // Somebody with tasks in two municipalities has one message a day, so those of the other, where it is another hour, come with it.
    private async Task<ILookup<long, PersonTask>> Open(IReadOnlyList<MunicipalityDay> due)
    {
        var now = clock.GetUtcNow();
        var open = new List<PersonTask>();
        foreach (var municipality in await reminders.InForce())
        {
            var zone = new TimeZoneName(municipality.TimeZone);
            var day = due.FirstOrDefault(one => one.Id == municipality.Id)
                ?? new MunicipalityDay(municipality.Id, new SendingHours((await calendars.Of(municipality.Id)).Working, zone), zone.DateAt(now));
            open.AddRange(await recipients.Of(await reminders.Open(day.Id, day.Today), day));
        }

        return open.ToLookup(task => task.Person);
    }

    private async Task Remind(long person, IReadOnlyList<PersonTask> tasks)
    {
        var today = tasks[0].Day.Today;
        var before = DirectorDigest.Before(today).ToDictionary(date => DirectorDigest.KeyFor(person, date));
        DateOnly? lastOn = await reminders.FirstDone([.. before.Keys]) is { } last ? before[last] : null;
        var reached = tasks.GroupBy(task => task.Day)
            .Select(own => DirectorDigest.Plan(own.Select(task => task.Row.Task), lastOn, own.Key.Today, own.First().Steps))
            .OfType<DirectorDigest>().SelectMany(digest => digest.Tasks).Select(task => task.Id).ToHashSet();
        if (reached.Count == 0 || (await chats.Reachable(person)).Count == 0 || !await notices.TryAdd(DirectorDigest.KeyFor(person, today), "sent"))
            return;

        var named = tasks.Where(task => reached.Contains(task.Row.Id) || IsNear(task)).DistinctBy(task => (task.Row.Id, task.Row.SchoolId)).ToList();
        await outgoing.Tell(person, await pages.Of(named), OutboxPriority.Bulk);
    }

    private static bool IsNear(PersonTask task) => task.Row.LateAfter is { } late && late <= TaskGroups.EndOfWeek(task.Day.Today);
}
