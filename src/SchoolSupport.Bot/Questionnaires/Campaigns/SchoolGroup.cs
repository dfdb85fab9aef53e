using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Schools of a campaign that stand alike. The numbers travel in buttons and never change.</summary>
public enum SchoolGroup
{
    NotStarted = 0,
    UnderWay = 1,
    Submitted = 2,
    Accepted = 3,

    /// <summary>Not handed in though the due date is over; such schools are in one of the first two groups as well.</summary>
    Late = 4,
}

internal static class SchoolGroups
{
    public static readonly SchoolGroup[] All = [SchoolGroup.NotStarted, SchoolGroup.UnderWay, SchoolGroup.Submitted, SchoolGroup.Accepted, SchoolGroup.Late];

    public static string Title(this SchoolGroup group) => group switch
    {
        SchoolGroup.NotStarted => "Не начали",
        SchoolGroup.UnderWay => "В работе",
        SchoolGroup.Submitted => "Отправили",
        SchoolGroup.Accepted => "Приняты",
        SchoolGroup.Late => "Опаздывают",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    public static bool Has(this SchoolGroup group, SchoolProgress school, CampaignRow campaign, DateOnly today) => group switch
    {
        SchoolGroup.NotStarted => school.State == ResponseState.NotStarted,
        SchoolGroup.UnderWay => school.State is ResponseState.Draft or ResponseState.Returned,
        SchoolGroup.Submitted => school.State == ResponseState.Submitted,
        SchoolGroup.Accepted => school.State == ResponseState.Accepted,
        SchoolGroup.Late => !school.State.IsHandedIn() && today > campaign.DueOn,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    /// <summary>How the school stands in time; judged at its first submission.</summary>
    public static Timeliness TimelinessOf(this SchoolProgress school, CampaignRow campaign, DateOnly today) => school.Late switch
    {
        true => Timeliness.Late,
        false => Timeliness.OnTime,
        null => Lateness.Judge(campaign.DueOn, null, today),
    };
}
