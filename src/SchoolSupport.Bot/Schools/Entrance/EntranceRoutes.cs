using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>The page that an invitation link opens.</summary>
[RouteCode("e.inv")]
public sealed record OpenInvitation(long Invitation) : ChatRoute;

/// <summary>«Прочитать согласие».</summary>
[RouteCode("e.doc")]
public sealed record ReadConsent(long Invitation) : ChatRoute;

/// <summary>«Да, это я, согласен(на)».</summary>
[RouteCode("e.yes")]
public sealed record AcceptInvitation(long Invitation) : ChatRoute;

/// <summary>«Это не я».</summary>
[RouteCode("e.no")]
public sealed record DisownInvitation(long Invitation) : ChatRoute;
