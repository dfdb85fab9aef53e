using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Review;

/// <summary>A school's response, for whoever reviews it.</summary>
[RouteCode("c.resp")]
public sealed record ReviewResponse(long Response) : ChatRoute;

/// <summary>«Проверить»: all responses that wait for the coordinator.</summary>
[RouteCode("c.check")]
public sealed record ReviewQueue(int Page = 0) : ChatRoute;

/// <summary>«Принять».</summary>
[RouteCode("c.ok")]
public sealed record AcceptResponse(long Response) : ChatRoute;

/// <summary>«Вернуть»: takes the reason.</summary>
[RouteCode("c.back")]
public sealed record ReturnResponse(long Response) : ChatRoute;
