using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>All campaigns of the municipality.</summary>
[RouteCode("c.all")]
public sealed record CampaignList : ChatRoute;

/// <summary>How a campaign stands.</summary>
[RouteCode("c.camp")]
public sealed record CampaignPage(long Campaign) : ChatRoute;

/// <summary>The schools of a campaign that stand alike.</summary>
[RouteCode("c.list")]
public sealed record CampaignSchools(long Campaign, SchoolGroup Group, int Page = 0) : ChatRoute;

/// <summary>Whom to call about a school.</summary>
[RouteCode("c.sch")]
public sealed record SchoolContact(long Campaign, long School) : ChatRoute;

/// <summary>«Записать со слов директора».</summary>
[RouteCode("c.for")]
public sealed record AnswerForSchool(long Campaign, long School) : ChatRoute;

/// <summary>«Напомнить не сдавшим».</summary>
[RouteCode("c.nudge")]
public sealed record NudgeSchools(long Campaign) : ChatRoute;

/// <summary>«Выгрузить в Excel».</summary>
[RouteCode("c.xls")]
public sealed record ExportCampaign(long Campaign) : ChatRoute;

/// <summary>«Изменить срок». Takes a typed date.</summary>
[RouteCode("c.due")]
public sealed record AskNewDue(long Campaign) : ChatRoute;

/// <summary>The new due date.</summary>
/// <param name="From">The one that the button knew: one that was changed since is not overruled.</param>
[RouteCode("c.dueto")]
public sealed record MoveDue(long Campaign, DateOnly From, DateOnly To) : ChatRoute;

/// <summary>«Завершить».</summary>
/// <param name="Sure">Whether it was confirmed.</param>
[RouteCode("c.end")]
public sealed record CloseCampaign(long Campaign, bool Sure = false) : ChatRoute;
