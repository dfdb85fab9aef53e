using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Questionnaires;

/// <summary>A response that the director of the first school has begun.</summary>
internal sealed record ResponseCase(TestDatabase Test, World World, long Id) : IAsyncDisposable
{
    public static async Task<ResponseCase> Start(StorageProvider provider)
    {
        TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        ResponseRow response = await test.InTurn(session => new ResponseStore(session).FindOrStart(world.Campaign, world.FirstSchool, world.Director));
        return new ResponseCase(test, world, response.Id);
    }

    public Task<SavedAnswer> Save(string question, string? value, string? comment = null) =>
        Test.InTurn(session => new AnswerStore(session).Save(Id, question, value, World.Director, comment));

    public Task<bool> Submit(bool late) => Do(responses => responses.Submit(Id, World.Director, late));

    public Task<bool> Return(string reason) => Do(responses => responses.Return(Id, World.Coordinator, reason));

    public Task<bool> Accept() => Do(responses => responses.Accept(Id, World.Coordinator));

    public Task<bool> Recall() => Do(responses => responses.Recall(Id, World.Director, "Ошиблась в числе"));

    public async Task<ResponseRow> Row() => (await Do(responses => responses.Find(Id)))!;

    public Task<IReadOnlyList<AnswerRow>> Answers() => Test.Look(session => new AnswerStore(session).Of(Id));

    public Task<IReadOnlyList<AnswerChangeRow>> Changes() => Test.Look(session => new AnswerStore(session).Changes(Id));

    public Task<IReadOnlyList<ResponseEventRow>> Events() => Do(responses => responses.Events(Id));

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    private Task<T> Do<T>(Func<ResponseStore, Task<T>> work) => Test.InTurn(session => work(new ResponseStore(session)));
}
