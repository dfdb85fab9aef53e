using System.IO.Compression;
using System.Text;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Exports;

/// <summary>A plan with an order's own columns, and files handed in as proofs of it, past the pages.</summary>
internal static class Proofs
{
    public const string Twelve = "СОШ № 12";
    public const string Fourteen = "ООШ № 14";
    public const string Seminar = "Семинар по трудностям обучения";
    public const string Survey = "Опрос родителей";

    /// <summary>The town's folder of files.</summary>
    public static FileFolder Files(this Town town) => new(Path.Combine(town.Folder, "files"));

    public static async Task<long> OrderedPlan(this Town town)
    {
        var plan = await town.Plan(
            Row("1", Seminar, new DateOnly(2026, 9, 10), "до 10 сентября", "важно", Twelve, Fourteen),
            Row("2", Survey, new DateOnly(2026, 9, 1), "до 1 сентября", "@SUM(1)", Twelve));
        await town.InTurn(session => session.Execute(
            "update road_map set tables = @tables where id = @plan",
            new
            {
                plan,
                tables = """
                    [{"place":"таблица 1","columns":[{"caption":"№ п/п","role":"number"},{"caption":"Что делаем","role":"title"},
                      {"caption":"Когда","role":"term"},{"caption":"Примечание отдела","role":"other"}]}]
                    """,
            }));
        return plan;
    }

    /// <summary>A piece of evidence whose content lies in the folder already.</summary>
    public static async Task<NewPiece> Copied(this Town town, Actor director, string name, string content)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var saved = await town.Files().Save(bytes);
        return new NewPiece(PieceKind.File, director.PersonId) { ExternalId = saved.Checksum, Name = name, Size = saved.Size };
    }

    /// <summary>Hands in. Files that came by the chat are copied by work of their own; here the copies are made first and noted as such.</summary>
    public static Task HandsInFiles(this Town town, Actor director, long task, params NewPiece[] pieces) => town.InTurn(async session =>
    {
        var evidence = new EvidenceStore(session);
        var draft = (await evidence.FindOrStart(task, director.PersonId))!.Value;
        foreach (var piece in pieces)
            Assert.Equal(AddedPiece.Added, await evidence.Add(draft, piece));
        foreach (var piece in (await evidence.Of(draft)).Where(piece => piece.Kind == PieceKind.File))
        {
            var stored = await new FileStore(session).Add(new SavedContent(piece.ExternalId!, piece.Size!.Value), piece.Name!, "application/octet-stream");
            Assert.True(await evidence.SetCopy(piece.Id, stored, piece.ExternalId!));
        }

        Assert.Null(await new SubmissionStore(session).Submit(draft, director.PersonId, new DateOnly(2026, 9, 8)));
    });

    /// <summary>Queues long work as a button of the actor's chat would.</summary>
    public static Task Orders(this Town town, Actor actor, string workKind, string payload) => town.InTurn(async session =>
    {
        var chat = await new ChatStore(session).FindOrCreate("telegram", $"{actor.Id}");
        Assert.True(await new WorkQueue(session).AddUnlessOpen(workKind, payload, chat.Id));
    });

    /// <summary>The texts of an archive by their paths.</summary>
    public static Dictionary<string, string> Unzipped(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static PlannedRow Row(string number, string title, DateOnly due, string term, string note, params string[] schools) => new(
        new NewActivity(title, new UntilDeadline(due) { Phrase = term })
        {
            Number = number, Section = "I. Работа с кадрами", TermText = term, TableIndex = 0, Cells = $"""["{number}.","{title} ","{term}","{note}"]""",
        },
        schools);
}
