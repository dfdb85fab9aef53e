using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>By what a plan's rows are picked out. The numbers travel in buttons and never change.</summary>
public enum ActivityCut
{
    All = 0,

    /// <summary>Of one section, named by the place of its first row.</summary>
    Section = 1,

    /// <summary>With the same words for who answers, named by the id of the first such row.</summary>
    Responsible = 2,

    /// <summary>With tasks due in a month, named by its first day.</summary>
    Month = 3,
}

/// <summary>The rows of a plan, or some of them.</summary>
/// <param name="Key">Which ones, as <see cref="ActivityCut"/> says.</param>
[RouteCode("p.rows")]
public sealed record ActivityList(long Plan, ActivityCut Cut = ActivityCut.All, long Key = 0, int Page = 0) : ChatRoute;

/// <summary>What there is to pick out by.</summary>
[RouteCode("p.cuts")]
public sealed record ListCuts(long Plan, ActivityCut Cut = ActivityCut.Section, int Page = 0) : ChatRoute;

/// <summary>A row of a plan with its tasks.</summary>
[RouteCode("p.act")]
public sealed record ActivityPage(long Activity, int Page = 0) : ChatRoute;
