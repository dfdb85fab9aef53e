using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

/// <summary>Tells coordinators on each working morning what became or stays overdue, after the directors have had their digests.</summary>
internal sealed class TellWhatIsOverdue(
    MunicipalityDays days, ReminderStore reminders, ReviewQueueStore queue, MembershipStore memberships, NoticeStore notices, Outgoing outgoing, TimeProvider clock)
    : IDueWork
{
    private const string Kind = "overdue";

    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var day in await Due())
        {
            await Tell(day);
            await days.MarkDone(Kind, day);
        }
    }

    private Task<IReadOnlyList<MunicipalityDay>> Due()
    {
        var now = clock.GetUtcNow();
        return days.Due(Kind, hours => OverdueDigest.IsTime(hours, now), now);
    }

    private async Task Tell(MunicipalityDay day)
    {
        var overdue = await reminders.Overdue(day.Id, day.Today);
        if (overdue.Count == 0)
            return;
        var waiting = await queue.Count(day.Id);
        foreach (var coordinator in await memberships.CoordinatorsOf(day.Id))
        {
            var lastOn = await LastOn(day, coordinator);
            if (OverdueDigest.Plan(overdue, lastOn) is { } digest && await notices.TryAdd(OverdueDigest.KeyFor(day.Id, coordinator, day.Today), "sent"))
                await outgoing.Tell(coordinator, OverduePage.Of(digest, lastOn, waiting, day.Today), OutboxPriority.Bulk);
        }
    }

    private async Task<DateOnly?> LastOn(MunicipalityDay day, long coordinator)
    {
        var before = DirectorDigest.Before(day.Today).ToDictionary(date => OverdueDigest.KeyFor(day.Id, coordinator, date));
        return await reminders.FirstDone([.. before.Keys]) is { } last ? before[last] : null;
    }
}
