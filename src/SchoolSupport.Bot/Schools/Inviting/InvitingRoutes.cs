using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>As whom somebody is invited. The numbers travel in buttons, so they never change.</summary>
public enum InvitedRole
{
    Administrator = 0,
    Coordinator = 1,
    Controller = 2,
    Director = 3,
    Teacher = 4,
    Tutor = 5,
    Curator = 6,
}

/// <summary>«Пригласить»: whom?</summary>
[RouteCode("i.who")]
public sealed record InviteWho : ChatRoute;

/// <summary>Into which school? A typed name searches.</summary>
/// <param name="Page">From 0.</param>
[RouteCode("i.school")]
public sealed record InviteToSchool(InvitedRole Role, int Page = 0) : ChatRoute;

/// <summary>The name of a school that is not in the list.</summary>
[RouteCode("i.new")]
public sealed record InviteToNewSchool(InvitedRole Role) : ChatRoute;

/// <summary>The name of the invited person.</summary>
/// <param name="Place">The school where the role needs one, else the municipality; 0 for an administrator.</param>
[RouteCode("i.name")]
public sealed record InviteByName(InvitedRole Role, long Place) : ChatRoute;

/// <summary>The phone of the person just entered.</summary>
[RouteCode("i.phone")]
public sealed record InvitePhone(long Membership) : ChatRoute;
