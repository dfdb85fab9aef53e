using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Announcements;

/// <summary>A draft of the coordinator of an invented municipality.</summary>
internal sealed class AnnouncementCase : IAsyncDisposable
{
    private AnnouncementCase(TestDatabase test, World world, long id) => (Test, World, Id) = (test, world, id);

    public TestDatabase Test { get; }

    public World World { get; }

    public long Id { get; }

    public static async Task<AnnouncementCase> Start(StorageProvider provider)
    {
        TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        return new AnnouncementCase(test, world, await Begin(test, world));
    }

    public Task<long> Begin() => Begin(Test, World);

    public Task Do(Func<Session, Task> work) => Test.InTurn(work);

    public Task<AnnouncementRow> Row() => Test.Look(async session => (await new AnnouncementStore(session).Find(Id))!);

    public Task<AnnouncementAudience> Audience() => Test.Look(session => new AnnouncementAudienceStore(session).Of(Id, World.Coordinator));

    public Task<AddedPiece> Write(string text) =>
        Test.InTurn(session => new AnnouncementPieceStore(session).Add(Id, new NewPiece(PieceKind.Text, World.Coordinator) { Body = text }));

    public Task<AddedPiece> Attach(string file) => Test.InTurn(session => new AnnouncementPieceStore(session).Add(
        Id, new NewPiece(PieceKind.File, World.Coordinator) { ExternalId = file, ExternalUniqueId = file, Name = $"{file}.pdf" }));

    public Task<bool> Send(int version) => Test.InTurn(session => new AnnouncementStore(session).Send(Id, version, World.Coordinator));

    /// <summary>Gives it to be sent to all it is meant for.</summary>
    public async Task<IReadOnlyList<Addressee>> Sent()
    {
        Assert.True(await Send((await Row()).Version));
        AnnouncementAudience chosen = await Audience();
        return await Test.InTurn(async session =>
        {
            IReadOnlyList<Addressee> people = chosen.Of(await new AnnouncementAudienceStore(session).Candidates(World.Municipality));
            await new ReceiverStore(session).Write(Id, World.Municipality, people);
            return people;
        });
    }

    public async ValueTask DisposeAsync() => await Test.DisposeAsync();

    private static Task<long> Begin(TestDatabase test, World world) => test.InTurn(session => new AnnouncementStore(session).Begin(world.Municipality, world.Coordinator));
}
