namespace SchoolSupport.Storage.Conversations;

/// <summary>Whether a lease was got, and who holds it now.</summary>
/// <param name="Taken">True when the asker holds it.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="ExpiresAt">Until when, unless renewed.</param>
public sealed record LeaseResult(bool Taken, ProcessIdentity Holder, DateTimeOffset ExpiresAt);

/// <summary>
/// What only one process may do at a time. Instants come from the caller, because leases live by the system's clock,
/// which the playground's time travel does not move.
/// </summary>
public sealed class LeaseStore(Session session)
{
    /// <summary>
    /// Takes a lease that is free, expired, one's own, or held by a process of this machine that no longer runs.
    /// </summary>
    public async Task<LeaseResult> Take(string name, ProcessIdentity taker, DateTimeOffset now, TimeSpan length)
    {
        LeaseResult mine = new(true, taker, now + length);
        int added = await session.Execute(
            """
            insert into lease (name, host, pid, process_started, taken_at, expires_at)
            values (@name, @Host, @Pid, @Started, @now, @ExpiresAt) on conflict do nothing
            """,
            new { name, taker.Host, taker.Pid, taker.Started, now, mine.ExpiresAt });
        if (added == 1) return mine;
        LeaseRow held = (await session.Find<LeaseRow>(
            $"select host, pid, process_started, expires_at from lease where name = @name {session.Dialect.ForUpdate}", new { name }))!;
        bool free = held.Holder == taker || held.ExpiresAt <= now || held.Holder.IsDead;
        if (!free) return new LeaseResult(false, held.Holder, held.ExpiresAt);
        await session.Execute(
            """
            update lease set host = @Host, pid = @Pid, process_started = @Started, taken_at = @now, expires_at = @ExpiresAt
            where name = @name
            """,
            new { name, taker.Host, taker.Pid, taker.Started, now, mine.ExpiresAt });
        return mine;
    }

    /// <summary>False when somebody else has it by now: stop at once.</summary>
    public async Task<bool> Renew(string name, ProcessIdentity holder, DateTimeOffset now, TimeSpan length) =>
        await session.Execute(
            """
            update lease set expires_at = @expiresAt
            where name = @name and host = @Host and pid = @Pid and process_started = @Started
            """,
            new { name, holder.Host, holder.Pid, holder.Started, expiresAt = now + length }) == 1;

    public Task Release(string name, ProcessIdentity holder) => session.Execute(
        "delete from lease where name = @name and host = @Host and pid = @Pid and process_started = @Started",
        new { name, holder.Host, holder.Pid, holder.Started });

    private sealed record LeaseRow
    {
        public string Host { get; init; } = "";
        public long Pid { get; init; }
        public string ProcessStarted { get; init; } = "";
        public DateTimeOffset ExpiresAt { get; init; }

        public ProcessIdentity Holder => new(Host, Pid, ProcessStarted);
    }
}
