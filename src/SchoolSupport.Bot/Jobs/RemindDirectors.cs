using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Reminds directors 7, 3 and 1 days before the due date and on it, and when a coordinator asked for it out of hours: at 09:00 of a
/// working day, one message a person.
/// </summary>
public sealed class RemindDirectors(
    CampaignStore campaigns, NoticeStore notices, Nudges nudges, MembershipStore memberships, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue() => await Due() is var due && (due.Schools.Count > 0 || due.Asked.Count > 0);

    public async Task CatchUp()
    {
        var (schools, asked) = await Due();
        var byDirector = new Dictionary<long, List<(CampaignRow, SchoolProgress)>>();
        foreach (var due in schools)
            if (await Mark(due))
                foreach (var director in await memberships.DirectorsOf(due.School.SchoolId))
                    (byDirector.TryGetValue(director, out var list) ? list : byDirector[director] = []).Add((due.Campaign, due.School));
        foreach (var campaign in asked)
            await nudges.Finish(campaign);
        foreach (var (director, reminded) in byDirector)
            await outgoing.Tell(director, ReminderPage.Of(reminded, clock.GetUtcNow()), OutboxPriority.Bulk);
    }

    // True when something is to be said that was not said before.
    private async Task<bool> Mark(DueSchool due)
    {
        var (campaign, school, reminders, isAsked) = due;
        foreach (var missed in reminders.Skip)
            await notices.TryAdd(missed.Step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn), "missed");
        var isNudged = isAsked && await nudges.TryMark(campaign, school, campaign.Today(clock.GetUtcNow()));
        return (reminders.Send is { } reminder && await notices.TryAdd(reminder.Step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn), "sent")) || isNudged;
    }

    private async Task<(IReadOnlyList<DueSchool> Schools, IReadOnlyList<CampaignRow> Asked)> Due()
    {
        var now = clock.GetUtcNow();
        List<DueSchool> due = [];
        List<CampaignRow> asked = [];
        foreach (var campaign in (await campaigns.Running()).Where(campaign => campaign.Hours().AreOpen(now)))
        {
            var isAsked = await nudges.AreWaiting(campaign);
            if (isAsked)
                asked.Add(campaign);
            var today = campaign.Today(now);
            var plan = campaign.Reminders();
            List<ReminderStep> reached = today > campaign.DueOn ? [] : [.. plan.Steps.Where(planned => planned.On <= today).Select(planned => planned.Step)];
            if (reached.Count == 0 && !isAsked)
                continue;
            foreach (var school in (await campaigns.Progress(campaign.Id)).Where(school => !school.State.IsHandedIn()))
                if (await DueFor(campaign, school, plan, reached, now) is var reminders && (isAsked || reminders != DueReminders.None))
                    due.Add(new DueSchool(campaign, school, reminders, isAsked));
        }

        return (due, asked);
    }

    private async Task<DueReminders> DueFor(
        CampaignRow campaign, SchoolProgress school, CampaignReminders plan, List<ReminderStep> reached, DateTimeOffset now)
    {
        if (reached.Count == 0)
            return DueReminders.None;
        var done = new List<ReminderStep>();
        foreach (var step in reached)
            if (await notices.Has(step.KeyFor(campaign.Id, school.SchoolId, campaign.DueOn)))
                done.Add(step);
        return plan.DueNow(now, done, isSubmitted: false);
    }

    private sealed record DueSchool(CampaignRow Campaign, SchoolProgress School, DueReminders Reminders, bool IsAsked);
}
