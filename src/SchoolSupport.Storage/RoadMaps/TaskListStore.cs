namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Lists of the tasks of a municipality's plans in force, a page at a time.</summary>
public sealed class TaskListStore(Session session)
{
    private const string ByDate = "o.sort_on, o.id";

    /// <summary>The tasks that fit, in order of their dates; overdue ones with the oldest first.</summary>
    public async Task<TaskPage> List(TaskFilter filter, DateOnly today, int skip, int take) => TaskPage.Of(
        await Rows(Where(filter), filter.Kind == TaskListKind.Overdue ? "o.late_after, o.id" : ByDate, new
        {
            municipalityId = filter.MunicipalityId, filter.RoadMapId, filter.ActivityId, filter.Section, filter.SchoolId, filter.MembershipId,
            filter.From, filter.Until, today, skip, limit = take + 1,
        }), take);

    /// <summary>The tasks that wait for an event, of which school or person each is.</summary>
    public async Task<TaskPage> WaitingFor(long eventId, int skip, int take) => TaskPage.Of(
        await Rows($"o.event_id = @eventId and {TaskSql.IsOpen}", ByDate, new { eventId, skip, limit = take + 1 }), take);

    private Task<IReadOnlyList<OccurrenceRow>> Rows(string where, string order, object given) =>
        session.Query<OccurrenceRow>(TaskSql.Page("occurrence o", where, order), given);

    private static string Where(TaskFilter filter)
    {
        List<string> conditions =
        [
            filter.RoadMapId is null ? $"o.municipality_id = @municipalityId and {TaskSql.IsActive}" : "o.municipality_id = @municipalityId and o.road_map_id = @RoadMapId",
            StateOf(filter.Kind),
        ];
        if (filter.ActivityId is not null) conditions.Add("o.activity_id = @ActivityId");
        if (filter.Section is not null)
            conditions.Add("o.activity_id in (select a.id from plan_activity a where a.road_map_id = @RoadMapId and a.section = @Section)");
        if (filter.SchoolId is not null) conditions.Add($"({TaskSql.IsOfSchool})");
        if (filter.MembershipId is not null) conditions.Add($"({TaskSql.IsOfMembership})");
        if (filter.OfNobody) conditions.Add("not o.joint and o.school_id is null and o.membership_id is null");
        if (filter.From is not null) conditions.Add("o.sort_on >= @From");
        if (filter.Until is not null) conditions.Add("o.sort_on <= @Until");
        return string.Join(" and ", conditions);
    }

    private static string StateOf(TaskListKind? kind) => kind switch
    {
        null => "o.state <> 'withdrawn'",
        TaskListKind.Open => TaskSql.IsOpen,
        TaskListKind.Overdue => TaskSql.IsOverdue,
        TaskListKind.Submitted => "o.state = 'submitted'",
        TaskListKind.Accepted => "o.state = 'accepted'",
        _ => "o.state = 'withdrawn'",
    };
}
