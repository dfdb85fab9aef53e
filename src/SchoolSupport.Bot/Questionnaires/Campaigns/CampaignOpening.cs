using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Opens campaigns to their schools, and tells the directors, once.</summary>
public sealed class CampaignOpening(CampaignStore campaigns, MembershipStore memberships, NoticeStore notices, Outgoing outgoing, TimeProvider clock)
{
    /// <summary>The notice that a campaign's directors were told is this and its id.</summary>
    public const string KeyPrefix = "opened/";

    /// <summary>For whoever works outside of the bot's host, as the command line does; the running sender finds what is written.</summary>
    internal static CampaignOpening In(Session session, TimeProvider clock) => new(
        new CampaignStore(session),
        new MembershipStore(session),
        new NoticeStore(session),
        new Outgoing(new OutboxStore(session), new ChatStore(session), new ExpectationStore(session), RouteCodec.OfThisProgram, clock),
        clock);

    /// <summary>Opens and tells at once, whatever the hour: somebody pressed «Начать».</summary>
    public async Task OpenAndTell(long campaign)
    {
        await campaigns.MarkOpened(campaign);
        if (await campaigns.Find(campaign) is { IsRunning: true } opened)
            await Tell(opened);
    }

    /// <summary>Tells the directors who have come in; nothing when they were told before.</summary>
    public async Task Tell(CampaignRow campaign)
    {
        if (!await notices.TryAdd($"{KeyPrefix}{campaign.Id}", "sent"))
            return;

        var page = Page(campaign);
        foreach (var school in await campaigns.Progress(campaign.Id))
            foreach (var director in await memberships.DirectorsOf(school.SchoolId))
                await outgoing.Tell(director, page, OutboxPriority.Bulk);
    }

    private Page Page(CampaignRow campaign) => new Page($"""
        Новая анкета: <b>{campaign.Title}</b>
        Ответьте, пожалуйста, до <b>{RussianDate.DayMonthWeekday(campaign.DueOn)}</b> ({RussianDate.Distance(campaign.DueOn, campaign.Today(clock.GetUtcNow()))}).
        Каждый ответ сохраняется сразу: можно прерваться и продолжить в любой день.
        """)
        .Row(Button.To("Начать", new StartQuestionnaire(campaign.Id)));
}
