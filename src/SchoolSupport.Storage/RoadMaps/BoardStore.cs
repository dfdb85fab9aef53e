using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Counts for boards. A task done together counts for every school that takes part.</summary>
public sealed class BoardStore(Session session)
{
    // Counted first by state, in the order of the indexes, plan by plan: that is half the work of asking each task four questions.
    private const string Counts = "o.state, count(*) as number, count(*) filter (where o.late_after < @today) as late";

    private const string InForce =
        "road_map r join occurrence o on o.road_map_id = r.id where r.municipality_id = @municipalityId and r.state = 'active'";

    private const string OfPlan =
        "road_map r join occurrence o on o.road_map_id = r.id where r.id = @roadMapId and r.municipality_id = @municipalityId";

    private const string Sums =
        """
        cast(coalesce(sum(c.number) filter (where c.state in ('planned', 'returned')), 0) as bigint) as open,
        cast(coalesce(sum(c.late) filter (where c.state in ('planned', 'returned')), 0) as bigint) as overdue,
        cast(coalesce(sum(c.number) filter (where c.state = 'submitted'), 0) as bigint) as submitted,
        cast(coalesce(sum(c.number) filter (where c.state = 'accepted'), 0) as bigint) as accepted
        """;

    /// <summary>The municipality's schools in plans in force, by name.</summary>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="today">Its date.</param>
    /// <param name="roadMapId">One plan, also a closed one; null: all in force.</param>
    public async Task<IReadOnlyList<SchoolTally>> Schools(long municipalityId, DateOnly today, long? roadMapId = null) => (await session.Query<SchoolTally>(
        $"""
        select s.id as school_id, s.name as school_name, {Sums}
        from ({PerSchool(roadMapId is null ? InForce : OfPlan, "o.school_id is not null", "true")}) c
        join school s on s.id = c.school_id
        group by s.id, s.name
        order by s.id
        """,
        new { municipalityId, today, roadMapId })).BySchool(school => school.SchoolName);

    /// <summary>Persons who have tasks of their own in plans in force, by name.</summary>
    public Task<IReadOnlyList<PersonTally>> Persons(long municipalityId, DateOnly today) => session.Query<PersonTally>(
        $"""
        select m.id as membership_id, p.name as person_name, {Sums}
        from (select o.membership_id, {Counts} from occurrence o where o.membership_id is not null and {TaskSql.IsActive} group by o.membership_id, o.state) c
        join membership m on m.id = c.membership_id
        join person p on p.id = m.person_id
        group by m.id, p.name, p.name_key
        order by p.name_key, m.id
        """,
        new { municipalityId, today });

    /// <summary>One school in plans in force.</summary>
    public async Task<TaskTally> School(long municipalityId, long schoolId, DateOnly today) => (await session.Find<TaskTally>(
        $"select {Sums} from ({PerSchool(InForce, "o.school_id = @schoolId", "h.school_id = @schoolId")}) c", new { municipalityId, schoolId, today }))!;

    /// <summary>All of the municipality's tasks in plans in force, also the department's own.</summary>
    public async Task<TaskTally> Municipality(long municipalityId, DateOnly today) => (await session.Find<TaskTally>(
        $"select {Sums} from (select {Counts} from {InForce} group by r.id, o.school_id, o.state) c", new { municipalityId, today }))!;

    /// <summary>The rows of a plan, in its order.</summary>
    public Task<IReadOnlyList<ActivityTally>> Activities(long roadMapId, DateOnly today, int skip, int take)
    {
        const string page = "select * from plan_activity where road_map_id = @roadMapId and removed_at is null order by position limit @take offset @skip";
        return session.Query<ActivityTally>(
            $"""
            select a.id as activity_id, a.number, a.section, a.title, {Sums}
            from ({page}) a left join ({PerActivity($"select p.id from ({page}) p")}) c on c.activity_id = a.id
            group by a.id, a.number, a.section, a.title, a.position
            order by a.position
            """,
            new { roadMapId, today, skip, take });
    }

    /// <summary>Some rows, those without tasks left out.</summary>
    public Task<IReadOnlyList<ActivityCount>> OfActivities(IReadOnlyCollection<long> activities, DateOnly today) => session.Query<ActivityCount>(
        $"""
        select c.activity_id, {Sums}
        from (select o.activity_id, {Counts} from occurrence o where o.activity_id in {session.Dialect.Ids("@ids")} group by o.activity_id, o.state) c
        group by c.activity_id
        """,
        new { ids = Batch.Of(activities), today });

    /// <summary>The sections of a plan, in its order.</summary>
    public Task<IReadOnlyList<SectionTally>> Sections(long roadMapId, DateOnly today) => session.Query<SectionTally>(
        $"""
        select a.section, cast(min(a.position) as bigint) as position, {Sums}
        from plan_activity a
        left join (select o.activity_id, {Counts} from occurrence o where o.road_map_id = @roadMapId group by o.activity_id, o.state) c on c.activity_id = a.id
        where a.road_map_id = @roadMapId and a.removed_at is null
        group by a.section
        order by min(a.position)
        """,
        new { roadMapId, today });

    private static string PerActivity(string which) =>
        $"select o.activity_id, {Counts} from occurrence o where o.activity_id in ({which}) group by o.activity_id, o.state";

    private static string PerSchool(string plans, string own, string shared) =>
        $"""
        select o.school_id, {Counts} from {plans} and {own} group by r.id, o.school_id, o.state
        union all
        select h.school_id, {Counts} from (select o.* from {plans} and o.joint and o.origin_id = 0) o join activity_school h on h.activity_id = o.activity_id
        where {shared} group by h.school_id, o.state
        """;
}
