namespace SchoolSupport.Storage.Reminders;

/// <summary>A group chat that a coordinator asked to be linked.</summary>
public sealed record DepartmentGroupRow
{
    public required long Id { get; init; }
    public required long ChatId { get; init; }
    public required string Channel { get; init; }

    /// <summary>The group in the channel.</summary>
    public required string ExternalId { get; init; }

    /// <summary>As the group was called when it was asked for.</summary>
    public required string Title { get; init; }
    public required long AskedBy { get; init; }

    /// <summary>Null until a coordinator has confirmed it.</summary>
    public long? MunicipalityId { get; init; }
    public DateTimeOffset? LinkedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the group shut the bot out; null: it can be written to.</summary>
    public DateTimeOffset? UnreachableAt { get; init; }

    /// <summary>Whether it waits for a coordinator's word.</summary>
    public bool IsAsked => LinkedAt is null && EndedAt is null;

    /// <summary>Whether summaries go there.</summary>
    public bool IsLinked => LinkedAt is not null && EndedAt is null;
}

/// <summary>Group chats of departments: asked for in the group, confirmed in private, one a municipality.</summary>
public sealed class DepartmentGroupStore(Session session)
{
    private const string Columns =
        """
        select g.id, g.chat_id, c.channel, c.external_id, g.title, g.asked_by, g.municipality_id, g.linked_at, g.ended_at, c.unreachable_at
        from department_group g
        join chat c on c.id = g.chat_id
        """;

    /// <summary>Notes that somebody asked for a group; asking again is the same request, under the group's newest title.</summary>
    public async Task<long> Ask(long chatId, string title, long personId)
    {
        var asked = new { id = session.NewId(), chatId, title, personId, now = session.Now };
        await session.Execute(
            """
            insert into department_group (id, chat_id, title, asked_by, asked_at) values (@id, @chatId, @title, @personId, @now)
            on conflict do nothing
            """,
            asked);
        const string same = "chat_id = @chatId and asked_by = @personId and linked_at is null and ended_at is null";
        await session.Execute($"update department_group set title = @title where {same}", asked);
        return await session.Find<long>($"select id from department_group where {same}", asked);
    }

    public Task<DepartmentGroupRow?> Find(long id) => session.Find<DepartmentGroupRow>(Columns + " where g.id = @id", new { id });

    /// <summary>The group that a municipality's summaries go to; null when there is none.</summary>
    public Task<DepartmentGroupRow?> OfMunicipality(long municipalityId) => session.Find<DepartmentGroupRow>(
        Columns + " where g.municipality_id = @municipalityId and g.linked_at is not null and g.ended_at is null", new { municipalityId });

    /// <summary>The link of a group chat; null when it has none.</summary>
    public Task<DepartmentGroupRow?> OfChat(long chatId) => session.Find<DepartmentGroupRow>(
        Columns + " where g.chat_id = @chatId and g.linked_at is not null and g.ended_at is null", new { chatId });

    /// <summary>
    /// Links a group that is asked for, in place of the municipality's earlier one. True for the one who does it; false too while the group
    /// belongs to another municipality, which must let it go first.
    /// </summary>
    public async Task<bool> Link(long id, long municipalityId)
    {
        await session.Lock("municipality", municipalityId);
        if (await Find(id) is not { IsAsked: true } asked) return false;
        if (await OfChat(asked.ChatId) is { } taken && taken.MunicipalityId != municipalityId) return false;
        await session.Execute(
            """
            update department_group set ended_at = @now
            where linked_at is not null and ended_at is null and (municipality_id = @municipalityId or chat_id = @ChatId)
            """,
            new { municipalityId, asked.ChatId, now = session.Now });
        return await session.Execute(
            "update department_group set municipality_id = @municipalityId, linked_at = @now where id = @id and linked_at is null and ended_at is null",
            new { id, municipalityId, now = session.Now }) == 1;
    }

    /// <summary>Ends a link or a request. True for the one who does it.</summary>
    public async Task<bool> End(long id) =>
        await session.Execute("update department_group set ended_at = @now where id = @id and ended_at is null", new { id, now = session.Now }) == 1;

    /// <summary>Ends all that there is about a group chat: the bot is out of it.</summary>
    /// <returns>The link that ended with it; null when there was none.</returns>
    public async Task<DepartmentGroupRow?> EndChat(long chatId)
    {
        DepartmentGroupRow? linked = await OfChat(chatId);
        await session.Execute("update department_group set ended_at = @now where chat_id = @chatId and ended_at is null", new { chatId, now = session.Now });
        return linked;
    }

    /// <summary>
    /// The group goes on under another account of the channel, and what waits for it goes there: a group that becomes a supergroup gets a new id.
    /// </summary>
    public async Task Move(long chatId, long newChatId)
    {
        await session.Execute("update department_group set chat_id = @newChatId where chat_id = @chatId and ended_at is null", new { chatId, newChatId });
        await session.Execute(
            """
            update outbox set chat_id = @newChatId, recipient = (select c.external_id from chat c where c.id = @newChatId), replaces_id = null, replaces_external_id = null
            where chat_id = @chatId and state = 'waiting'
            """,
            new { chatId, newChatId });
    }
}
