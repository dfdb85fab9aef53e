using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Some directors never come in: the coordinator writes their answers down, on the phone for example. Every value keeps its author.</summary>
internal sealed class AnswerForSchoolCommand(CampaignStore campaigns, ResponseStore responses) : Command<AnswerForSchool, AskedSchool>
{
    protected override async Task<AskedSchool?> Admit(AnswerForSchool route, Turn turn) =>
        await campaigns.FindForSchool(route.Campaign, route.School) is { } campaign && turn.MayRun(campaign) ? new AskedSchool(campaign, route.School) : null;

    protected override async Task<Outcome> Run(AskedSchool subject, AnswerForSchool route, Turn turn)
    {
        if (!subject.Campaign.IsRunning)
            return Outcome.GoTo(new CampaignPage(subject.Campaign.Id), "Анкета сейчас не идёт, ответы не принимаются.");

        var response = await responses.FindOrStart(subject.Campaign.Id, subject.School, turn.Member.PersonId);
        return response.State.IsHandedIn()
            ? Outcome.GoTo(new ReviewResponse(response.Id), "Эта школа уже отправила ответы.")
            : Outcome.GoTo(new ContinueQuestionnaire(response.Id));
    }
}
