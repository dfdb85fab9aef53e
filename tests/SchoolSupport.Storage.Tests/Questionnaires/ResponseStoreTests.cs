using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

public sealed class ResponseStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Every_change_of_a_value_is_kept_and_the_same_value_is_no_change(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            ResponseStore responses = new(session);
            long id = (await responses.FindOrStart(world.Campaign, world.FirstSchool, world.Director)).Id;
            Assert.Equal(SavedAnswer.Changed, await responses.SaveAnswer(id, "pupils", "512", world.Director));
            Assert.Equal(SavedAnswer.Unchanged, await responses.SaveAnswer(id, "pupils", "512", world.Director));
            Assert.Equal(SavedAnswer.Changed, await responses.SaveAnswer(id, "pupils", "513", world.Coordinator, "со слов директора"));
            AnswerRow answer = Assert.Single(await responses.Answers(id));
            Assert.Equal(("513", world.Coordinator, "со слов директора"), (answer.Value, answer.AnsweredBy, answer.Comment));
            Assert.Equal(
                [(null, "512", world.Director), ("512", "513", world.Coordinator)],
                (await responses.Changes(id)).Select(change => (change.OldValue, change.NewValue, change.ChangedBy)));
        });
    }
}
