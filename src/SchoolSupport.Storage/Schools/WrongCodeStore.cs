namespace SchoolSupport.Storage.Schools;

/// <summary>Wrong invitation codes that accounts tried.</summary>
public sealed class WrongCodeStore(Session session)
{
    public Task Add(long chatId) => session.Execute(
        "insert into wrong_code (id, chat_id, tried_at) values (@id, @chatId, @now)", new { id = session.NewId(), chatId, now = session.Now });

    /// <summary>When this account sent wrong codes after an instant, oldest first.</summary>
    public Task<IReadOnlyList<DateTimeOffset>> Since(long chatId, DateTimeOffset after) => session.Query<DateTimeOffset>(
        "select tried_at from wrong_code where chat_id = @chatId and tried_at > @after order by tried_at", new { chatId, after });

    public Task<int> Prune(DateTimeOffset olderThan) => session.Execute("delete from wrong_code where tried_at < @olderThan", new { olderThan });
}
