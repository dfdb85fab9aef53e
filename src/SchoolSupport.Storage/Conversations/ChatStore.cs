using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Conversations;

/// <summary>Accounts of channels and what stands on top of their chats.</summary>
public sealed class ChatStore(Session session)
{
    private const string Columns =
        """
        select c.id, c.channel, c.external_id, c.person_id, c.membership_id, c.top_outbox_id, c.pending_invitation_id, c.unreachable_at, c.answered_album,
               p.name as person_name, p.consent_version
        from chat c
        left join person p on p.id = c.person_id
        """;

    /// <summary>The chat of an account, made when it is new, and held until the transaction ends: turns of one chat queue here.</summary>
    public async Task<ChatRow> FindOrCreate(string channel, string externalId)
    {
        if (session.Dialect.ForUpdate.Length > 0) await Hold(channel, externalId);
        ChatRow? chat = await FindByAccount(channel, externalId);
        if (chat is null)
        {
            await Create(channel, externalId);
            chat = await FindByAccount(channel, externalId);
        }
        return await WithMemberships(chat!);
    }

    public async Task<ChatRow?> Find(long chatId)
    {
        ChatRow? chat = await session.Find<ChatRow>(Columns + " where c.id = @chatId and c.external_id is not null", new { chatId });
        return chat is null ? null : await WithMemberships(chat);
    }

    /// <summary>The chat of an account; null when the account has never been met.</summary>
    public async Task<ChatRow?> Find(string channel, string externalId) =>
        await FindByAccount(channel, externalId) is { } chat ? await WithMemberships(chat) : null;

    /// <summary>Where to reach a person: their chats that can be written to, newest first.</summary>
    public async Task<IReadOnlyList<ChatRow>> Reachable(long personId) => [.. (await OfPerson(personId)).Where(chat => chat.UnreachableAt is null)];

    /// <summary>All chats of a person, those that cannot be written to now among them; newest first.</summary>
    public Task<IReadOnlyList<ChatRow>> OfPerson(long personId) => session.Query<ChatRow>(
        Columns + " where c.person_id = @personId and c.external_id is not null order by c.id desc", new { personId });

    /// <param name="chatId">Which chat.</param>
    /// <param name="outboxId">The message that is on top from now on.</param>
    /// <param name="live">What it is kept up to date as, an encoded route; null: as nothing.</param>
    public Task SetTop(long chatId, long outboxId, string? live = null) =>
        session.Execute("update chat set top_outbox_id = @outboxId, top_live = @live where id = @chatId", new { chatId, outboxId, live });

    /// <summary>The pages on top that are kept up to date, of those written after an instant: their messages are still known.</summary>
    public Task<IReadOnlyList<LivePage>> Live(DateTimeOffset after) => session.Query<LivePage>(
        """
        select c.id as chat_id, c.top_outbox_id as message, c.top_live as route
        from chat c join outbox o on o.id = c.top_outbox_id
        where c.top_live is not null and c.unreachable_at is null and o.created_at > @after and o.state in ('waiting', 'sent')
        order by c.id
        """,
        new { after });

    /// <summary>Whether that page is still on top of its chat; holds the chat until the transaction ends.</summary>
    public async Task<bool> IsStillOnTop(LivePage page)
    {
        await session.Lock("chat", page.ChatId);
        return await session.Find<long>(
            "select count(*) from chat where id = @ChatId and top_outbox_id = @Message and top_live = @Route", page) == 1;
    }

    /// <summary>Remembers which invitation a stranger stands before, until they agree or go.</summary>
    public Task SetPendingInvitation(long chatId, long? invitationId) =>
        session.Execute("update chat set pending_invitation_id = @invitationId where id = @chatId", new { chatId, invitationId });

    /// <summary>
    /// Binds the account to a person. Their other accounts of the channel are let go: a new phone replaces the old one. News that wait
    /// because an old one cannot be reached come to the new.
    /// </summary>
    public async Task SetPerson(long chatId, long personId, long membershipId)
    {
        await session.Execute(
            """
            update outbox
            set chat_id = @chatId, recipient = (select external_id from chat where id = @chatId), replaces_id = null, replaces_external_id = null
            where state = 'waiting' and chat_id in (
                select c.id from chat c
                where c.person_id = @personId and c.id <> @chatId and c.unreachable_at is not null
                  and c.channel = (select channel from chat where id = @chatId))
            """,
            new { chatId, personId });
        await session.Execute(
            """
            update chat set person_id = null, membership_id = null
            where person_id = @personId and id <> @chatId and channel = (select channel from chat where id = @chatId)
            """,
            new { chatId, personId });
        await session.Execute(
            "update chat set person_id = @personId, membership_id = @membershipId where id = @chatId", new { chatId, personId, membershipId });
    }

    public Task SetMembership(long chatId, long? membershipId) =>
        session.Execute("update chat set membership_id = @membershipId where id = @chatId", new { chatId, membershipId });

    /// <summary>True when the chat could be reached until now.</summary>
    public async Task<bool> MarkUnreachable(long chatId) =>
        await session.Execute(
            "update chat set unreachable_at = @now where id = @chatId and unreachable_at is null", new { chatId, now = session.Now }) == 1;

    public Task MarkReachable(long chatId) =>
        session.Execute("update chat set unreachable_at = null where id = @chatId and unreachable_at is not null", new { chatId });

    public Task SetAnsweredAlbum(long chatId, string album) =>
        session.Execute("update chat set answered_album = @album where id = @chatId", new { chatId, album });

    private Task<ChatRow?> FindByAccount(string channel, string externalId) =>
        session.Find<ChatRow>(Columns + " where c.channel = @channel and c.external_id = @externalId", new { channel, externalId });

    private Task<long?> Hold(string channel, string externalId) => session.Find<long?>(
        $"select id from chat where channel = @channel and external_id = @externalId {session.Dialect.ForUpdate}", new { channel, externalId });

    // When two turns make the same chat at once, the second waits here and then finds the first one's row.
    private Task Create(string channel, string externalId) => session.Execute(
        "insert into chat (id, channel, external_id, created_at) values (@id, @channel, @externalId, @now) on conflict do nothing",
        new { id = session.NewId(), channel, externalId, now = session.Now });

    private async Task<ChatRow> WithMemberships(ChatRow chat) => chat.PersonId is not { } person
        ? chat
        : chat with { Memberships = await new MembershipStore(session).OfPerson(person) };
}
