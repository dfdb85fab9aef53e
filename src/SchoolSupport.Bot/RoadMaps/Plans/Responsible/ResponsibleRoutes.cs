using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>The different words for who answers, each with who is chosen.</summary>
[RouteCode("p.whos")]
public sealed record ResponsibleList(long Plan, int Page = 0) : ChatRoute;

/// <summary>Who answers for a row.</summary>
/// <param name="Same">Whether it is meant for all rows with the same words.</param>
[RouteCode("p.who")]
public sealed record ResponsiblePage(long Activity, bool Same = false) : ChatRoute;

[RouteCode("p.whosch")]
public sealed record WhoSchools(long Activity, bool Same, int Page = 0) : ChatRoute;

[RouteCode("p.whoppl")]
public sealed record WhoPeople(long Activity, bool Same, int Page = 0) : ChatRoute;

/// <summary>What a tick does. The numbers travel in buttons and never change.</summary>
public enum HolderTick
{
    On = 0,
    Off = 1,

    /// <summary>For all rows with the same words.</summary>
    OnForSame = 2,
    OffForSame = 3,
}

/// <summary>Ticks a school or a person, or takes the tick away.</summary>
/// <param name="Holder">The school, or the membership.</param>
[RouteCode("p.tick")]
public sealed record TickHolder(long Activity, long Holder, HolderTick Tick, int Page = 0) : ChatRoute;

/// <summary>«Да»: a school or person comes into a running plan, or leaves it.</summary>
[RouteCode("p.holder")]
public sealed record ChangeHolder(long Activity, long Holder, bool On) : ChatRoute;

/// <summary>Sets of schools that one tap chooses. The numbers travel in buttons and never change.</summary>
public enum SchoolSet
{
    All = 0,

    /// <summary>Those that the document names.</summary>
    Listed = 1,
    None = 2,
}

[RouteCode("p.whoset")]
public sealed record ChooseSchools(long Activity, SchoolSet Set, bool Same, bool Sure = false) : ChatRoute;

/// <summary>Each for itself, together, or the department.</summary>
[RouteCode("p.owner")]
public sealed record ChooseOwner(long Activity, ActivityOwner Owner, bool Same, bool Sure = false) : ChatRoute;

/// <summary>«Разобрать по одному»: rows with the same words, each a tap between schools and department.</summary>
[RouteCode("p.sort")]
public sealed record SortRows(long Activity, int Page = 0) : ChatRoute;

/// <param name="Activity">The row whose words they share.</param>
/// <param name="Row">The row to be changed.</param>
[RouteCode("p.sortto")]
public sealed record SortRow(long Activity, long Row, ActivityOwner Owner, int Page) : ChatRoute;
