namespace SchoolSupport.Storage.RoadMaps;

/// <summary>Orders that people send as text, message by message.</summary>
public sealed class PlanTextStore(Session session)
{
    public Task Add(long personId, string text) => session.Execute(
        "insert into plan_text (id, person_id, body, sent_at) values (@id, @personId, @text, @now)",
        new { id = session.NewId(), personId, text, now = session.Now });

    /// <summary>What the person has sent so far, in order.</summary>
    public Task<IReadOnlyList<string>> Of(long personId) =>
        session.Query<string>("select body from plan_text where person_id = @personId order by id", new { personId });

    public Task Clear(long personId) => session.Execute("delete from plan_text where person_id = @personId", new { personId });
}
