namespace SchoolSupport.Storage.Reminders;

/// <summary>What scheduled jobs have done: each thing once, whatever runs late, doubled or crashed.</summary>
public sealed class NoticeStore(Session session)
{
    /// <summary>True for the first who does a thing; do it in the same transaction.</summary>
    /// <param name="key">What, for whom, for which date.</param>
    /// <param name="outcome">What was done: «sent», «skipped», and the like.</param>
    public async Task<bool> TryAdd(string key, string outcome) =>
        await session.Execute(
            "insert into notice (notice_key, outcome, created_at) values (@key, @outcome, @now) on conflict do nothing",
            new { key, outcome, now = session.Now }) == 1;

    /// <summary>Forgets that a thing is done, so that it may be done again.</summary>
    public Task Forget(string key) => session.Execute("delete from notice where notice_key = @key", new { key });

    /// <summary>What was done; null when it is not.</summary>
    public Task<string?> OutcomeOf(string key) => session.Find<string>("select outcome from notice where notice_key = @key", new { key });

    /// <summary>Which of some things are done.</summary>
    public async Task<IReadOnlySet<string>> Done(IEnumerable<string> keys)
    {
        string list = Batch.Of(keys.Select(key => new { Key = key }));
        return (await session.Query<string>(
            $"select n.notice_key from notice n where n.notice_key in (select {Batch.Text("Key")} from {session.Dialect.EachOf("@list")} x)", new { list })).ToHashSet();
    }

    /// <summary>Whether a thing is done.</summary>
    public async Task<bool> Has(string key) =>
        await session.Find<long>("select count(*) from notice where notice_key = @key", new { key }) == 1;
}
