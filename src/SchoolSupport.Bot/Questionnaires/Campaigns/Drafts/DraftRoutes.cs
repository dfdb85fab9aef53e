using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

// «Начать анкету»: questionnaire, schools, opening, due date, preview. What is chosen stands in the draft's row.

/// <summary>«Начать анкету»: goes on with the person's open draft, or makes one.</summary>
[RouteCode("c.new")]
public sealed record PlanCampaign : ChatRoute;

[RouteCode("c.d.form")]
public sealed record DraftForm(long Draft) : ChatRoute;

[RouteCode("c.d.use")]
public sealed record UseForm(long Draft, long Questionnaire) : ChatRoute;

[RouteCode("c.d.sch")]
public sealed record DraftSchools(long Draft, int Page = 0) : ChatRoute;

[RouteCode("c.d.tick")]
public sealed record TickSchool(long Draft, long School, bool On, int Page = 0) : ChatRoute;

[RouteCode("c.d.all")]
public sealed record TickAllSchools(long Draft, bool On) : ChatRoute;

/// <summary>Asks for the day of opening. Takes a typed date.</summary>
[RouteCode("c.d.from")]
public sealed record DraftOpening(long Draft) : ChatRoute;

[RouteCode("c.d.setf")]
public sealed record SetOpening(long Draft, DateOnly Date) : ChatRoute;

/// <summary>Asks for the due date. Takes a typed one.</summary>
[RouteCode("c.d.to")]
public sealed record DraftDue(long Draft) : ChatRoute;

[RouteCode("c.d.sett")]
public sealed record SetDue(long Draft, DateOnly Date) : ChatRoute;

[RouteCode("c.d.see")]
public sealed record DraftPreview(long Draft) : ChatRoute;

[RouteCode("c.d.go")]
public sealed record StartDraft(long Draft) : ChatRoute;
