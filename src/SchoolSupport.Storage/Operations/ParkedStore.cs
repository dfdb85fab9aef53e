namespace SchoolSupport.Storage.Operations;

/// <summary>A message that was set aside, without its text: that may be anybody's answers.</summary>
public sealed record ParkedMessage
{
    public required long Id { get; init; }

    /// <summary>What its receiver is, a role's code; null for a stranger, a group, or somebody who has left.</summary>
    public string? Role { get; init; }

    /// <summary>Where; null for an administrator, and as above.</summary>
    public string? MunicipalityName { get; init; }

    /// <summary>Of <see cref="Conversations.OutboxPriority"/>.</summary>
    public required int Priority { get; init; }
    public string? Error { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ParkedAt { get; init; }
}

/// <summary>Messages that were set aside since a moment: how many, and when the first and the last of them.</summary>
public sealed record ParkedSince
{
    public long Count { get; init; }
    public DateTimeOffset? First { get; init; }
    public DateTimeOffset? Last { get; init; }
}

/// <summary>Messages that were refused or failed again and again, until an administrator has looked at them.</summary>
public sealed class ParkedStore(Session session)
{
    // A person may have come back under another account; whoever has left is still where they were.
    private const string AsNew =
        "parked_at = null, attempts = 0, recipient = coalesce((select c.external_id from chat c where c.id = outbox.chat_id), recipient)";

    private const string Columns =
        """
        select o.id, m.role, t.name as municipality_name, o.priority, o.error, o.attempts, o.created_at, o.parked_at
        from outbox o
        join chat c on c.id = o.chat_id
        left join membership m on m.id = c.membership_id
        left join municipality t on t.id = m.municipality_id
        where o.parked_at is not null and o.state = 'waiting'
        """;

    /// <summary>The latest first.</summary>
    public Task<IReadOnlyList<ParkedMessage>> Latest(int limit) =>
        session.Query<ParkedMessage>(Columns + " order by o.parked_at desc, o.id desc limit @limit", new { limit });

    /// <summary>Null when it was sent, given up or superseded meanwhile.</summary>
    public Task<ParkedMessage?> Find(long id) => session.Find<ParkedMessage>(Columns + " and o.id = @id", new { id });

    /// <summary>What was set aside after an instant.</summary>
    public async Task<ParkedSince> Since(DateTimeOffset after) => (await session.Find<ParkedSince>(
        "select count(*) as count, min(parked_at) as first, max(parked_at) as last from outbox where parked_at > @after and state = 'waiting'",
        new { after }))!;

    /// <summary>Has a message sent again as if it were new. False when it is not set aside any more.</summary>
    public async Task<bool> Retry(long id) =>
        await session.Execute($"update outbox set {AsNew} where id = @id and parked_at is not null and state = 'waiting'", new { id }) == 1;

    /// <summary>The same with everything set aside until an instant.</summary>
    /// <returns>How many.</returns>
    public Task<int> RetryAll(DateTimeOffset until) => session.Execute(
        $"update outbox set {AsNew} where parked_at <= @until and state = 'waiting'", new { until });

    /// <summary>Gives a message up for good. False when it is not set aside any more.</summary>
    public async Task<bool> Drop(long id) => await session.Execute(
        "update outbox set state = 'given up', content = null, recipient = null where id = @id and parked_at is not null and state = 'waiting'", new { id }) == 1;

    /// <summary>The same with everything set aside until an instant.</summary>
    /// <returns>How many.</returns>
    public Task<int> DropAll(DateTimeOffset until) => session.Execute(
        "update outbox set state = 'given up', content = null, recipient = null where parked_at <= @until and state = 'waiting'", new { until });
}
