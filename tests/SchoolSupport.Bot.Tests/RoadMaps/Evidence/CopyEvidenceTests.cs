using System.Globalization;
using System.Security.Cryptography;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class CopyEvidenceTests
{
    private const string School = EvidenceTown.School;
    private const string Title = EvidenceTown.Title;
    private static readonly byte[] Report = [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7))];

    [Fact]
    public async Task Photos_and_files_are_copied_to_the_data_folder_by_their_checksum()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await director.SendsFile("отчёт.pdf", Report, mediaType: "application/pdf");
        await director.SendsAlbum(2);
        await town.Until(async () => (await Pieces(town)).All(piece => piece.StoredFileId is not null), "the copies");

        var report = (await Pieces(town))[0];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Report)), report.Checksum);
        var stored = (await town.Look(session => new FileStore(session).Find(report.StoredFileId!.Value)))!;
        Assert.Equal(("отчёт.pdf", "application/pdf", Report.Length, director.PersonId), (stored.Name, stored.MediaType, stored.Size, stored.CreatedBy!.Value));
        using var copy = new MemoryStream();
        await using (var content = new FileFolder(Path.Combine(town.Folder, "files")).Open(report.Checksum!))
            await content.CopyToAsync(copy);
        Assert.Equal(Report, copy.ToArray());
    }

    [Fact]
    public async Task What_is_larger_than_the_setting_stays_in_the_messenger_and_says_so()
    {
        await using var town = await Town.Open(new TownOptions { Settings = { ["Evidence:MostMegabytes"] = "1" } });
        var director = await town.AskedForEvidence();
        await director.SendsFile("видео.mp4", new byte[(1 << 20) + 1]);
        await director.SendsFile("отчёт.pdf", Report);
        await town.Until(async () => (await Pieces(town)) is [{ NotCopied: not null }, { StoredFileId: not null }], "the copies");

        Assert.Equal("больше 1 МБ", (await Pieces(town))[0].NotCopied);
    }

    [Fact]
    public async Task What_Telegram_does_not_give_out_is_noted_and_the_rest_copied()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await Add(town, director, new NewPiece(PieceKind.File, director.PersonId) { ExternalId = "never-there", Name = "пропал.pdf" });
        await director.SendsFile("отчёт.pdf", Report);
        await town.Until(async () => (await Pieces(town)).All(piece => piece.NotCopied is not null || piece.StoredFileId is not null), "the copies");

        var pieces = (await Pieces(town)).ToDictionary(piece => piece.Name!);
        Assert.Equal("Telegram не отдал файл", pieces["пропал.pdf"].NotCopied);
        Assert.NotNull(pieces["отчёт.pdf"].StoredFileId);
    }

    [Fact]
    public async Task A_passing_trouble_is_tried_again()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await town.Order("500", "getFile");
        await director.SendsFile("отчёт.pdf", Report);

        await town.Until(async () => (await Pieces(town)) is [{ StoredFileId: not null, NotCopied: null }], "the copy");
    }

    [Fact]
    public async Task What_waits_for_its_copy_too_long_is_taken_up_again_by_the_clock()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        var draft = await Add(town, director, new NewPiece(PieceKind.File, director.PersonId) { ExternalId = "never-there" });
        await town.InTurn(async session => Assert.False(await Left(town, session).IsAnythingDue()));
        town.Later(TimeSpan.FromHours(1));

        await town.InTurn(session => Left(town, session).CatchUp());

        await town.Until(async () => (await Pieces(town)) is [{ NotCopied: not null }], $"the copies of {draft.ToString(CultureInfo.InvariantCulture)}");
        await town.InTurn(async session => Assert.False(await Left(town, session).IsAnythingDue()));
    }

    [Fact]
    public async Task What_Telegram_has_forgotten_comes_from_the_copy()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await using var content = new MemoryStream(Report);
        var saved = await new FileFolder(Path.Combine(town.Folder, "files")).Save(content);
        var draft = await Add(town, director, new NewPiece(PieceKind.File, director.PersonId) { ExternalId = "of-another-bot", Name = "отчёт.pdf" });
        await town.InTurn(async session =>
        {
            var stored = await new FileStore(session).Add(saved, "отчёт.pdf", "application/pdf");
            await new EvidenceStore(session).SetCopy((await new EvidenceStore(session).Of(draft))[0].Id, stored, saved.Checksum);
        });
        await director.Presses("Отмена");
        await director.Presses("‹ Продолжить");
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");

        await director.Presses("Посмотреть");

        Assert.Equal(Report, await director.NewestFile());
        director.Sees("файл «отчёт.pdf»", "‹ К задаче");
    }

    [Fact]
    public async Task Without_file_and_copy_the_words_still_come()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await Add(town, director, new NewPiece(PieceKind.Photo, director.PersonId) { ExternalId = "of-another-bot" });
        await director.Says("Слова остались");
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");

        await director.Presses("Посмотреть");

        director.Sees("Telegram больше не отдаёт, и копии нет", "Слова остались");
    }

    private static CopyLeftEvidence Left(Town town, Storage.Session session) => new(new EvidenceStore(session), new WorkQueue(session), town.Clock);

    private static async Task<long> Add(Town town, Actor director, NewPiece piece)
    {
        var task = await town.TaskOf(Title, School);
        return await town.InTurn(async session =>
        {
            var evidence = new EvidenceStore(session);
            var draft = (await evidence.FindOrStart(task.Id, director.PersonId))!.Value;
            await evidence.Add(draft, piece);
            return draft;
        });
    }

    private static async Task<IReadOnlyList<EvidenceRow>> Pieces(Town town)
    {
        var task = await town.TaskOf(Title, School);
        return await town.Look(async session =>
        {
            var evidence = new EvidenceStore(session);
            return await evidence.Draft(task.Id) is { } draft ? await evidence.Of(draft) : [];
        });
    }
}
