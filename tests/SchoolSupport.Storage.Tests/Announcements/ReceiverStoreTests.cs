using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Announcements;

public sealed class ReceiverStoreTests
{
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory, OnBothDatabases]
    public async Task Each_person_is_taken_once_however_the_batches_fall(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        IReadOnlyList<Addressee> people = await town.Sent();
        List<long> taken = [];
        while (await Take(town, 1) is { Count: > 0 } some) taken.AddRange(some.Select(person => person.PersonId));
        Assert.Equal(people.Select(person => person.PersonId).Order(), taken.Order());
        Assert.Equal(2, taken.Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_batch_that_is_not_committed_is_taken_again(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        await using (Session broken = await town.Test.Database.Begin())
            Assert.Equal(2, (await new ReceiverStore(broken).TakeUntold(town.Id, 10)).Count);
        Assert.Equal(2, (await Take(town, 10)).Count);
    }

    [Theory, OnBothDatabases]
    public async Task The_standing_follows_the_message_and_the_button(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        Assert.Equal(new AnnouncementTally(2, 0, 0, 0, 0, 0), await Tally(town));
        await Take(town, 10);
        long message = await Tell(town);
        Assert.Equal(new AnnouncementTally(1, 0, 0, 1, 0, 0), await Tally(town));
        await town.Do(session => new OutboxStore(session).MarkSent([new SentMessage(message, "501", town.Test.Database.Clock.GetUtcNow())]));
        Assert.Equal(new AnnouncementTally(0, 1, 0, 1, 0, 0), await Tally(town));
        Assert.True(await Confirm(town, town.World.Director));
        Assert.False(await Confirm(town, town.World.Director));
        Assert.Equal(new AnnouncementTally(0, 0, 1, 1, 0, 0), await Tally(town));
    }

    [Theory, OnBothDatabases]
    public async Task A_message_that_was_given_up_has_reached_nobody(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        await Take(town, 10);
        await Tell(town);
        await town.Do(session => new OutboxStore(session).GiveUpStale(town.World.DirectorChat, "blocked"));
        Assert.Equal(new AnnouncementTally(0, 0, 0, 1, 1, 0), await Tally(town));
    }

    [Theory, OnBothDatabases]
    public async Task What_became_of_messages_is_known_after_the_outbox_has_forgotten_them(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        await Take(town, 10);
        long message = await Tell(town);
        await town.Do(session => new OutboxStore(session).MarkSent([new SentMessage(message, "501", town.Test.Database.Clock.GetUtcNow())]));
        town.Test.Clock.Advance(TimeSpan.FromDays(40));
        await town.Do(async session =>
        {
            await new ReceiverStore(session).NoteDeliveries(town.Test.Database.Clock.GetUtcNow());
            Assert.Equal(1, await new OutboxStore(session).Prune(town.Test.Database.Clock.GetUtcNow()));
        });
        Assert.Equal(new AnnouncementTally(0, 1, 0, 1, 0, 0), await Tally(town));
    }

    [Theory, OnBothDatabases]
    public async Task Who_has_left_without_a_word_is_waited_for_no_more(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        await town.Do(session => new MembershipStore(session).End(town.World.AbsentDirectorMembership));
        Assert.Equal(new AnnouncementTally(1, 0, 0, 0, 0, 1), await Tally(town));
    }

    [Theory, OnBothDatabases]
    public async Task An_announcement_is_sent_when_everybody_has_been_told_and_not_before(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        await Take(town, 1);
        Assert.Equal(AnnouncementState.Sending, await Finished());
        await Take(town, 10);
        Assert.Equal(AnnouncementState.Sent, await Finished());

        Task<AnnouncementState> Finished() => town.Test.InTurn(async session =>
        {
            await new AnnouncementStore(session).Finish(town.Id);
            return (await new AnnouncementStore(session).Find(town.Id))!.State;
        });
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_is_reminded_twice_on_a_day_nor_after_confirming(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Sent();
        Assert.Empty(await Remind(Today));
        await Take(town, 10);
        Assert.Equal(2, (await Remind(Today)).Count);
        Assert.Empty(await Remind(Today));
        await Confirm(town, town.World.Director);
        Assert.NotEqual(town.World.Director, Assert.Single(await Remind(Today.AddDays(1))).PersonId);

        Task<IReadOnlyList<ReceiverRow>> Remind(DateOnly on) => town.Test.InTurn(session => new ReceiverStore(session).TakeToRemind(town.Id, on, 10));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_finds_what_is_to_be_confirmed_and_nobody_else_does(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Write("Совещание в четверг");
        await town.Sent();
        Assert.Equal(new ReceivedCount(), await Count(town.World.Director));
        await Take(town, 10);
        Assert.Equal(new ReceivedCount { Everything = 1, Unconfirmed = 1, Newest = town.Id }, await Count(town.World.Director));
        await Confirm(town, town.World.Director);
        Assert.Equal(new ReceivedCount { Everything = 1 }, await Count(town.World.Director));
        ReceivedLine line = Assert.Single(await town.Test.Look(session => new ReceivedStore(session).Of(town.World.Director, town.World.Municipality)));
        Assert.Equal((town.Id, "Совещание в четверг"), (line.Id, line.Beginning));
        Assert.Equal(new ReceivedCount(), await Count(town.World.Coordinator));
        Assert.False(await Confirm(town, town.World.Coordinator));

        Task<ReceivedCount> Count(long person) => town.Test.Look(session => new ReceivedStore(session).Count(person, town.World.Municipality));
    }

    private static Task<IReadOnlyList<ReceiverToTell>> Take(AnnouncementCase town, int limit) => town.Test.InTurn(session => new ReceiverStore(session).TakeUntold(town.Id, limit));

    private static Task<bool> Confirm(AnnouncementCase town, long person) => town.Test.InTurn(session => new ReceiverStore(session).Confirm(town.Id, person));

    private static Task<AnnouncementTally> Tally(AnnouncementCase town) => town.Test.Look(session => new ReceiverStore(session).Tally(town.Id));

    // To the director who has come in.
    private static Task<long> Tell(AnnouncementCase town) => town.Test.InTurn(async session =>
    {
        long message = await new OutboxStore(session).Add(new OutboxMessage(town.World.DirectorChat, "text") { Priority = OutboxPriority.Bulk });
        await new ReceiverStore(session).SetMessages(town.Id, [new WrittenMessage(town.World.Director, message)]);
        return message;
    });
}
