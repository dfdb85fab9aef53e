namespace SchoolSupport.Storage;

/// <summary>
/// Numbers the programs that open a database, one after another, so that ids made by two of them at one instant differ: chance would
/// now and then give both the same number.
/// </summary>
internal sealed class NodeCounter(Session session)
{
    private const string Name = "id node";

    /// <summary>0–1023. Comes again after 1,024 openings.</summary>
    public async Task<int> Next() => (int)await session.Find<long>(
        """
        insert into setting (name, value, changed_at) values (@Name, '0', @now)
        on conflict (name) do update set value = cast((cast(setting.value as bigint) + 1) % @nodes as text), changed_at = excluded.changed_at
        returning cast(value as bigint)
        """,
        new { Name, nodes = 1L << IdSource.NodeBits, now = session.Now });
}
