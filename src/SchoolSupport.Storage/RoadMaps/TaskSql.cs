namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Words that statements about tasks share. «o» is the task.</summary>
internal static class TaskSql
{
    /// <summary>Its school or person has something to do.</summary>
    public const string IsOpen = "o.state in ('planned', 'returned')";

    /// <summary>Late: the index of late tasks has the same words.</summary>
    public const string IsOverdue = "o.state in ('planned', 'returned') and o.late_after is not null and o.late_after < @today";

    /// <summary>The plan is in force.</summary>
    public const string IsActive = "o.road_map_id in (select r.id from road_map r where r.municipality_id = @municipalityId and r.state = 'active')";

    /// <summary>The school's own, or done together with others.</summary>
    public const string IsOfSchool =
        "o.school_id = @SchoolId or (o.joint and exists (select 1 from activity_school h where h.activity_id = o.activity_id and h.school_id = @SchoolId))";

    /// <summary>The person's own, or done together with others.</summary>
    public const string IsOfMembership =
        "o.membership_id = @MembershipId or (o.joint and exists (select 1 from activity_person h where h.activity_id = o.activity_id and h.membership_id = @MembershipId))";

    /// <summary>Of several still to be done in one window only the first is listed.</summary>
    public const string IsFirstOpen =
        """
        (o.ordinal = 1 or not exists (
            select 1 from occurrence e
            where e.activity_id = o.activity_id and coalesce(e.school_id, e.membership_id, 0) = coalesce(o.school_id, o.membership_id, 0)
              and e.window_key = o.window_key and e.ordinal < o.ordinal and e.state <> 'withdrawn' and e.state in ('planned', 'returned')))
        """;

    /// <summary>Reads the <see cref="OccurrenceRow"/> of one task, whose id is «@id».</summary>
    public const string One = $"{Columns} from occurrence o {Joins} where o.id = @id";

    /// <summary>Reads many of them at once, for work outside of turns; pages are read by <see cref="Page"/>.</summary>
    public const string Many = $"{Columns} from occurrence o {Joins}";

    private const string Columns =
        $"""
        select o.id, o.municipality_id, t.time_zone, o.road_map_id, r.title as road_map_title, r.state as road_map_state, r.order_number, r.order_on,
               o.activity_id, a.number, a.section, a.title, a.form, a.responsible, a.result, a.term_text,
               o.school_id, s.name as school_name, o.membership_id, m.person_id, p.name as person_name, o.joint, {Together} as together, o.ordinal,
               o.timing, o.starts_on, o.ends_on, o.due_on, o.original_due_on, o.late_after, ev.name as event_name, ev.reported_on as event_reported_on,
               o.state, o.submission_id, o.submitted_at, o.first_submitted_at, o.late, o.accepted_at,
               {InWindow} and w.state = 'accepted') as window_accepted,
               {InWindow} and w.state = 'submitted') as window_submitted,
               {InWindow}) as window_needed
        """;

    // Schools by name, then persons.
    private const string Together =
        """
        case when o.joint then (
            select string_agg(n.name, ', ' order by n.sort, n.name_key) from (
                select hs.name, hs.name_key, 1 as sort from activity_school h join school hs on hs.id = h.school_id where h.activity_id = o.activity_id
                union all
                select hp.name, hp.name_key, 2 from activity_person h join membership hm on hm.id = h.membership_id join person hp on hp.id = hm.person_id
                where h.activity_id = o.activity_id and hp.name is not null) n) end
        """;

    private const string Joins =
        """
        join plan_activity a on a.id = o.activity_id
        join road_map r on r.id = o.road_map_id
        join municipality t on t.id = o.municipality_id
        left join school s on s.id = o.school_id
        left join membership m on m.id = o.membership_id
        left join person p on p.id = m.person_id
        left join programme_event ev on ev.id = o.event_id
        """;

    private const string InWindow =
        """
        (select count(*) from occurrence w
         where w.activity_id = o.activity_id and coalesce(w.school_id, w.membership_id, 0) = coalesce(o.school_id, o.membership_id, 0)
           and w.window_key = o.window_key and w.state <> 'withdrawn'
        """;

    /// <summary>
    /// Reads the <see cref="OccurrenceRow"/>s of a page. Its ids are found first, from the indexes as far as they go; all the rest is
    /// read only for them, which PostgreSQL would not do by itself among so many tables.
    /// </summary>
    /// <param name="tasks">In «from»: where the tasks come from, as «o».</param>
    /// <param name="where">Which of them.</param>
    /// <param name="order">In which order.</param>
    public static string Page(string tasks, string where, string order) =>
        $"""
        with page as materialized (select o.id from {tasks} where {where} order by {order} limit @limit offset @skip)
        {Columns} from page join occurrence o on o.id = page.id {Joins} order by {order}
        """;
}
