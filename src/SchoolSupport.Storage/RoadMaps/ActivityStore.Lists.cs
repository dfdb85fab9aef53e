using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Storage.RoadMaps;

// What pages of plans list rows by.
public sealed partial class ActivityStore
{
    /// <summary>What lists pick rows out by, in the plan's order.</summary>
    public Task<IReadOnlyList<ActivityIndexRow>> Index(long roadMapId) => session.Query<ActivityIndexRow>(
        """
        select id, position, number, section, title, responsible, owner from plan_activity
        where road_map_id = @roadMapId and removed_at is null order by position
        """,
        new { roadMapId });

    /// <summary>Rows by their ids, in the plan's order.</summary>
    public Task<IReadOnlyList<ActivityRow>> OfIds(IReadOnlyCollection<long> ids) => session.Query<ActivityRow>(
        $"{Columns} where id in {session.Dialect.Ids("@ids")} and removed_at is null order by position", new { ids = Batch.Of(ids) });

    public Task<long> Count(long roadMapId) =>
        session.Find<long>("select count(*) from plan_activity where road_map_id = @roadMapId and removed_at is null", new { roadMapId });

    /// <summary>The months that tasks of a plan end in, in order; what has no date comes last.</summary>
    public Task<IReadOnlyList<PlanMonth>> Months(long roadMapId) => session.Query<PlanMonth>(
        """
        select substr(d.sort_on, 1, 7) as month, count(distinct d.activity_id) as activities
        from (
            select o.sort_on, o.activity_id from occurrence o
            where o.road_map_id = @roadMapId and o.state <> 'withdrawn' group by o.sort_on, o.activity_id) d
        group by substr(d.sort_on, 1, 7) order by 1
        """,
        new { roadMapId });

    /// <summary>The rows with tasks that end in a month, in the plan's order.</summary>
    /// <param name="roadMapId">The plan.</param>
    /// <param name="month">Its first day.</param>
    public Task<IReadOnlyList<long>> InMonth(long roadMapId, DateOnly month) => session.Query<long>(
        $"""
        select a.id from plan_activity a
        where a.road_map_id = @roadMapId and a.removed_at is null and a.id in (
            select o.activity_id from occurrence o
            where o.road_map_id = @roadMapId and o.state <> 'withdrawn' and o.sort_on between @month and @end)
        order by a.position
        """,
        new { roadMapId, month, end = DateSpan.Month(month.Year, month.Month).Last });
}
