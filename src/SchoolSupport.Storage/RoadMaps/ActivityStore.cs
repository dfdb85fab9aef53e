using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>The rows of plans, and who answers for them.</summary>
public sealed partial class ActivityStore(Session session)
{
    internal const string Columns =
        """
        select id, municipality_id, road_map_id, position, number, section, title, form, responsible, result, audience, table_index, cells,
               term_text, term, term_answers, term_confirmed_by, term_confirmed_at, required_count, owner, event_id, removed_at
        from plan_activity
        """;

    /// <summary>Adds rows after those the plan has already; a few hundred at once.</summary>
    /// <returns>Their ids, in order.</returns>
    public async Task<IReadOnlyList<long>> Add(long roadMapId, IReadOnlyList<NewActivity> activities)
    {
        await session.Lock("road_map", roadMapId);
        int last = (int)await session.Find<long>("select coalesce(max(position), 0) from plan_activity where road_map_id = @roadMapId", new { roadMapId });
        List<long> ids = [.. activities.Select(_ => session.NewId())];
        var rows = activities.Select((one, index) => new
        {
            Id = ids[index], Position = last + index + 1, one.Number, one.Section, one.Title, one.Form, one.Responsible, one.Result, one.Audience,
            one.TableIndex, one.Cells, one.TermText, Term = DeadlineDocument.Write(one.Deadline), Confirmed = one.Deadline.IsClear ? session.Now : (long?)null, one.RequiredCount,
            Owner = Codes.Of(one.Owner),
        });
        await session.Execute(
            $"""
            insert into plan_activity (id, municipality_id, road_map_id, position, number, section, title, form, responsible, result, audience,
                                       table_index, cells, term_text, term, term_confirmed_at, required_count, owner, created_at)
            select {Batch.Number("Id")}, r.municipality_id, r.id, {Batch.Number("Position")}, {Batch.Text("Number")}, {Batch.Text("Section")},
                   {Batch.Text("Title")}, {Batch.Text("Form")}, {Batch.Text("Responsible")}, {Batch.Text("Result")}, {Batch.Text("Audience")},
                   {Batch.Number("TableIndex")}, {Batch.Text("Cells")}, {Batch.Text("TermText")}, {Batch.Text("Term")},
                   {Batch.Number("Confirmed")}, {Batch.Number("RequiredCount")}, {Batch.Text("Owner")}, @now
            from {session.Dialect.EachOf("@rows")} x cross join road_map r
            where r.id = @roadMapId
            """,
            new { rows = Batch.Of(rows), roadMapId, now = session.Now });
        return ids;
    }

    public Task<ActivityRow?> Find(long id) => session.Find<ActivityRow>(Columns + " where id = @id", new { id });

    /// <summary>The plan's rows in its order, without those taken out.</summary>
    public Task<IReadOnlyList<ActivityRow>> OfRoadMap(long roadMapId) => session.Query<ActivityRow>(
        Columns + " where road_map_id = @roadMapId and removed_at is null order by position", new { roadMapId });

    /// <summary>The same, from a place on; take one more than is shown to know whether there are more.</summary>
    public Task<IReadOnlyList<ActivityRow>> OfRoadMap(long roadMapId, int skip, int take) => session.Query<ActivityRow>(
        Columns + " where road_map_id = @roadMapId and removed_at is null order by position limit @take offset @skip", new { roadMapId, skip, take });

    /// <summary>The rows whose term somebody has to confirm, in the plan's order.</summary>
    public Task<IReadOnlyList<ActivityRow>> Doubtful(long roadMapId) => session.Query<ActivityRow>(
        Columns + " where road_map_id = @roadMapId and removed_at is null and term_confirmed_at is null order by position", new { roadMapId });

    public Task SetTitle(long id, string title) => session.Execute("update plan_activity set title = @title where id = @id", new { id, title });

    public Task SetResult(long id, string result) => session.Execute("update plan_activity set result = @result where id = @id", new { id, result });

    /// <summary>How the term is understood, and who confirmed it; with nobody it is one to be asked about.</summary>
    public Task SetTerm(long id, Deadline deadline, DeadlineAnswers answers, long? confirmedBy) => session.Execute(
        "update plan_activity set term = @term, term_answers = @answers, term_confirmed_by = @confirmedBy, term_confirmed_at = @at where id = @id",
        new
        {
            id, term = DeadlineDocument.Write(deadline), answers = answers.IsEmpty ? null : DeadlineDocument.Write(answers), confirmedBy,
            at = confirmedBy is null ? null : (long?)session.Now,
        });

    /// <summary>The same after the plan's bounds, order or calendar have changed: who had confirmed it stays named as long as it is clear.</summary>
    public Task Reread(long id, Deadline deadline, DeadlineAnswers answers) => session.Execute(
        """
        update plan_activity
        set term = @term, term_answers = @answers,
            term_confirmed_by = case when @clear then term_confirmed_by end, term_confirmed_at = case when @clear then coalesce(term_confirmed_at, @now) end
        where id = @id
        """,
        new
        {
            id, term = DeadlineDocument.Write(deadline), answers = answers.IsEmpty ? null : DeadlineDocument.Write(answers),
            clear = deadline.IsClear, now = session.Now,
        });

    public Task SetRequiredCount(long id, int count) =>
        session.Execute("update plan_activity set required_count = @count where id = @id", new { id, count });

    public Task SetOwner(long id, ActivityOwner owner) =>
        session.Execute("update plan_activity set owner = @owner where id = @id", new { id, owner = Codes.Of(owner) });

    public Task SetEvent(long id, long? eventId) => session.Execute("update plan_activity set event_id = @eventId where id = @id", new { id, eventId });

    /// <summary>Takes a row out of the plan; its tasks are for the caller to withdraw. True for the one who does it.</summary>
    public async Task<bool> Remove(long id, string reason) =>
        await session.Execute(
            "update plan_activity set removed_at = @now, removal_reason = @reason where id = @id and removed_at is null",
            new { id, reason, now = session.Now }) == 1;
}
