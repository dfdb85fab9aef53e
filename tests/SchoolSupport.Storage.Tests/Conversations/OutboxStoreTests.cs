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
    public async Task After_a_failure_the_whole_chat_waits_and_others_go_on(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long other = (await box.Test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "2002"))).Id;
        long failing = await box.Add("first");
        await box.Add("second");
        await box.Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(other, "other chat")));
        await box.Test.InTurn(session => new OutboxStore(session).MarkFailed(failing, "429", box.Now + TimeSpan.FromSeconds(30)));
        await box.Add("third");
        Assert.Equal(["other chat"], await box.Contents());
        box.Test.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(["first", "second", "other chat", "third"], await box.Contents());
        Assert.Equal(1, (await box.Waiting())[0].Attempts);
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
    public async Task What_is_given_up_is_never_sent_and_counted(StorageProvider provider)
    {
        await using Outbox box = await Outbox.Make(provider);
        long one = await box.Add("one");
        long held = await box.Add("two");
        await box.Add("three");
        await box.Test.InTurn(async session =>
        {
            await new OutboxStore(session).GiveUp(one, "400");
            await new OutboxStore(session).MarkFailed(held, "429", box.Now + TimeSpan.FromHours(1));
        });
        OutboxCounts counts = await box.Test.Look(session => new OutboxStore(session).Counts());
        Assert.Equal((2, 1, 1, box.Now), (counts.Waiting, counts.Held, counts.GivenUp, counts.OldestWaiting));
        Assert.Equal(2, await box.Test.InTurn(session => new OutboxStore(session).GiveUpChat(box.Chat, "403")));
        Assert.Empty(await box.Waiting());
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
            Test.Look(session => new OutboxStore(session).Waiting(limit, Now));

        public async Task<IEnumerable<string>> Contents() => (await Waiting()).Select(row => row.Content);

        public Task<long> Count(string condition) => Test.Look(session => session.Find<long>($"select count(*) from outbox where {condition}"));

        public ValueTask DisposeAsync() => Test.DisposeAsync();
    }
}
