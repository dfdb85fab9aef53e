using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

internal sealed class CampaignListScreen(CampaignStore campaigns) : Screen<CampaignList, OwnMunicipality>
{
    // Older ones are of earlier years; the newest stand first.
    private const int Most = 12;

    protected override Task<OwnMunicipality?> Admit(CampaignList route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, CampaignList route, Turn turn)
    {
        var all = (await campaigns.OfMunicipality(subject.Id)).OrderBy(campaign => campaign.ClosedAt is not null).Take(Most).ToList();
        var runs = turn.RunMunicipality() is not null;
        var schools = new List<SchoolProgress>();
        foreach (var campaign in all.Where(campaign => campaign.IsRunning))
            schools.AddRange(await campaigns.Progress(campaign.Id));

        var toReview = schools.Count(school => school.State == ResponseState.Submitted);
        var of = schools.ToLookup(school => school.CampaignId);
        var page = all.Count == 0
            ? new Page($"Анкет пока не было.")
            : new Page(Html.Lines([(Html)$"<b>Анкеты</b>", .. all.Select((campaign, i) => Line(i + 1, campaign, [.. of[campaign.Id]], turn.Today))]))
                .Row(runs && toReview > 0 ? Button.To($"Проверить · {toReview}", new ReviewQueue()) : null)
                .Grid(1, all.Select((campaign, i) => Button.To($"{i + 1}. {campaign.Title}", new CampaignPage(campaign.Id))));
        return page
            .Row(runs ? Button.To("Начать анкету", new PlanCampaign()) : null, Button.To("Меню", new Home()));
    }

    private static Html Line(int number, CampaignRow campaign, List<SchoolProgress> schools, DateOnly today)
    {
        var state = campaign switch
        {
            { IsRunning: true } => $"отправили {schools.Count(school => school.State.IsHandedIn())} из {schools.Count}, срок {RussianDate.DayMonth(campaign.DueOn, today)}",
            { ClosedAt: not null } => $"завершена, срок был {RussianDate.DayMonth(campaign.DueOn, today)}",
            { OpenedAt: null } => $"откроется {RussianDate.DayMonth(campaign.OpensOn, today)}",
            _ => $"срок {RussianDate.DayMonth(campaign.DueOn, today)}",
        };
        return $"{number}. {CodePoints.Shorten(campaign.Title, 100)}: {state}";
    }
}
