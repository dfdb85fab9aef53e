using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Reminders.Groups;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Weekly;

/// <summary>
/// On the first working day of a week keeps how every municipality stands, so that the next week can be compared with it, and posts the
/// summary in the department's group. The figures kept say that it is done; a Monday that was missed is made good in the same week.
/// </summary>
internal sealed class CloseTheWeek(
    WeeklyFiguresStore weeks, WeeklySummaries summaries, ReminderPolicyStore policies, CalendarStore calendars, DepartmentGroupStore groups,
    MunicipalityStore municipalities, MembershipStore memberships, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var week in await Due())
            if (await weeks.Keep(week.Municipality, await weeks.Now(week.Municipality, week.Today)) && week.Policy.MondaySummary)
                await Post(week);
    }

    private async Task<IReadOnlyList<DueWeek>> Due()
    {
        var now = clock.GetUtcNow();
        var due = new List<DueWeek>();
        foreach (var last in await weeks.LastWeeks(DateOnly.FromDateTime(now.UtcDateTime).AddDays(1)))
        {
            var local = new TimeZoneName(last.TimeZone).At(now);
            var (today, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromTimeSpan(local.TimeOfDay));
            // The row first: calendars and policies cost more.
            if (last.WeekOn >= WeeklySummary.MondayOf(today))
                continue;
            var policy = await policies.Of(last.MunicipalityId);
            if (time >= policy.DigestAt && !policy.Night.Covers(time)
                && WeeklySummary.IsDue(today, last.WeekOn, (await calendars.Of(last.MunicipalityId)).Working))
                due.Add(new DueWeek(last.MunicipalityId, today, policy));
        }

        return due;
    }

    private async Task Post(DueWeek week)
    {
        if (await groups.OfMunicipality(week.Municipality) is not { } group)
            return;
        if (group.UnreachableAt is not null)
        {
            await GiveUp(group, week.Municipality);
            return;
        }

        if (await summaries.Of(week.Municipality, week.Today) is not { } summary
            || await municipalities.Find(week.Municipality) is not { } municipality)
            return;
        await outgoing.Show(new ChatAddress(group.Channel, group.ChatId, group.ExternalId), WeekPages.InGroup(summary, municipality.Name), priority: OutboxPriority.Bulk);
    }

    // The last summary did not get there, and no coordinator has asked for it again since.
    private async Task GiveUp(DepartmentGroupRow group, long municipality)
    {
        await groups.End(group.Id);
        foreach (var coordinator in await memberships.CoordinatorsOf(municipality))
            await outgoing.Tell(coordinator, GroupPages.ShutOut(group.Title));
    }

    private sealed record DueWeek(long Municipality, DateOnly Today, ReminderPolicy Policy);
}
