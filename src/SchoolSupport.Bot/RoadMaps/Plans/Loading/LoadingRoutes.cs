using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Загрузить дорожную карту»: waits for a file or texts.</summary>
/// <param name="Replaces">The running plan of which it is a new edition; 0: of none.</param>
[RouteCode("p.load")]
public sealed record LoadPlan(long Replaces = 0) : ChatRoute;

/// <summary>«Готово, читать»: all texts of the order are sent.</summary>
[RouteCode("p.text")]
public sealed record ReadTexts(long Replaces = 0) : ChatRoute;

/// <summary>«Начать сначала»: forgets the texts sent so far.</summary>
[RouteCode("p.notext")]
public sealed record DropTexts(long Replaces = 0) : ChatRoute;

/// <summary>«Составить без файла». Takes the plan's title.</summary>
[RouteCode("p.blank")]
public sealed record BlankPlan : ChatRoute;

/// <summary>What is odd about the document.</summary>
[RouteCode("p.warn")]
public sealed record PlanWarnings(long Plan, int Page = 0) : ChatRoute;

/// <summary>«Отменить»: the draft goes without a trace.</summary>
[RouteCode("p.drop")]
public sealed record DropDraft(long Plan, bool Sure = false) : ChatRoute;

/// <summary>Title, order and bounds of a plan, to be corrected.</summary>
[RouteCode("p.head")]
public sealed record PlanHead(long Plan) : ChatRoute;

/// <summary>Takes another title.</summary>
[RouteCode("p.title")]
public sealed record AskTitle(long Plan) : ChatRoute;

/// <summary>Takes the order's number and date.</summary>
[RouteCode("p.order")]
public sealed record AskOrder(long Plan) : ChatRoute;

/// <summary>Asks for the time that the plan is for. Takes two typed dates.</summary>
[RouteCode("p.bounds")]
public sealed record AskBounds(long Plan) : ChatRoute;

[RouteCode("p.setb")]
public sealed record SetBounds(long Plan, DateOnly From, DateOnly To) : ChatRoute;

/// <summary>Where a due date goes that falls on a day off.</summary>
[RouteCode("p.off")]
public sealed record AskDayOff(long Plan) : ChatRoute;

[RouteCode("p.setoff")]
public sealed record SetDayOff(long Plan, DayOffRule Rule) : ChatRoute;
