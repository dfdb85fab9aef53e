using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>People of the municipality, or of the director's school.</summary>
/// <param name="Page">From 0.</param>
/// <param name="OnlyAbsent">Only those who have not come in.</param>
[RouteCode("p.list")]
public sealed record PeopleList(int Page = 0, bool OnlyAbsent = false) : ChatRoute;

[RouteCode("p.card")]
public sealed record PersonCard(long Membership) : ChatRoute;

/// <summary>«Новая ссылка».</summary>
/// <param name="After">The newest invitation when the button was made, 0 for none: a second tap makes no second link.</param>
[RouteCode("p.link")]
public sealed record NewLink(long Membership, long After) : ChatRoute;

[RouteCode("p.revoke")]
public sealed record RevokeInvitation(long Membership) : ChatRoute;

[RouteCode("p.endask")]
public sealed record AskToEndRole(long Membership) : ChatRoute;

[RouteCode("p.end")]
public sealed record EndRole(long Membership) : ChatRoute;
