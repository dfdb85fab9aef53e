using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Timely;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>Sends in the morning what a coordinator asked for out of hours, as things stand then: whoever has done it meanwhile hears nothing.</summary>
internal sealed class MorningNudges(
    MunicipalityStore municipalities, BoardHolders holders, TaskNudges nudges, WaitingNudges waiting, NoticeStore notices, DayBook days, TimeProvider clock)
    : ITimelyReminders
{
    // A bot that was down for longer does not come back with old reminders.
    private const int MostDaysLate = 3;

    public async Task<IReadOnlyList<TimelyReminder>> Due()
    {
        var now = clock.GetUtcNow();
        var mornings = (await municipalities.List())
            .SelectMany(one => Enumerable.Range(0, MostDaysLate).Select(late => (one.Id, Morning: new TimeZoneName(one.TimeZone).DateAt(now).AddDays(-late), Late: late)))
            .ToList();
        var flagged = await notices.Done(mornings.Select(one => WaitingNudges.MorningKey(one.Id, one.Morning)));
        var due = new List<TimelyReminder>();
        foreach (var (id, morning, late) in mornings.Where(one => flagged.Contains(WaitingNudges.MorningKey(one.Id, one.Morning))))
            if ((await days.Of(id, morning.AddDays(late))).Hours.AreOpen(now))
                due.AddRange(await Of(id, morning, morning.AddDays(late)));
        return due;
    }

    private async Task<IReadOnlyList<TimelyReminder>> Of(long municipality, DateOnly morning, DateOnly today)
    {
        var due = new List<TimelyReminder>();
        foreach (var (id, task) in await waiting.Of(municipality, morning))
            if (await holders.Of(id, municipality) is { } holder && await nudges.Reminder(holder, task, today) is { } page)
                due.AddRange((await holders.Reachable(holder)).Select(person => new TimelyReminder($"{WaitingNudges.KeyOf(id, morning)}/{person}", person, () => page)));
        var done = await notices.Done(due.Select(reminder => reminder.Key));
        return [.. due.Where(reminder => !done.Contains(reminder.Key))];
    }
}
