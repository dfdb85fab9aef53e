using System.Text.Json;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>How a draft came about.</summary>
public enum PlanDraftKind
{
    /// <summary>Read from a document.</summary>
    Document,

    /// <summary>Put together by conversation.</summary>
    Manual,

    /// <summary>Activities that are to be added to a running plan.</summary>
    Addition,
}

/// <summary>What is known about a draft besides the plan itself.</summary>
public sealed record PlanDraftRow
{
    public required long RoadMapId { get; init; }
    public PlanDraftKind Kind { get; init; }

    /// <summary>Whether the bounds of the plan are more than a proposal.</summary>
    public bool BoundsKnown { get; init; }

    /// <summary>The document's schools (JSON array of texts).</summary>
    public required string Schools { get; init; }

    /// <summary>What is odd about the document (JSON array of texts).</summary>
    public required string Warnings { get; init; }

    /// <summary>The message that tells how far the saving is, as a row of the outbox; null before it is saved.</summary>
    public long? ProgressId { get; init; }

    public IReadOnlyList<string> SchoolNames => JsonSerializer.Deserialize<string[]>(Schools)!;

    public IReadOnlyList<string> WarningTexts => JsonSerializer.Deserialize<string[]>(Warnings)!;
}

/// <summary>Drafts of plans: what came with the document, and how a draft ends in another plan.</summary>
public sealed class PlanDraftStore(Session session)
{
    public Task Add(long roadMapId, PlanDraftKind kind, bool boundsKnown, IEnumerable<string> schools, IEnumerable<string> warnings) => session.Execute(
        "insert into road_map_draft (road_map_id, kind, bounds_known, schools, warnings) values (@roadMapId, @kind, @boundsKnown, @schools, @warnings)",
        new { roadMapId, kind = Codes.Of(kind), boundsKnown, schools = Batch.Of(schools), warnings = Batch.Of(warnings) });

    /// <summary>Null when the plan is no draft any more.</summary>
    public Task<PlanDraftRow?> Find(long roadMapId) => session.Find<PlanDraftRow>(
        "select road_map_id, kind, bounds_known, schools, warnings, progress_id from road_map_draft where road_map_id = @roadMapId", new { roadMapId });

    /// <summary>The activities that a person is adding to a running plan; null when there are none.</summary>
    public Task<long?> FindAddition(long planId, long personId) => session.Find<long?>(
        """
        select max(d.road_map_id) from road_map_draft d join road_map r on r.id = d.road_map_id
        where d.kind = 'addition' and r.state = 'draft' and r.replaces_id = @planId and r.created_by = @personId
        """,
        new { planId, personId });

    public Task ConfirmBounds(long roadMapId) =>
        session.Execute("update road_map_draft set bounds_known = @yes where road_map_id = @roadMapId", new { roadMapId, yes = true });

    /// <param name="roadMapId">The draft.</param>
    /// <param name="outboxId">The message that tells how far the saving is.</param>
    public Task SetProgress(long roadMapId, long outboxId) =>
        session.Execute("update road_map_draft set progress_id = @outboxId where road_map_id = @roadMapId", new { roadMapId, outboxId });

    /// <summary>Forgets what came with the document, once the plan is no draft.</summary>
    public Task Forget(long roadMapId) => session.Execute("delete from road_map_draft where road_map_id = @roadMapId", new { roadMapId });

    /// <summary>Moves the activities of a draft to the end of a running plan; the draft is then empty, its activities have no tasks yet.</summary>
    /// <returns>The activities, in order.</returns>
    public async Task<IReadOnlyList<long>> MoveActivities(long draftId, long planId)
    {
        await session.Lock("road_map", planId);
        IReadOnlyList<long> moved = await session.Query<long>(
            "select id from plan_activity where road_map_id = @draftId and removed_at is null order by position", new { draftId });
        await session.Execute(
            """
            update plan_activity
            set position = position + (select coalesce(max(p.position), 0) from plan_activity p where p.road_map_id = @planId), road_map_id = @planId
            where road_map_id = @draftId and removed_at is null
            """,
            new { draftId, planId });
        return moved;
    }

    /// <summary>Moves one activity of a draft into a running plan, to its place there. It has no tasks yet.</summary>
    public Task MoveActivity(long activityId, long planId) =>
        session.Execute("update plan_activity set road_map_id = @planId where id = @activityId", new { activityId, planId });

    /// <summary>Gives a running plan the head, the tables and the source of its new edition.</summary>
    public Task TakeHead(long draftId, long planId) => session.Execute(
        """
        update road_map
        set title = d.title, order_number = d.order_number, order_on = d.order_on, starts_on = d.starts_on, ends_on = d.ends_on,
            day_off_rule = d.day_off_rule, source_file_id = d.source_file_id, tables = d.tables
        from road_map d
        where road_map.id = @planId and d.id = @draftId
        """,
        new { draftId, planId });

    /// <summary>Gives a row of a running plan the words and the place of its new wording.</summary>
    public Task TakeWords(long from, long to) => session.Execute(
        """
        update plan_activity
        set position = d.position, number = d.number, section = d.section, title = d.title, form = d.form, responsible = d.responsible,
            result = d.result, audience = d.audience, table_index = d.table_index, cells = d.cells
        from plan_activity d
        where plan_activity.id = @to and d.id = @from
        """,
        new { from, to });

    /// <summary>Gives a row of a running plan the term of its new wording, with who confirmed it.</summary>
    public Task TakeTerm(long from, long to) => session.Execute(
        """
        update plan_activity
        set term_text = d.term_text, term = d.term, term_answers = d.term_answers, term_confirmed_by = d.term_confirmed_by, term_confirmed_at = d.term_confirmed_at
        from plan_activity d
        where plan_activity.id = @to and d.id = @from
        """,
        new { from, to });
}
