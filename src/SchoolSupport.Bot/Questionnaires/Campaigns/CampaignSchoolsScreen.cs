using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>The schools of one group, each a button: to its answers where there are some, else to whom to call.</summary>
internal sealed class CampaignSchoolsScreen(CampaignStore campaigns, CampaignAnswers answers) : Screen<CampaignSchools, CampaignRow>
{
    private const int PerPage = 10;

    protected override Task<CampaignRow?> Admit(CampaignSchools route, Turn turn) => campaigns.ToSee(route.Campaign, turn);

    protected override async Task<Page> Show(CampaignRow subject, CampaignSchools route, Turn turn)
    {
        var today = subject.Today(turn.Now);
        var schools = (await campaigns.Progress(subject.Id)).Where(school => route.Group.Has(school, subject, today)).ToList();
        var interviews = schools.Exists(school => school.State == ResponseState.Draft) ? await answers.Of(subject) : null;
        var first = Math.Clamp(route.Page, 0, Math.Max(0, (schools.Count - 1) / PerPage)) * PerPage;
        var page = schools.Count == 0
            ? new Page($"<b>{subject.Title}</b>\n{route.Group.Title()}: ни одной школы.")
            : new Page($"<b>{subject.Title}</b>\n{route.Group.Title()}: {schools.Count}");
        return page
            .Grid(1, schools.Skip(first).Take(PerPage).Select(school => Button.To(Label(school, interviews), RouteOf(subject, school))))
            .Row(
                first > 0 ? Button.To("‹", route with { Page = (first / PerPage) - 1 }) : null,
                first + PerPage < schools.Count ? Button.To("›", route with { Page = (first / PerPage) + 1 }) : null)
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)));
    }

    private static string Label(SchoolProgress school, IReadOnlyDictionary<long, Interview>? interviews)
    {
        if (school.State == ResponseState.Draft && interviews?.GetValueOrDefault(school.ResponseId!.Value) is { } interview)
        {
            var progress = interview.Progress();
            return $"{school.SchoolName} · {progress.Answered} из {progress.Total}";
        }

        return (school.State, school.Late) switch
        {
            (ResponseState.Returned, _) => $"{school.SchoolName} · возвращена",
            (_, true) => $"{school.SchoolName} · с опозданием",
            _ => school.SchoolName,
        };
    }

    private static ChatRoute RouteOf(CampaignRow campaign, SchoolProgress school) =>
        school.State == ResponseState.NotStarted ? new SchoolContact(campaign.Id, school.SchoolId) : new ReviewResponse(school.ResponseId!.Value);
}
