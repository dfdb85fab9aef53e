using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>An open task for the digest of one school or person.</summary>
public sealed record ReminderRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The school; of a joint task one of them. Null for a person's own.</summary>
    public long? SchoolId { get; init; }
    public long? MembershipId { get; init; }
    public TaskTiming Timing { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? LateAfter { get; init; }
    public DateOnly? EndsOn { get; init; }
    public DateTimeOffset MadeAt { get; init; }

    public RemindedTask Task => new(Id, Timing, DueOn, LateAfter, EndsOn, new TimeZoneName(TimeZone).DateAt(MadeAt));
}

/// <summary>Who has something overdue.</summary>
public sealed record OverdueCount
{
    /// <summary>The school or membership; 0 for the department with nobody named.</summary>
    public required long HolderId { get; init; }

    /// <summary>Empty for the department.</summary>
    public required string Name { get; init; }
    public long Tasks { get; init; }

    /// <summary>The last day in time of the oldest.</summary>
    public DateOnly Oldest { get; init; }
}

/// <summary>A municipality whose tasks are reminded of.</summary>
public sealed record MunicipalityInForce
{
    public required long Id { get; init; }

    /// <summary>An IANA name.</summary>
    public required string TimeZone { get; init; }
}

/// <summary>What digests are made of, for whole municipalities at once.</summary>
public sealed class ReminderStore(Session session)
{
    /// <summary>
    /// Open tasks of a municipality's plans in force that may have reached a step: dated until two weeks ahead. A joint one comes once for
    /// every school and person who takes part.
    /// </summary>
    public Task<IReadOnlyList<ReminderRow>> Open(long municipalityId, DateOnly today)
    {
        const string which = $"o.municipality_id = @municipalityId and {TaskSql.IsOpen} and o.sort_on <= @until and {TaskSql.IsActive}";
        return session.Query<ReminderRow>(
            $"""
            {Columns("o.school_id", "o.membership_id")} where {which} and not o.joint and (o.school_id is not null or o.membership_id is not null)
            union all
            {Columns("h.school_id", "cast(null as bigint)")} join activity_school h on h.activity_id = o.activity_id where {which} and o.joint
            union all
            {Columns("cast(null as bigint)", "h.membership_id")} join activity_person h on h.activity_id = o.activity_id where {which} and o.joint
            """,
            new { municipalityId, until = today.AddDays(14) });
    }

    /// <summary>Everything overdue in a municipality's plans in force, the oldest first. A joint one comes once for every school and person who takes part.</summary>
    public async Task<IReadOnlyList<OverdueTask>> Overdue(long municipalityId, DateOnly today)
    {
        const string which = $"o.municipality_id = @municipalityId and {TaskSql.IsOverdue} and {TaskSql.IsActive}";
        IReadOnlyList<OverdueRow> rows = await session.Query<OverdueRow>(
            $"""
            select x.id, x.late_after, coalesce(x.school_id, x.membership_id, 0) as holder_id, coalesce(s.name, p.name, '') as holder_name, a.number, a.title
            from (
                select o.id, o.late_after, o.activity_id, o.school_id, o.membership_id from occurrence o where {which} and not o.joint
                union all
                select o.id, o.late_after, o.activity_id, h.school_id, null from occurrence o join activity_school h on h.activity_id = o.activity_id where {which} and o.joint
                union all
                select o.id, o.late_after, o.activity_id, null, h.membership_id from occurrence o join activity_person h on h.activity_id = o.activity_id
                where {which} and o.joint) x
            join plan_activity a on a.id = x.activity_id
            left join school s on s.id = x.school_id
            left join membership m on m.id = x.membership_id
            left join person p on p.id = m.person_id
            order by x.late_after, x.id
            """,
            new { municipalityId, today });
        return [.. rows.Select(row => new OverdueTask(row.Id, row.HolderId, row.HolderName, row.LateAfter) { Number = row.Number, Title = row.Title })];
    }

    /// <summary>Who has something overdue in a municipality's plans in force: whose oldest is oldest first. A joint task counts for all who take part.</summary>
    public Task<IReadOnlyList<OverdueCount>> OverdueHolders(long municipalityId, DateOnly today)
    {
        const string which = $"o.municipality_id = @municipalityId and {TaskSql.IsOverdue} and {TaskSql.IsActive}";
        return session.Query<OverdueCount>(
            $"""
            select x.holder_id, coalesce(s.name, p.name, '') as name, x.tasks, x.oldest
            from (
                select y.holder_id, count(*) as tasks, min(y.late_after) as oldest
                from (
                    select coalesce(o.school_id, o.membership_id, 0) as holder_id, o.late_after from occurrence o where {which} and not o.joint
                    union all
                    select h.school_id, o.late_after from occurrence o join activity_school h on h.activity_id = o.activity_id where {which} and o.joint
                    union all
                    select h.membership_id, o.late_after from occurrence o join activity_person h on h.activity_id = o.activity_id
                    where {which} and o.joint) y
                group by y.holder_id) x
            left join school s on s.id = x.holder_id
            left join membership m on m.id = x.holder_id
            left join person p on p.id = m.person_id
            order by x.oldest, x.tasks desc, coalesce(s.name_key, p.name_key, ''), x.holder_id
            """,
            new { municipalityId, today });
    }

    /// <summary>Municipalities with plans in force, and their zones.</summary>
    public Task<IReadOnlyList<MunicipalityInForce>> InForce() => session.Query<MunicipalityInForce>(
        "select t.id, t.time_zone from municipality t where t.id in (select r.municipality_id from road_map r where r.state = 'active') order by t.id");

    /// <summary>The first of some keys that stands among what scheduled jobs have done; null when none does.</summary>
    /// <param name="keys">In order of preference, such as the newest day first.</param>
    public async Task<string?> FirstDone(IReadOnlyList<string> keys)
    {
        HashSet<string> done = [.. await session.Query<string>(
            $"select n.notice_key from notice n where n.notice_key in (select {Batch.Text("Key")} from {session.Dialect.EachOf("@keys")} x)",
            new { keys = Batch.Of(keys.Select(key => new { Key = key })) })];
        return keys.FirstOrDefault(done.Contains);
    }

    private static string Columns(string school, string membership) =>
        $"""
        select o.id, o.municipality_id, t.time_zone, {school} as school_id, {membership} as membership_id, o.timing, o.due_on, o.late_after, o.ends_on,
               o.created_at as made_at
        from occurrence o join municipality t on t.id = o.municipality_id
        """;

    private sealed record OverdueRow
    {
        public long Id { get; init; }
        public DateOnly LateAfter { get; init; }
        public long HolderId { get; init; }
        public string HolderName { get; init; } = "";
        public string? Number { get; init; }
        public string Title { get; init; } = "";
    }
}
