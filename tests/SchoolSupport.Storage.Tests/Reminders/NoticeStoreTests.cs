using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public class NoticeStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_thing_is_done_once_and_known_to_be(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(async session =>
        {
            NoticeStore notices = new(session);
            Assert.False(await notices.Has("late/5"));
            Assert.True(await notices.TryAdd("late/5", "sent"));
            Assert.False(await notices.TryAdd("late/5", "sent"));
            Assert.True(await notices.Has("late/5"));
            Assert.Equal(["late/5"], await notices.Done(["late/4", "late/5", "late/6"]));
            Assert.Empty(await notices.Done([]));
        });
    }

    [Theory, OnBothDatabases]
    public async Task What_is_forgotten_may_be_done_again(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(async session =>
        {
            NoticeStore notices = new(session);
            await notices.TryAdd("late/5", "sent");
            await notices.TryAdd("late/6", "sent");
            await notices.Forget("late/5");
            Assert.True(await notices.Has("late/6"));
            Assert.True(await notices.TryAdd("late/5", "sent"));
        });
    }

    [Theory, OnBothDatabases]
    public async Task An_open_campaign_is_untold_until_its_notice_stands(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            CampaignStore campaigns = new(session);
            Assert.Empty(await campaigns.Untold("opened/"));
            await campaigns.MarkOpened(world.Campaign);
            Assert.Equal([world.Campaign], (await campaigns.Untold("opened/")).Select(campaign => campaign.Id));
            await new NoticeStore(session).TryAdd($"opened/{world.Campaign}", "sent");
            Assert.Empty(await campaigns.Untold("opened/"));
        });
    }

    [Theory, OnBothDatabases]
    public async Task The_same_work_for_a_chat_is_queued_once_while_it_is_open(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            WorkQueue queue = new(session);
            Assert.True(await queue.AddUnlessOpen("campaign export", "1", world.DirectorChat));
            Assert.False(await queue.AddUnlessOpen("campaign export", "1", world.DirectorChat));
            Assert.True(await queue.AddUnlessOpen("campaign export", "2", world.DirectorChat));
            WorkItem first = (await queue.TakeNext(ProcessIdentity.Current, test.Clock.GetUtcNow()))!;
            await queue.Done(first.Id);
            Assert.True(await queue.AddUnlessOpen("campaign export", "1", world.DirectorChat));
        });
    }
}
