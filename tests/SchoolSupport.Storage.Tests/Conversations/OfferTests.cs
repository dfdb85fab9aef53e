using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class OfferTests
{
    private const string Slot = "questionnaire";

    [Theory, OnBothDatabases]
    public async Task An_offered_text_is_found_by_its_offer_until_it_is_withdrawn(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            ExpectationStore expectations = new(session);
            await expectations.Put(world.DirectorChat, Slot, "q.answer:3", 1);
            await expectations.Offer(world.DirectorChat, Slot, 10, "512");
            Assert.Equal("512", (await expectations.FindOffer(world.DirectorChat, 10))?.Offered);
            Assert.Null(await expectations.FindOffer(world.DirectorChat, 11));

            await expectations.Put(world.DirectorChat, Slot, "q.answer:3", 2);
            Assert.NotNull(await expectations.FindOffer(world.DirectorChat, 10));

            await expectations.Withdraw(world.DirectorChat, Slot);
            Assert.Null(await expectations.FindOffer(world.DirectorChat, 10));
            return true;
        });
    }

    [Theory, OnBothDatabases]
    public async Task A_text_offered_to_one_question_can_never_answer_the_next(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            ExpectationStore expectations = new(session);
            await expectations.Put(world.DirectorChat, Slot, "q.answer:3", 1);
            await expectations.Offer(world.DirectorChat, Slot, 10, "512");
            await expectations.Put(world.DirectorChat, Slot, "q.answer:4", 2);
            Assert.Null(await expectations.FindOffer(world.DirectorChat, 10));
            return true;
        });
    }
}
