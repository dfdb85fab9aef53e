using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Tests.Events;
using SchoolSupport.Storage.Tests.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class FileStoreTests
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(31);

    [Theory, OnBothDatabases]
    public async Task Only_old_files_that_nothing_needs_are_forgotten(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long proof = await Keep(plan, 'a'), order = await Keep(plan, 'b'), waiting = await Keep(plan, 'c'), list = await Keep(plan, 'd'), made = await Keep(plan, 'e');
        await Prove(plan, proof, Checksum('a'));
        await plan.Test.InTurn(session => new RoadMapStore(session).Add(PlanCase.New(plan.World) with { SourceFileId = order }));
        await plan.Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(plan.World.DirectorChat, $$"""{"File":"{{Checksum('c')}}"}""")));
        await plan.Test.InTurn(session => new WorkQueue(session).Add("people.import", $$"""{"File":{{list}}}"""));
        plan.Test.Clock.Advance(Month);
        long young = await Keep(plan, 'f');

        int forgotten = await plan.Test.InTurn(session => new FileStore(session).Prune(plan.Test.Clock.GetUtcNow().AddDays(-1)));

        Assert.Equal(1, forgotten);
        Assert.Null(await plan.Test.Look(session => new FileStore(session).Find(made)));
        foreach (long needed in new[] { proof, order, waiting, list, young })
            Assert.NotNull(await plan.Test.Look(session => new FileStore(session).Find(needed)));
    }

    [Theory, OnBothDatabases]
    public async Task The_order_of_a_cancelled_draft_is_forgotten_in_its_time(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long order = await Keep(plan, 'a');
        long draft = await plan.Test.InTurn(session => new RoadMapStore(session).Add(PlanCase.New(plan.World) with { SourceFileId = order }));
        plan.Test.Clock.Advance(Month);
        Assert.Equal(0, await Prune(plan));

        await plan.Test.InTurn(session => new RoadMapStore(session).Discard(draft));

        Assert.Equal(1, await Prune(plan));
    }

    [Theory, OnBothDatabases]
    public async Task What_an_event_hands_out_stays(StorageProvider provider)
    {
        await using EventCase one = await EventCase.Start(provider);
        await Keep(one.Plan, 'a');
        long shown = await one.Draft();
        await one.Plan.Test.InTurn(async session =>
        {
            MaterialStore materials = new(session);
            await materials.Add(shown, new NewPiece(PieceKind.File, one.TutorPerson) { ExternalId = "1", Name = "слайды.pdf" });
            await materials.SetCopy((await materials.Of(shown))[0].Id, Checksum('a'));
        });
        one.Plan.Test.Clock.Advance(Month);

        Assert.Equal(0, await Prune(one.Plan));
    }

    [Theory, OnBothDatabases]
    public async Task A_content_is_unnamed_when_no_row_and_no_waiting_message_knows_it(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await Keep(plan, 'a');
        await plan.Test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(plan.World.DirectorChat, $$"""{"File":"{{Checksum('b')}}"}""")));

        IReadOnlyList<string> unnamed = await plan.Test.Look(session => new FileStore(session).Unnamed([Checksum('a'), Checksum('b'), Checksum('c')]));

        Assert.Equal([Checksum('c')], unnamed);
    }

    private static Task<int> Prune(PlanCase plan) => plan.Test.InTurn(session => new FileStore(session).Prune(plan.Test.Clock.GetUtcNow()));

    private static Task<long> Keep(PlanCase plan, char sign) =>
        plan.Test.InTurn(session => new FileStore(session).Add(new SavedContent(Checksum(sign), 3), $"{sign}.xlsx", "application/octet-stream"));

    private static async Task Prove(PlanCase plan, long file, string checksum)
    {
        long draft = await plan.Collect(await plan.TaskDue(new DateOnly(2026, 10, 15)));
        await plan.Test.InTurn(async session =>
        {
            EvidenceStore evidence = new(session);
            await evidence.Add(draft, new NewPiece(PieceKind.File, plan.World.Director) { ExternalId = "1" });
            Assert.True(await evidence.SetCopy((await evidence.Of(draft)).Single(piece => piece.Kind == PieceKind.File).Id, file, checksum));
        });
    }

    private static string Checksum(char sign) => new(sign, 64);
}
