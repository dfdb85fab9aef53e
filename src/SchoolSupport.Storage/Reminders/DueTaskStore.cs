using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Reminders;

/// <summary>An open task of somebody, dated until four weeks ahead.</summary>
public sealed record DueTask
{
    /// <summary>Whom to remind: a director of its school, or who has it in person.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
    public required long Id { get; init; }

    /// <summary>The school or membership by which it is the person's.</summary>
    public required long HolderId { get; init; }
    public TaskTiming Timing { get; init; }

    /// <summary>The last day in time where missing it is a delay.</summary>
    public DateOnly? LateAfter { get; init; }

    /// <summary>The last day of its window.</summary>
    public DateOnly? EndsOn { get; init; }
    public DateTimeOffset MadeAt { get; init; }
}

/// <summary>What people have to do by plans in force.</summary>
public sealed class DueTaskStore(Session session)
{
    // The farthest step before a due date, and the longest holidays that it may be moved out of.
    private const int Ahead = 28;

    private const string Which =
        $"""
        {TaskSql.IsOpen} and o.sort_on <= @until and {Readers.AreIn}
        and exists (select 1 from road_map p where p.id = o.road_map_id and p.state = 'active')
        """;

    // As the index of what a plan has made has it: an activity may have a task of its own for each of a thousand schools.
    private const string Together = "o.activity_id = h.activity_id and o.origin_id = 0 and o.joint";

    /// <summary>Open tasks that may have reached a step. A joint one is everybody's who takes part.</summary>
    public Task<IReadOnlyList<DueTask>> Of(IEnumerable<long> people, DateOnly today)
    {
        string readers = Readers.Of(session.Dialect);
        return session.Query<DueTask>(
            $"""
            {Columns("o.school_id")} from {readers} join occurrence o on o.school_id = r.school_id
            where r.role = 'director' and {Which}
            union all
            {Columns("o.membership_id")} from {readers} join occurrence o on o.membership_id = r.id
            where {Which}
            union all
            {Columns("h.school_id")} from {readers} join activity_school h on h.school_id = r.school_id join occurrence o on {Together}
            where r.role = 'director' and {Which}
            union all
            {Columns("h.membership_id")} from {readers} join activity_person h on h.membership_id = r.id join occurrence o on {Together}
            where {Which}
            """,
            new { people = Batch.Of(people), until = today.AddDays(Ahead) });
    }

    private static string Columns(string holder) =>
        $"select r.person_id, o.municipality_id, o.id, {holder} as holder_id, o.timing, o.late_after, o.ends_on, o.created_at as made_at";
}
