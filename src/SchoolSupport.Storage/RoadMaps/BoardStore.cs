namespace SchoolSupport.Storage.RoadMaps;

/// <summary>How many tasks there are, and how they stand. Overdue ones are among the open; withdrawn ones count nowhere.</summary>
public record TaskTally
{
    public long Open { get; init; }
    public long Overdue { get; init; }
    public long Submitted { get; init; }
    public long Accepted { get; init; }
    public long Total => Open + Submitted + Accepted;
}

/// <summary>How a school stands.</summary>
public sealed record SchoolTally : TaskTally
{
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
}

/// <summary>How a row of a plan stands.</summary>
public sealed record ActivityTally : TaskTally
{
    public required long ActivityId { get; init; }
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
}

/// <summary>How a section of a plan stands.</summary>
public sealed record SectionTally : TaskTally
{
    public string? Section { get; init; }

    /// <summary>Its first row's place in the plan.</summary>
    public long Position { get; init; }
}

/// <summary>How a person stands.</summary>
public sealed record PersonTally : TaskTally
{
    public required long MembershipId { get; init; }
    public string? PersonName { get; init; }
}

/// <summary>How a month stands, by due dates or the windows' ends.</summary>
public sealed record MonthTally : TaskTally
{
    /// <summary>«2026-10»; «9999-12» for what has no date.</summary>
    public required string Month { get; init; }
}

/// <summary>Counts for boards. A task done together counts for every school that takes part.</summary>
public sealed class BoardStore(Session session)
{
    private const string Counts =
        """
        count(*) filter (where o.state in ('planned', 'returned')) as open,
        count(*) filter (where o.state in ('planned', 'returned') and o.late_after < @today) as overdue,
        count(*) filter (where o.state = 'submitted') as submitted,
        count(*) filter (where o.state = 'accepted') as accepted
        """;

    // Plan by plan, in the order of the indexes: then nothing has to be sorted for the groups.
    private const string InForce =
        "road_map r join occurrence o on o.road_map_id = r.id where r.municipality_id = @municipalityId and r.state = 'active'";

    private const string Sums =
        """
        cast(coalesce(sum(c.open), 0) as bigint) as open, cast(coalesce(sum(c.overdue), 0) as bigint) as overdue,
        cast(coalesce(sum(c.submitted), 0) as bigint) as submitted, cast(coalesce(sum(c.accepted), 0) as bigint) as accepted
        """;

    /// <summary>The municipality's schools in plans in force, by name.</summary>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="today">Its date.</param>
    /// <param name="roadMapId">One plan, also a closed one; null: all in force.</param>
    public Task<IReadOnlyList<SchoolTally>> Schools(long municipalityId, DateOnly today, long? roadMapId = null) => session.Query<SchoolTally>(
        $"""
        select s.id as school_id, s.name as school_name, {Sums}
        from ({PerSchool(roadMapId, null)}) c
        join school s on s.id = c.school_id
        group by s.id, s.name, s.name_key
        order by s.name_key, s.id
        """,
        new { municipalityId, today, roadMapId });

    /// <summary>Persons who have tasks of their own in plans in force, by name.</summary>
    public Task<IReadOnlyList<PersonTally>> Persons(long municipalityId, DateOnly today) => session.Query<PersonTally>(
        $"""
        select m.id as membership_id, p.name as person_name, c.open, c.overdue, c.submitted, c.accepted
        from (select o.membership_id, {Counts} from occurrence o where o.membership_id is not null and {TaskSql.IsActive} group by o.membership_id) c
        join membership m on m.id = c.membership_id
        join person p on p.id = m.person_id
        order by p.name_key, m.id
        """,
        new { municipalityId, today });

    /// <summary>Months of plans in force, in order; what has no date comes last.</summary>
    public Task<IReadOnlyList<MonthTally>> Months(long municipalityId, DateOnly today) => session.Query<MonthTally>(
        $"""
        select substr(c.day, 1, 7) as month, {Sums}
        from (select o.sort_on as day, {Counts} from {InForce} group by r.id, o.sort_on) c
        group by substr(c.day, 1, 7)
        order by 1
        """,
        new { municipalityId, today });

    /// <summary>One school in plans in force.</summary>
    public async Task<TaskTally> School(long municipalityId, long schoolId, DateOnly today) => (await session.Find<TaskTally>(
        $"select {Sums} from ({PerSchool(null, schoolId)}) c", new { municipalityId, schoolId, today }))!;

    /// <summary>All of the municipality's tasks in plans in force, also the department's own.</summary>
    public async Task<TaskTally> Municipality(long municipalityId, DateOnly today) => (await session.Find<TaskTally>(
        $"select {Counts} from occurrence o where {TaskSql.IsActive}", new { municipalityId, today }))!;

    /// <summary>The rows of a plan, in its order.</summary>
    public Task<IReadOnlyList<ActivityTally>> Activities(long roadMapId, DateOnly today, int skip, int take) => session.Query<ActivityTally>(
        $"""
        select a.id as activity_id, a.number, a.section, a.title, coalesce(c.open, 0) as open, coalesce(c.overdue, 0) as overdue,
               coalesce(c.submitted, 0) as submitted, coalesce(c.accepted, 0) as accepted
        from (select * from plan_activity where road_map_id = @roadMapId and removed_at is null order by position limit @take offset @skip) a
        left join (
            select o.activity_id, {Counts} from occurrence o
            where o.activity_id in (
                select p.id from plan_activity p where p.road_map_id = @roadMapId and p.removed_at is null order by p.position limit @take offset @skip)
            group by o.activity_id) c on c.activity_id = a.id
        order by a.position
        """,
        new { roadMapId, today, skip, take });

    /// <summary>The sections of a plan, in its order.</summary>
    public Task<IReadOnlyList<SectionTally>> Sections(long roadMapId, DateOnly today) => session.Query<SectionTally>(
        $"""
        select a.section, cast(min(a.position) as bigint) as position, {Sums}
        from plan_activity a
        left join (
            select o.activity_id, {Counts} from occurrence o
            where o.activity_id in (select p.id from plan_activity p where p.road_map_id = @roadMapId and p.removed_at is null)
            group by o.activity_id) c on c.activity_id = a.id
        where a.road_map_id = @roadMapId and a.removed_at is null
        group by a.section
        order by min(a.position)
        """,
        new { roadMapId, today });

    private static string PerSchool(long? roadMapId, long? schoolId)
    {
        string plans = roadMapId is null ? InForce : "road_map r join occurrence o on o.road_map_id = r.id where r.id = @roadMapId and r.municipality_id = @municipalityId";
        (string own, string shared) = schoolId is null ? ("o.school_id is not null", "true") : ("o.school_id = @schoolId", "h.school_id = @schoolId");
        return $"""
            select o.school_id, {Counts} from {plans} and {own} group by r.id, o.school_id
            union all
            select h.school_id, {Counts} from (select o.* from {plans} and o.joint and o.origin_id = 0) o join activity_school h on h.activity_id = o.activity_id
            where {shared} group by h.school_id
            """;
    }
}
