using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class OutboxStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Replies_go_before_reminders_and_each_kind_in_order(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Add("reminder", OutboxPriority.Bulk);
        await box.Add("first");
        await box.Add("news", OutboxPriority.Notice);
        await box.Add("second");
        Assert.Equal(["first", "second", "news", "reminder"], await box.Contents());
        Assert.Equal(["first", "second"], (await box.Waiting(limit: 2)).Select(row => row.Content));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_tells_where_to_and_leaves_no_text_behind_once_sent(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long id = await box.Add("code 123");
        OutboxRow row = Assert.Single(await box.Waiting());
        Assert.Equal((id, box.Chat, "telegram", "1001", false), (row.Id, row.ChatId, row.Channel, row.Recipient, row.IsEdit));
        await box.Sent(id, "501");
        Assert.Empty(await box.Waiting());
        Assert.Equal("501", await box.Test.Look(session => new OutboxStore(session).ExternalIdOf(id)));
        Assert.Equal(1, await box.Count("content is null and recipient is null and state = 'sent'"));
    }

    [Theory, OnBothDatabases]
    public async Task A_newer_edit_takes_the_place_of_an_unsent_one_of_the_same_message(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long message = await box.Add("message");
        long other = await box.Add("other");
        await box.Sent(message, "501");
        await box.Sent(other, "502");
        await box.Edit("old edit", message);
        await box.Edit("edit of the other", other);
        await box.Edit("new edit", message);
        Assert.Equal([("edit of the other", "502"), ("new edit", "501")], (await box.Waiting()).Select(row => (row.Content, row.TargetExternalId)));
        Assert.Equal(1, await box.Count("state = 'superseded' and content is null"));
    }

    [Theory, OnBothDatabases]
    public async Task An_edit_does_not_swallow_the_message_it_edits_though_that_is_unsent(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long message = await box.Add("message");
        await box.Edit("edit", message);
        Assert.Equal([("message", false, null), ("edit", true, null)],
            (await box.Waiting()).Select(row => (row.Content, row.IsEdit, row.TargetExternalId)));
    }

    [Theory, OnBothDatabases]
    public async Task An_edit_of_an_edit_is_one_of_the_first_message(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long message = await box.Add("message");
        await box.Sent(message, "501");
        long edit = await box.Edit("unsent edit", message);
        await box.Edit("edit of the edit", edit);
        OutboxRow row = Assert.Single(await box.Waiting());
        Assert.Equal(("edit of the edit", message, "501"), (row.Content, row.ReplacesId, row.TargetExternalId));
    }

    [Theory, OnBothDatabases]
    public async Task A_message_known_only_by_its_channels_id_is_edited_and_superseded_too(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Test.InTurn(async session =>
        {
            OutboxStore outbox = new(session);
            await outbox.Add(new OutboxMessage(box.Chat, "old") { ReplacesExternal = "77" });
            await outbox.Add(new OutboxMessage(box.Chat, "other") { ReplacesExternal = "78" });
            await outbox.Add(new OutboxMessage(box.Chat, "new") { ReplacesExternal = "77" });
        });
        Assert.Equal([("other", "78"), ("new", "77")], (await box.Waiting()).Select(row => (row.Content, row.TargetExternalId)));
    }

    [Theory, OnBothDatabases]
    public async Task Failures_are_counted_until_the_message_is_set_aside_and_the_others_go_on(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long failing = await box.Add("first");
        await box.Add("second");
        await box.Test.InTurn(session => new OutboxStore(session).MarkFailed(failing, "no such file"));
        await box.Test.InTurn(session => new OutboxStore(session).MarkFailed(failing, "no such file"));
        Assert.Equal([("first", 2), ("second", 0)], (await box.Waiting()).Select(row => (row.Content, row.Attempts)));
        await box.Test.InTurn(session => new OutboxStore(session).Park(failing, "no such file"));
        Assert.Equal(["second"], await box.Contents());
        Assert.Equal(1, await box.Count("parked_at is not null and content = 'first' and attempts = 3 and error = 'no such file'"));
    }

    [Theory, OnBothDatabases]
    public async Task Each_kind_can_be_asked_for_by_itself(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Add("reminder", OutboxPriority.Bulk);
        await box.Add("news", OutboxPriority.Notice);
        await box.Add("reply");
        Assert.Equal(["reply", "news"],
            (await box.Test.Look(session => new OutboxStore(session).Waiting(10, least: OutboxPriority.Notice))).Select(row => row.Content));
        Assert.Equal(["reminder"],
            (await box.Test.Look(session => new OutboxStore(session).Waiting(10, most: OutboxPriority.Bulk))).Select(row => row.Content));
    }

    [Theory, OnBothDatabases]
    public async Task News_wait_for_whoever_cannot_be_reached_and_all_else_is_given_up(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Add("reply");
        await box.Add("news", OutboxPriority.Notice);
        await box.Add("reminder", OutboxPriority.Bulk);
        await box.Test.InTurn(async session =>
        {
            await new ChatStore(session).MarkUnreachable(box.Chat);
            await new OutboxStore(session).GiveUpStale(box.Chat, "blocked");
        });
        Assert.Empty(await box.Waiting());
        Assert.Equal((0, 0), await box.Test.Look(session => new OutboxStore(session).Counts()) is var counts ? (counts.Waiting, counts.Parked) : default);
        await box.Test.InTurn(session => new ChatStore(session).MarkReachable(box.Chat));
        Assert.Equal(["news"], await box.Contents());
    }

    [Theory, OnBothDatabases]
    public async Task News_that_wait_come_to_the_account_with_which_the_person_returns(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Add("news", OutboxPriority.Notice);
        await box.Test.InTurn(async session =>
        {
            ChatStore chats = new(session);
            await chats.MarkUnreachable(box.Chat);
            await chats.SetPerson((await chats.FindOrCreate("telegram", "2002")).Id, box.World.Director, box.World.DirectorMembership);
        });
        OutboxRow row = Assert.Single(await box.Waiting());
        Assert.Equal(("news", "2002"), (row.Content, row.Recipient));
    }

    [Theory, OnBothDatabases]
    public async Task News_that_nobody_returned_to_read_are_given_up_after_a_while(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Add("old", OutboxPriority.Notice);
        box.Test.Clock.Advance(TimeSpan.FromDays(1));
        await box.Add("new", OutboxPriority.Notice);
        Assert.Equal(0, await box.Test.InTurn(session => new OutboxStore(session).GiveUpUnread(box.Test.Clock.GetUtcNow())));
        await box.Test.InTurn(session => new ChatStore(session).MarkUnreachable(box.Chat));
        Assert.Equal(1, await box.Test.InTurn(session => new OutboxStore(session).GiveUpUnread(box.Test.Clock.GetUtcNow())));
        await box.Test.InTurn(session => new ChatStore(session).MarkReachable(box.Chat));
        Assert.Equal(["new"], await box.Contents());
    }

    [Theory, OnBothDatabases]
    public async Task What_was_said_goodbye_to_still_hears_it(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        await box.Test.InTurn(async session =>
        {
            await new OutboxStore(session).Add(new OutboxMessage(box.Chat, "Всего доброго!"));
            await new PersonStore(session).Erase(box.World.Director);
        });
        Assert.Equal("1001", Assert.Single(await box.Waiting()).Recipient);
        await Assert.ThrowsAsync<InvalidOperationException>(() => box.Add("after"));
    }

    [Theory, OnBothDatabases]
    public async Task What_waits_is_counted_without_what_is_given_up_or_set_aside(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        DateTimeOffset first = box.Now;
        Assert.Equal(new OutboxCounts(), await box.Test.Look(session => new OutboxStore(session).Counts()));
        await box.Add("reminder", OutboxPriority.Bulk);
        box.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        long refused = await box.Add("refused");
        long given = await box.Add("given up");
        long failing = await box.Add("failing");
        await box.Test.InTurn(async session =>
        {
            await new OutboxStore(session).GiveUp(given, "taken, and the answer lost");
            await new OutboxStore(session).Park(refused, "400");
            await new OutboxStore(session).MarkFailed(failing, "no such file");
        });
        OutboxCounts counts = await box.Test.Look(session => new OutboxStore(session).Counts());
        Assert.Equal(
            new OutboxCounts { Waiting = 2, Urgent = 1, Failed = 1, Parked = 1, OldestWaiting = first, OldestUrgent = box.Now },
            counts);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_kept_until_the_morning_is_not_sent_before_and_does_not_count_as_late(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long kept = await box.Add("mailing", OutboxPriority.Bulk);
        await box.Add("next", OutboxPriority.Bulk);
        await box.Test.InTurn(session => new OutboxStore(session).Keep(kept, box.Now + TimeSpan.FromHours(9)));
        Assert.Equal(["next"], await box.Contents());
        OutboxCounts counts = await box.Test.Look(session => new OutboxStore(session).Counts());
        Assert.Equal((1, 1), (counts.Waiting, counts.Kept));
        box.Test.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal(["mailing", "next"], await box.Contents());
        Assert.Equal(0, (await box.Test.Look(session => new OutboxStore(session).Counts())).Kept);
    }

    [Theory, OnBothDatabases]
    public async Task A_message_remembers_when_it_was_decided_on(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        DateTimeOffset earlier = box.Now - TimeSpan.FromHours(5);
        await box.Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(box.Chat, "late") { DecidedAt = earlier }));
        await box.Add("now");
        Assert.Equal([earlier, box.Now], (await box.Waiting()).Select(row => row.CreatedAt));
    }

    [Theory, OnBothDatabases]
    public async Task A_second_mark_changes_nothing(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long id = await box.Add("message");
        await box.Sent(id, "501");
        await box.Sent(id, "502");
        await box.Test.InTurn(session => new OutboxStore(session).GiveUp(id, "late"));
        Assert.Equal("501", await box.Test.Look(session => new OutboxStore(session).ExternalIdOf(id)));
        Assert.Equal(1, await box.Count("state = 'sent'"));
    }

    [Theory, OnBothDatabases]
    public async Task Many_are_marked_at_once_each_with_its_own_message_and_instant(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long first = await box.Add("first");
        long second = await box.Add("second");
        await box.Add("third");
        await box.Test.InTurn(session => new OutboxStore(session).MarkSent([]));
        await box.Test.InTurn(session => new OutboxStore(session).MarkSent(
            [new SentMessage(first, "501", box.Now), new SentMessage(second, "№ «502»", box.Now + TimeSpan.FromMilliseconds(1))]));
        Assert.Equal(["third"], await box.Contents());
        Assert.Equal("№ «502»", await box.Test.Look(session => new OutboxStore(session).ExternalIdOf(second)));
        Assert.Equal(
            [box.Now, box.Now + TimeSpan.FromMilliseconds(1)],
            await box.Test.Look(session => session.Query<DateTimeOffset>("select sent_at from outbox where state = 'sent' order by id")));
    }

    [Theory, OnBothDatabases]
    public async Task Pruning_forgets_old_sent_messages_and_never_waiting_ones(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long sent = await box.Add("sent");
        await box.Add("waiting");
        await box.Sent(sent, "501");
        int pruned = await box.Test.InTurn(session => new OutboxStore(session).Prune(box.Now + TimeSpan.FromDays(1)));
        Assert.Equal(1, pruned);
        Assert.Equal(["waiting"], await box.Contents());
    }

    private sealed record Outbox(TestDatabase Test, World World) : IAsyncDisposable
    {
        public long Chat => World.DirectorChat;
        public DateTimeOffset Now => Test.Clock.GetUtcNow();

        public static async Task<Outbox> Make(StorageProvider provider)
        {
            TestDatabase test = await TestDatabase.Create(provider);
            return new Outbox(test, await World.Make(test));
        }

        public Task<long> Add(string content, OutboxPriority priority = OutboxPriority.Reply) =>
            Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(Chat, content) { Priority = priority }));

        public Task<long> Edit(string content, long replaces) =>
            Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(Chat, content) { Replaces = replaces }));

        public Task Sent(long id, string externalId) =>
            Test.InTurn(session => new OutboxStore(session).MarkSent([new SentMessage(id, externalId, Now)]));

        public Task<IReadOnlyList<OutboxRow>> Waiting(int limit = 100) =>
            Test.Look(session => new OutboxStore(session).Waiting(limit));

        public async Task<IEnumerable<string>> Contents() => (await Waiting()).Select(row => row.Content);

        public Task<long> Count(string condition) => Test.Look(session => session.Find<long>($"select count(*) from outbox where {condition}"));

        public ValueTask DisposeAsync() => Test.DisposeAsync();
    }
}
