using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>«/whoami»: who the person is here.</summary>
[RouteCode("me")]
public sealed record WhoAmI : ChatRoute;

/// <summary>«Что обо мне хранится».</summary>
[RouteCode("me.data")]
public sealed record MyData : ChatRoute;

/// <summary>«Как вас зовут?»</summary>
[RouteCode("me.name")]
public sealed record MyName : ChatRoute;

/// <summary>The choice among several roles.</summary>
[RouteCode("me.roles")]
public sealed record MyRoles : ChatRoute;

/// <summary>Act in this role from now on.</summary>
[RouteCode("me.as")]
public sealed record ActAs(long Membership) : ChatRoute;

/// <summary>«Уйти и стереть мои данные»: asks once more.</summary>
[RouteCode("me.leave")]
public sealed record AskToLeave : ChatRoute;

/// <summary>«Да, стереть и выйти».</summary>
[RouteCode("me.erase")]
public sealed record LeaveForGood : ChatRoute;

/// <summary>«Часовой пояс»: in which the person reads the times of consultations.</summary>
[RouteCode("me.zone")]
public sealed record MyZone : ChatRoute;

/// <summary>Reads times in this zone from now on.</summary>
/// <param name="Place">The zone's place in the list; −1: the municipality's.</param>
[RouteCode("me.zset")]
public sealed record SetMyZone(int Place) : ChatRoute;
