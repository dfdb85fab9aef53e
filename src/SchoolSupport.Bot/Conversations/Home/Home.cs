namespace SchoolSupport.Bot.Conversations;

/// <summary>«/menu»: what matters today, and the ways from here.</summary>
[RouteCode("home")]
public sealed record Home : ChatRoute;

/// <summary>«Ещё»: places that one seldom goes to.</summary>
[RouteCode("home.m")]
public sealed record MoreOfHome : ChatRoute;

/// <summary>«/help»: how to use the bot, in a few lines.</summary>
[RouteCode("help")]
public sealed record Help : ChatRoute;

/// <summary>«/cancel» and «Позже»: nothing is waited for any more; what was saved stays.</summary>
[RouteCode("cancel")]
public sealed record Cancel : ChatRoute;
