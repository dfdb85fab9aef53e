namespace SchoolSupport.Storage.Conversations;

/// <summary>What the installation knows of itself: the bot's id, to which the database is bound, its user name, and the like.</summary>
public sealed class SettingStore(Session session)
{
    public Task<string?> Get(string name) => session.Find<string>("select value from setting where name = @name", new { name });

    public Task Set(string name, string value) => session.Execute(
        """
        insert into setting (name, value, changed_at) values (@name, @value, @now)
        on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at
        """,
        new { name, value, now = session.Now });
}
