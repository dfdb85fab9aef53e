using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>How a campaign stands for a school, in words.</summary>
public static class CampaignWords
{
    /// <summary>What was returned had been submitted: the second round is not the school's delay.</summary>
    public static bool IsLate(SchoolCampaign campaign, DateOnly today) =>
        campaign.State is ResponseState.NotStarted or ResponseState.Draft && today > campaign.DueOn;

    public static string State(ResponseState state) => state switch
    {
        ResponseState.NotStarted => "не начата",
        ResponseState.Draft => "заполняется",
        ResponseState.Returned => "вернулась на исправление",
        ResponseState.Submitted => "отправлена ✓",
        ResponseState.Accepted => "принята ✓",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static ChatRoute RouteOf(SchoolCampaign campaign) =>
        campaign.ResponseId is { } response ? new ContinueQuestionnaire(response) : new StartQuestionnaire(campaign.CampaignId);
}
