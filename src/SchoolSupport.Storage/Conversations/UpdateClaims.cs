namespace SchoolSupport.Storage.Conversations;

/// <summary>Which updates of a channel have been dealt with.</summary>
public sealed class UpdateClaims(Session session)
{
    /// <summary>True for the first who claims the update; false when it was dealt with before.</summary>
    public async Task<bool> Claim(string channel, long updateId) =>
        await session.Execute(
            "insert into update_claim (channel, update_id, claimed_at) values (@channel, @updateId, @now) on conflict do nothing",
            new { channel, updateId, now = session.Now }) == 1;

    public Task<int> Prune(DateTimeOffset olderThan) =>
        session.Execute("delete from update_claim where claimed_at < @olderThan", new { olderThan });
}
