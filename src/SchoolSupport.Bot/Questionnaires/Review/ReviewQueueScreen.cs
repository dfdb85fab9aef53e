using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Review;

/// <summary>What waits for the coordinator, the longest waiting first.</summary>
internal sealed class ReviewQueueScreen(CampaignStore campaigns) : Screen<ReviewQueue, OwnMunicipality>
{
    private const int PerPage = 10;

    protected override Task<OwnMunicipality?> Admit(ReviewQueue route, Turn turn) =>
        Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, ReviewQueue route, Turn turn)
    {
        var waiting = new List<SchoolProgress>();
        foreach (var campaign in (await campaigns.OfMunicipality(subject.Id)).Where(campaign => campaign.IsRunning))
            waiting.AddRange((await campaigns.Progress(campaign.Id)).Where(school => school.State == ResponseState.Submitted));

        var part = Parts.Of([.. waiting.OrderBy(school => school.SubmittedAt)], route.Page, PerPage);
        var page = waiting.Count == 0
            ? new Page($"Всё проверено ✓")
            : new Page($"Ждут проверки: <b>{waiting.Count}</b>");
        return page
            .Grid(1, part.Items.Select(school => Button.To(
                $"{school.SchoolName} · {RussianDate.DayMonth(turn.DateOf(school.SubmittedAt!.Value))}", new ReviewResponse(school.ResponseId!.Value))))
            .Row(part.Turns(number => new ReviewQueue(number)))
            .Row(Button.To("Меню", new Home()));
    }
}
