using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>«Мои задачи» of a school or a person: of plans in force, with what is done together with others.</summary>
public sealed class MyTaskStore(Session session)
{
    // The same rule as TaskGroups.Of; a test holds them together.
    private const string Group =
        """
        case when o.state in ('submitted', 'accepted') then 'done'
             when o.late_after < @today then 'overdue'
             when o.due_on between @today and @sunday then 'thisweek'
             when o.timing in ('checkin', 'attestation') and o.ends_on < @wordUntil then 'thisweek'
             else 'later' end
        """;

    // Of a row's windows that have not begun only the next is listed: a monthly meeting is no twelve tasks.
    private const string HasBegunOrIsNext =
        """
        (o.starts_on is null or o.starts_on <= @today or not exists (
            select 1 from occurrence e
            where e.activity_id = o.activity_id and coalesce(e.school_id, e.membership_id, 0) = coalesce(o.school_id, o.membership_id, 0)
              and e.starts_on > @today and e.starts_on < o.starts_on and e.state <> 'withdrawn' and e.state in ('planned', 'returned')))
        """;

    private const string IsListed = $"o.state <> 'withdrawn' and (o.state in ('submitted', 'accepted') or ({TaskSql.IsFirstOpen} and {HasBegunOrIsNext}))";

    /// <summary>How many are in each part.</summary>
    /// <param name="who">A school, a person, or both.</param>
    /// <param name="today">The municipality's date.</param>
    public async Task<TaskGroupCounts> Count(TasksOf who, DateOnly today) => (await session.Find<TaskGroupCounts>(
        $"""
        select count(*) filter (where g.part = 'overdue') as overdue, count(*) filter (where g.part = 'thisweek') as this_week,
               count(*) filter (where g.part = 'later') as later, count(*) filter (where g.part = 'done') as done
        from (select {Group} as part from ({Mine(who)}) o where {IsListed}) g
        """,
        Given(who, today, 0, 0)))!;

    /// <summary>A page of one part: what is to be done in order of its dates, what is done with the newest first.</summary>
    /// <param name="who">A school, a person, or both.</param>
    /// <param name="group">The part.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="skip">How many to leave out at the beginning.</param>
    /// <param name="take">How many to show.</param>
    public async Task<TaskPage> List(TasksOf who, TaskGroup group, DateOnly today, int skip, int take)
    {
        string order = group == TaskGroup.Done ? "o.submitted_at desc, o.id desc" : "o.sort_on, o.id";
        string page = TaskSql.Page($"({Mine(who)}) o", $"{IsListed} and {Group} = '{Codes.Of(group)}'", order);
        return TaskPage.Of(await session.Query<OccurrenceRow>(page, Given(who, today, skip, take + 1)), take);
    }

    /// <summary>All due dates from a day on, also of what is done or taken from the plan, in order.</summary>
    public Task<IReadOnlyList<DueDateRow>> DueDates(TasksOf who, DateOnly from) => session.Query<DueDateRow>(
        $"""
        select o.id, a.title, a.number, a.result, s.name as school_name, r.title as road_map_title, o.state, o.due_on,
               (select count(*) from occurrence_event e where e.occurrence_id = o.id) as changes
        from ({Mine(who)}) o
        join plan_activity a on a.id = o.activity_id
        join road_map r on r.id = o.road_map_id
        left join school s on s.id = o.school_id
        where o.due_on >= @from
        order by o.due_on, o.id
        """,
        new { school = who.SchoolId, membership = who.MembershipId, from });

    // What a director does together with the own school comes once.
    private static string Mine(TasksOf who) => (who.SchoolId, who.MembershipId) switch
    {
        ({ }, { }) => $"{Mine("school", "union")} union {Mine("membership", "union")}",
        ({ }, null) => Mine("school", "union all"),
        (null, { }) => Mine("membership", "union all"),
        _ => throw new ArgumentException("Tasks are listed for a school or a person.", nameof(who)),
    };

    private static string Mine(string holder, string union)
    {
        string responsible = holder == "school" ? "activity_school" : "activity_person";
        return
            $"""
            select w.* from occurrence w join road_map r on r.id = w.road_map_id and r.state = 'active' where w.{holder}_id = @{holder}
            {union}
            select w.* from {responsible} h join occurrence w on w.activity_id = h.activity_id and w.origin_id = 0 and w.joint
            join road_map r on r.id = w.road_map_id and r.state = 'active' where h.{holder}_id = @{holder}
            """;
    }

    private static object Given(TasksOf who, DateOnly today, int skip, int limit) => new
    {
        school = who.SchoolId, membership = who.MembershipId, today, sunday = TaskGroups.EndOfWeek(today), wordUntil = TaskStandings.WordUntil(today), skip, limit,
    };
}

/// <summary>Whose tasks are listed: a school's, a person's, or both, as a director has those of the school and those in person.</summary>
public readonly record struct TasksOf(long? SchoolId, long? MembershipId)
{
    public static implicit operator TasksOf(TaskHolder holder) => new(holder.SchoolId, holder.MembershipId);
}

/// <summary>A due date for somebody's calendar.</summary>
public sealed record DueDateRow
{
    public required long Id { get; init; }
    public required string Title { get; init; }
    public string? Number { get; init; }
    public string? Result { get; init; }
    public string? SchoolName { get; init; }
    public required string RoadMapTitle { get; init; }
    public OccurrenceState State { get; init; }

    /// <summary>The last day in time.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>How often something happened to the task: it only rises.</summary>
    public long Changes { get; init; }
}
