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

    private const string IsListed = $"o.state <> 'withdrawn' and (o.state in ('submitted', 'accepted') or {TaskSql.IsFirstOpen})";

    /// <summary>How many are in each part.</summary>
    /// <param name="holder">A school or a person.</param>
    /// <param name="today">The municipality's date.</param>
    public async Task<TaskGroupCounts> Count(TaskHolder holder, DateOnly today) => (await session.Find<TaskGroupCounts>(
        $"""
        select count(*) filter (where g.part = 'overdue') as overdue, count(*) filter (where g.part = 'thisweek') as this_week,
               count(*) filter (where g.part = 'later') as later, count(*) filter (where g.part = 'done') as done
        from (select {Group} as part from ({Mine(holder)}) o where {IsListed}) g
        """,
        Given(holder, today, 0, 0)))!;

    /// <summary>A page of one part: what is to be done in order of its dates, what is done with the newest first.</summary>
    /// <param name="holder">A school or a person.</param>
    /// <param name="group">The part.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="skip">How many to leave out at the beginning.</param>
    /// <param name="take">How many to show.</param>
    public async Task<TaskPage> List(TaskHolder holder, TaskGroup group, DateOnly today, int skip, int take)
    {
        string order = group == TaskGroup.Done ? "o.submitted_at desc, o.id desc" : "o.sort_on, o.id";
        string page = TaskSql.Page($"({Mine(holder)}) o", $"{IsListed} and {Group} = '{Codes.Of(group)}'", order);
        return TaskPage.Of(await session.Query<OccurrenceRow>(page, Given(holder, today, skip, take + 1)), take);
    }

    private static string Mine(TaskHolder holder) => (holder.SchoolId, holder.MembershipId) switch
    {
        ({ }, _) => Mine("school_id", "activity_school"),
        (_, { }) => Mine("membership_id", "activity_person"),
        _ => throw new ArgumentException("Tasks are listed for a school or a person.", nameof(holder)),
    };

    private static string Mine(string column, string responsible) =>
        $"""
        select w.* from occurrence w join road_map r on r.id = w.road_map_id and r.state = 'active' where w.{column} = @holder
        union all
        select w.* from {responsible} h join occurrence w on w.activity_id = h.activity_id and w.origin_id = 0 and w.joint
        join road_map r on r.id = w.road_map_id and r.state = 'active' where h.{column} = @holder
        """;

    private static object Given(TaskHolder holder, DateOnly today, int skip, int limit) => new
    {
        holder = holder.Id, today, sunday = TaskGroups.EndOfWeek(today), wordUntil = TaskStandings.WordUntil(today), skip, limit,
    };
}
