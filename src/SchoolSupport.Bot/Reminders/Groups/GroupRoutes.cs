using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Reminders.Groups;

/// <summary>«Группа отдела»: where Monday's summary goes besides, and how to change that.</summary>
[RouteCode("d.group")]
public sealed record DepartmentGroup : ChatRoute;

/// <summary>«Да, присылать»: links the group that was asked for.</summary>
[RouteCode("d.link")]
public sealed record LinkGroup(long Request, long Municipality) : ChatRoute;

/// <summary>«Нет, не надо».</summary>
[RouteCode("d.nolink")]
public sealed record RefuseGroup(long Request) : ChatRoute;

/// <summary>«Отключить».</summary>
/// <param name="Group">The link.</param>
/// <param name="Sure">Whether the question was answered.</param>
[RouteCode("d.unlink")]
public sealed record UnlinkGroup(long Group, bool Sure = false) : ChatRoute;
