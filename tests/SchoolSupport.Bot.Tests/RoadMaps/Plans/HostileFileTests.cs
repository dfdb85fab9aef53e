using System.IO.Compression;
using System.Text;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>Files that are no orders: each gets one kind sentence and a way on, and nothing stays.</summary>
public sealed class HostileFileTests
{
    private const string ContentTypes =
        """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relations =
        """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public static TheoryData<string, byte[]> Files => new()
    {
        { "пусто.docx", [0x20] },
        { "фото.docx", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
        { "приказ.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n") },
        { "закрыт паролем.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]] },
        { "сломан.docx", [0x50, 0x4B, 3, 4, .. new byte[64]] },
        { "чужие сущности.docx", Word("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>") },
        { "бомба.docx", Word("", bomb: 300) },
        { "стихи.txt", Encoding.UTF8.GetBytes("Мороз и солнце; день чудесный!\nЕщё ты дремлешь, друг прелестный") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_is_no_order_is_refused_in_a_sentence_with_a_way_on(string name, byte[] content)
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");

        await coordinator.SendsFile(name, content);

        await coordinator.Receives("Прислать другой файл");
        Assert.Empty(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));
        await coordinator.Presses("Прислать другой файл");
        coordinator.Sees("Пришлите файл приказа");
        await coordinator.SendsFile("Приказ.txt", Orders.Text(Orders.Rows));
        await coordinator.Receives("Проверьте дорожную карту");
    }

    [Fact]
    public async Task A_file_that_is_far_too_big_is_refused_at_once()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");

        await coordinator.SendsFile("Приказ.docx", new byte[21 * 1024 * 1024]);

        coordinator.Sees("Файл больше 20 МБ", "Пришлите файл приказа");
    }

    [Fact]
    public async Task Photos_and_voices_leave_the_page_waiting_and_texts_are_gathered_until_done()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");
        await coordinator.SendsPhoto();
        coordinator.Sees("Фото я здесь не жду", "Пришлите файл приказа");
        await coordinator.SendsVoice();
        coordinator.Sees("голосовые");

        var text = Orders.Message(Orders.Rows);
        var half = text.IndexOf("\n| 4 |", StringComparison.Ordinal);
        await coordinator.Says(text[..half]);
        coordinator.Sees("1 сообщение");
        await coordinator.Says(text[(half + 1)..]);
        coordinator.Sees("2 сообщения");
        await coordinator.Presses("Готово, читать");

        await coordinator.Receives("Мероприятий: 6");
    }

    [Fact]
    public async Task A_document_outlives_a_stop_of_the_bot_and_a_failing_network()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");
        await town.Order("502", "getFile");
        await coordinator.SendsFile("Приказ.txt", Orders.Text(Orders.Rows));
        await town.RestartBot();

        await coordinator.Receives("Проверьте дорожную карту");
        Assert.Single(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));
    }

    /// <param name="bomb">How many megabytes of nothing follow.</param>
    private static byte[] Word(string document, int bomb = 0)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", ContentTypes);
            Write(archive, "_rels/.rels", Relations);
            Write(archive, "word/document.xml", document, bomb);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text, int bomb = 0)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
        var megabyte = new byte[1024 * 1024];
        for (var i = 0; i < bomb; i++)
            entry.Write(megabyte);
    }
}
