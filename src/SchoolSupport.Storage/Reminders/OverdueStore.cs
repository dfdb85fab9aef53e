using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Reminders;

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

/// <summary>A municipality where something is overdue, and somebody to hear of it.</summary>
public sealed record OverdueReader
{
    /// <summary>Who coordinates it.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
}

/// <summary>What is overdue in municipalities.</summary>
public sealed class OverdueStore(Session session)
{
    // A joint task in which nobody takes part any more is the department's.
    private const string OneByOne =
        """
        (not o.joint
         or not exists (select 1 from activity_school h where h.activity_id = o.activity_id)
            and not exists (select 1 from activity_person h where h.activity_id = o.activity_id))
        """;

    /// <summary>Those of some people who coordinate a municipality where something is overdue.</summary>
    public Task<IReadOnlyList<OverdueReader>> ToTell(IEnumerable<long> people, DateOnly today) => session.Query<OverdueReader>(
        $"""
        select distinct r.person_id, r.municipality_id
        from {Readers.Of(session.Dialect)}
        where r.role = 'coordinator' and {Readers.AreIn}
          and exists (
              select 1 from occurrence o join road_map p on p.id = o.road_map_id
              where o.municipality_id = r.municipality_id and {TaskSql.IsOverdue} and p.state = 'active')
        """,
        new { people = Batch.Of(people), today });

    /// <summary>Everything overdue in a municipality's plans in force, the oldest first. A joint one comes once for every school and person who takes part.</summary>
    public async Task<IReadOnlyList<OverdueTask>> Overdue(long municipalityId, DateOnly today)
    {
        const string which = $"o.municipality_id = @municipalityId and {TaskSql.IsOverdue} and {TaskSql.IsActive}";
        IReadOnlyList<OverdueRow> rows = await session.Query<OverdueRow>(
            $"""
            select x.id, x.late_after, coalesce(x.school_id, x.membership_id, 0) as holder_id, coalesce(s.name, p.name, '') as holder_name, a.number, a.title
            from (
                select o.id, o.late_after, o.activity_id, o.school_id, o.membership_id from occurrence o where {which} and {OneByOne}
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
                    select coalesce(o.school_id, o.membership_id, 0) as holder_id, o.late_after from occurrence o where {which} and {OneByOne}
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
