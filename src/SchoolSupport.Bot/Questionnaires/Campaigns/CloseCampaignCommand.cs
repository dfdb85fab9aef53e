using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>«Завершить»: says what it means, and does it after a second press.</summary>
internal sealed class CloseCampaignCommand(CampaignStore campaigns) : Command<CloseCampaign, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(CloseCampaign route, Turn turn) => campaigns.ToRun(route.Campaign, turn);

    protected override async Task<Outcome> Run(CampaignRow subject, CloseCampaign route, Turn turn)
    {
        if (subject.ClosedAt is not null)
            return Outcome.GoTo(new CampaignPage(subject.Id), "Анкета уже завершена.");
        if (!route.Sure)
            return Outcome.Show(await Ask(subject));

        await campaigns.Close(subject.Id);
        return Outcome.GoTo(new CampaignPage(subject.Id), "Анкета завершена.");
    }

    private async Task<Page> Ask(CampaignRow campaign)
    {
        var waiting = (await campaigns.Progress(campaign.Id)).Count(school => !school.State.IsHandedIn());
        Html left = waiting == 0
            ? (Html)$"Все школы ответили."
            : $"Ещё не ответили: {Counted.Schools(waiting)}. После этого отправить ответы будет нельзя.";
        return new Page($"Завершить анкету «{campaign.Title}»?\n{left} Всё, что прислано, останется.")
            .Row(Button.To("Да, завершить", new CloseCampaign(campaign.Id, Sure: true)), Button.To("Нет", new CampaignPage(campaign.Id)));
    }
}
