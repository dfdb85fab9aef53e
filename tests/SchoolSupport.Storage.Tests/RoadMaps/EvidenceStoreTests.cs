using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class EvidenceStoreTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Theory, OnBothDatabases]
    public async Task Evidence_is_kept_in_the_order_in_which_it_came_with_its_authors(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long draft = await plan.Collect(await plan.TaskDue(Due));
        Assert.Equal(AddedPiece.Added, await Add(plan, draft, Photo("a")));
        Assert.Equal(AddedPiece.Added, await Add(plan, draft, new NewPiece(PieceKind.Link, plan.World.Coordinator) { Body = "vk.com/school" }));
        Assert.Equal(
            [(PieceKind.Text, "Вера Ильина"), (PieceKind.Photo, "Вера Ильина"), (PieceKind.Link, "Анна Седова")],
            (await Of(plan, draft)).Select(piece => (piece.Kind, piece.AddedByName!)));
        Assert.Equal(new PieceTally(1, 0, 1, 1), await plan.Test.Look(session => new EvidenceStore(session).TallyOf(draft)));
        NewPiece Photo(string id) => new(PieceKind.Photo, plan.World.Director) { ExternalId = id, ExternalUniqueId = id, Album = "7" };
    }

    [Theory, OnBothDatabases]
    public async Task The_same_file_counts_once_and_there_is_an_end(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long draft = await plan.Collect(await plan.TaskDue(Due));
        NewPiece file = new(PieceKind.File, plan.World.Director) { ExternalId = "x", ExternalUniqueId = "u" };
        Assert.Equal([AddedPiece.Added, AddedPiece.Twice], [await Add(plan, draft, file), await Add(plan, draft, file with { ExternalId = "y" })]);
        for (int piece = 2; piece < PieceRules.MostPieces; piece++) await Add(plan, draft, new NewPiece(PieceKind.Text, plan.World.Director) { Body = "Ещё" });
        Assert.Equal(AddedPiece.TooMany, await Add(plan, draft, new NewPiece(PieceKind.Text, plan.World.Director) { Body = "И ещё" }));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_handed_in_is_closed(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long submission = await plan.HandIn(task);
        long piece = (await Of(plan, submission))[0].Id;
        Assert.Equal(AddedPiece.Closed, await Add(plan, submission, new NewPiece(PieceKind.Text, plan.World.Director) { Body = "Ещё" }));
        Assert.False(await plan.Test.InTurn(session => new EvidenceStore(session).Remove(piece)));
        Assert.False(await plan.Test.InTurn(session => new EvidenceStore(session).Cancel(submission)));
        Assert.Null(await plan.Test.InTurn(session => new EvidenceStore(session).FindOrStart(task, plan.World.Director)));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_collected_can_be_thrown_away_whole_or_in_part(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long draft = await plan.Collect(task);
        await plan.Collect(task, "Второе");
        Assert.True(await plan.Test.InTurn(async session => await new EvidenceStore(session).Remove((await new EvidenceStore(session).Of(draft))[0].Id)));
        Assert.Equal("Второе", Assert.Single(await Of(plan, draft)).Body);
        Assert.True(await plan.Test.InTurn(session => new EvidenceStore(session).Cancel(draft)));
        Assert.Null(await plan.Test.Look(session => new EvidenceStore(session).Draft(task)));
        Assert.NotEqual(draft, await plan.Collect(task));
    }

    [Theory, OnBothDatabases]
    public async Task Files_wait_to_be_copied_until_they_are_or_cannot_be(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long draft = await plan.Collect(await plan.TaskDue(Due));
        for (int file = 1; file <= 3; file++) await Add(plan, draft, new NewPiece(PieceKind.File, plan.World.Director) { ExternalId = $"{file}" });
        IReadOnlyList<EvidenceRow> waiting = await ToCopy(plan, 0);
        Assert.Equal(["1", "2", "3"], waiting.Select(piece => piece.ExternalId));
        Assert.Equal(["2", "3"], (await ToCopy(plan, waiting[0].Id)).Select(piece => piece.ExternalId));
        await plan.Test.InTurn(async session =>
        {
            long stored = await new FileStore(session).Add(new SavedContent("abc", 3), "отчёт.pdf", "application/pdf");
            Assert.True(await new EvidenceStore(session).SetCopy(waiting[0].Id, stored, "abc"));
            Assert.False(await new EvidenceStore(session).SetCopy(waiting[0].Id, stored, "abc"));
            await new EvidenceStore(session).SetNotCopied(waiting[1].Id, "слишком большой");
        });
        Assert.Equal("3", Assert.Single(await ToCopy(plan, 0)).ExternalId);
        Assert.Equal("abc", (await Of(plan, draft))[1].Checksum);
    }

    private static Task<AddedPiece> Add(PlanCase plan, long draft, NewPiece piece) =>
        plan.Test.InTurn(session => new EvidenceStore(session).Add(draft, piece));

    private static Task<IReadOnlyList<EvidenceRow>> Of(PlanCase plan, long submission) => plan.Test.Look(session => new EvidenceStore(session).Of(submission));

    private static Task<IReadOnlyList<EvidenceRow>> ToCopy(PlanCase plan, long after) => plan.Test.Look(session => new EvidenceStore(session).ToCopy(after, 10));
}
