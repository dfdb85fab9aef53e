using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Reminds directors 7, 3 and 1 days before the due date and on it, at 09:00 of a working day; one message a person.</summary>
public sealed class RemindDirectors(
    CampaignStore campaigns, NoticeStore notices, MembershipStore memberships, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        var byDirector = new Dictionary<long, List<(CampaignRow, SchoolProgress)>>();
        foreach (var (campaign, school, due) in await Due())
        {
            foreach (var missed in due.Skip)
                await notices.TryAdd(missed.Step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn), "missed");
            if (due.Send is not { } reminder || !await notices.TryAdd(reminder.Step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn), "sent"))
                continue;
            foreach (var director in await memberships.DirectorsOf(school.SchoolId))
                (byDirector.TryGetValue(director, out var list) ? list : byDirector[director] = []).Add((campaign, school));
        }

        foreach (var (director, reminded) in byDirector)
            await outgoing.Tell(director, ReminderPage.Of(reminded, clock.GetUtcNow()), OutboxPriority.Bulk);
    }

    private async Task<List<DueSchool>> Due()
    {
        var now = clock.GetUtcNow();
        var due = new List<DueSchool>();
        foreach (var campaign in await campaigns.Running())
        {
            var today = campaign.Today(now);
            if (today > campaign.DueOn || !campaign.Hours().AreOpen(now))
                continue;
            var plan = campaign.Reminders();
            var reached = plan.Steps.Where(planned => planned.On <= today).Select(planned => planned.Step).ToList();
            if (reached.Count == 0)
                continue;
            foreach (var school in await campaigns.Progress(campaign.Id))
                if (await DueFor(campaign, school, plan, reached, now) is { } reminders)
                    due.Add(new DueSchool(campaign, school, reminders));
        }

        return due;
    }

    private async Task<DueReminders?> DueFor(
        CampaignRow campaign, SchoolProgress school, CampaignReminders plan, List<ReminderStep> reached, DateTimeOffset now)
    {
        if (school.State.IsHandedIn())
            return null;

        var done = new List<ReminderStep>();
        foreach (var step in reached)
            if (await notices.Has(step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn)))
                done.Add(step);
        var due = plan.DueNow(now, done, isSubmitted: false);
        return due.Send is null && due.Skip.Count == 0 ? null : due;
    }

    private sealed record DueSchool(CampaignRow Campaign, SchoolProgress School, DueReminders Reminders);
}
