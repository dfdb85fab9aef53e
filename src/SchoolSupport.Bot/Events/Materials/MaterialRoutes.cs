using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Events;

/// <summary>«Добавить материалы»: takes files, links and texts.</summary>
[RouteCode("g.mat")]
public sealed record CollectMaterials(long Event) : ChatRoute;

/// <summary>«Убрать последнее».</summary>
[RouteCode("g.matx")]
public sealed record RemoveMaterial(long Event, long Material) : ChatRoute;

/// <summary>«Разослать участникам».</summary>
[RouteCode("g.mats")]
public sealed record SendMaterials(long Event) : ChatRoute;
