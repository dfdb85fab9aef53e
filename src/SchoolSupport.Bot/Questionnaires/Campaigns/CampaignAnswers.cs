using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>All answers of a campaign as interviews, which know progress and indicators.</summary>
internal sealed class CampaignAnswers(AnswerStore answers, QuestionnaireStore questionnaires, QuestionnaireCache cache, TimeProvider clock)
{
    /// <summary>By the ids of the responses.</summary>
    public async Task<IReadOnlyDictionary<long, Interview>> Of(CampaignRow campaign)
    {
        var form = await Form(campaign);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(campaign.TimeZone));
        return (await answers.OfCampaign(campaign.Id)).ToDictionary(
            response => response.Key,
            response => new Interview(
                form, form.Restore(response.Select(row => KeyValuePair.Create(row.Question, row.Value ?? string.Empty))), Answers.None, now));
    }

    public Task<Questionnaire> Form(CampaignRow campaign) => cache.Get(campaign.QuestionnaireId, questionnaires);
}
