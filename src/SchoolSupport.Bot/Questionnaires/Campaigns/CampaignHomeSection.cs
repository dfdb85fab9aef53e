using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>«Анкеты: отправили 3 из 4 · до 15 сентября» on the home page of coordinators and controllers.</summary>
internal sealed class CampaignHomeSection(CampaignStore campaigns) : IHomeSection
{
    private const int Order = 10;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (turn.SeenMunicipality() is not { } municipality)
            return null;

        var running = (await campaigns.OfMunicipality(municipality)).Where(campaign => campaign.IsRunning).OrderBy(campaign => campaign.DueOn).ToList();
        var schools = new List<SchoolProgress>();
        foreach (var campaign in running)
            schools.AddRange(await campaigns.Progress(campaign.Id));

        var toReview = schools.Count(school => school.State == ResponseState.Submitted);
        var runs = turn.RunMunicipality() is not null;
        return new HomePart(Order, Line(running, schools, turn.Today))
        {
            Places = [Button.To(toReview > 0 && runs ? $"Анкеты · проверить {toReview}" : "Анкеты", new CampaignList())],
        };
    }

    private static Html? Line(List<CampaignRow> running, List<SchoolProgress> schools, DateOnly today)
    {
        if (running.Count == 0)
            return null;

        var handedIn = schools.Count(school => school.State.IsHandedIn());
        var due = running[0].DueOn;
        var when = today > due ? $"срок был {RussianDate.DayMonth(due, today)}" : RussianDate.Until(due);
        return $"Анкеты: отправили {handedIn} из {schools.Count} · {when}";
    }
}
