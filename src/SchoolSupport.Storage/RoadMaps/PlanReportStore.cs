using SchoolSupport.Core.Pieces;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>A piece of evidence that was handed in, with what says where it belongs.</summary>
public sealed record HandedInPiece
{
    public required long OccurrenceId { get; init; }
    public required long SubmissionId { get; init; }

    /// <summary>«submitted», «accepted», «returned».</summary>
    public required string SubmissionState { get; init; }

    /// <summary>«Со слов директора».</summary>
    public bool OnBehalf { get; init; }
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The number of the row of the plan, as written.</summary>
    public string? Number { get; init; }
    public required string Title { get; init; }

    /// <summary>The school; null for a joint task, a person's and the department's.</summary>
    public string? SchoolName { get; init; }
    public string? PersonName { get; init; }
    public bool Joint { get; init; }
    public PieceKind Kind { get; init; }

    /// <summary>The text or link itself; of a photo or file its caption.</summary>
    public string? Body { get; init; }
    public string? Name { get; init; }
    public long? Size { get; init; }

    /// <summary>Names the copy in the data folder; null when there is none.</summary>
    public string? Checksum { get; init; }

    /// <summary>Why there is no copy and will be none.</summary>
    public string? NotCopied { get; init; }
}

/// <summary>Everything about a plan's tasks at once, for exports. Made for work outside of turns: the lists are long.</summary>
public sealed class PlanReportStore(Session session)
{
    /// <summary>All tasks but withdrawn ones, in the order of the plan, then of dates and names.</summary>
    public Task<IReadOnlyList<OccurrenceRow>> Tasks(long roadMapId) => session.Query<OccurrenceRow>(
        $"""
        {TaskSql.Many}
        where o.road_map_id = @roadMapId and o.state <> 'withdrawn' and a.removed_at is null
        order by a.position, o.sort_on, s.name_key, p.name_key, o.ordinal, o.id
        """,
        new { roadMapId });

    /// <summary>
    /// All that was handed in, by school, row of the plan and time; what is only being collected or was dropped is left out.
    /// </summary>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="roadMapId">The plan; null: all of the municipality's.</param>
    /// <param name="schoolId">The school, with what it does together with others; null: all.</param>
    public Task<IReadOnlyList<HandedInPiece>> HandedIn(long municipalityId, long? roadMapId, long? schoolId) => session.Query<HandedInPiece>(
        $"""
        select o.id as occurrence_id, b.id as submission_id, b.state as submission_state, b.on_behalf, b.submitted_at, a.number, a.title,
               s.name as school_name, p.name as person_name, o.joint, e.kind, e.body, e.name, e.size, e.checksum, e.not_copied
        from occurrence o
        join submission b on b.occurrence_id = o.id and b.state in ('submitted', 'accepted', 'returned')
        join evidence e on e.submission_id = b.id
        join plan_activity a on a.id = o.activity_id
        left join school s on s.id = o.school_id
        left join membership m on m.id = o.membership_id
        left join person p on p.id = m.person_id
        where o.municipality_id = @municipalityId {(roadMapId is null ? "" : "and o.road_map_id = @roadMapId")}
          {(schoolId is null ? "" : $"and ({TaskSql.IsOfSchool})")}
        order by coalesce(s.name_key, ''), o.road_map_id, a.position, b.submitted_at, b.id, e.id
        """,
        new { municipalityId, roadMapId, SchoolId = schoolId });
}
