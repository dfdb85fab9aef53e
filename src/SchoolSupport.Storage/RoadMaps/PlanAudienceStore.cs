using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>A school or person with tasks of a plan.</summary>
public sealed record PlanAudienceRow
{
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }
    public long? MembershipId { get; init; }

    public TaskHolder Holder => TaskHolder.Of(SchoolId, MembershipId, joint: false);

    /// <summary>Open ones, with those done together with others.</summary>
    public long Tasks { get; init; }

    /// <summary>The next due date, today included; null when none has a date ahead.</summary>
    public DateOnly? Nearest { get; init; }
}

/// <summary>Who has tasks of a plan, for telling them.</summary>
public sealed class PlanAudienceStore(Session session)
{
    /// <summary>Schools by name, then persons.</summary>
    /// <param name="roadMapId">The plan.</param>
    /// <param name="today">The municipality's date.</param>
    public Task<IReadOnlyList<PlanAudienceRow>> Of(long roadMapId, DateOnly today) => session.Query<PlanAudienceRow>(
        $"""
        select x.school_id, s.name as school_name, x.membership_id, count(*) as tasks, min(case when x.due_on >= @today then x.due_on end) as nearest
        from (
            select o.school_id, o.membership_id, o.due_on from occurrence o where o.road_map_id = @roadMapId and not o.joint and {TaskSql.IsOpen}
            union all
            select h.school_id, null, o.due_on from occurrence o join activity_school h on h.activity_id = o.activity_id
            where o.road_map_id = @roadMapId and o.joint and {TaskSql.IsOpen}
            union all
            select null, h.membership_id, o.due_on from occurrence o join activity_person h on h.activity_id = o.activity_id
            where o.road_map_id = @roadMapId and o.joint and {TaskSql.IsOpen}) x
        left join school s on s.id = x.school_id
        where x.school_id is not null or x.membership_id is not null
        group by x.school_id, s.name, s.name_key, x.membership_id
        order by case when x.school_id is null then 1 else 0 end, s.name_key, x.school_id, x.membership_id
        """,
        new { roadMapId, today });
}
