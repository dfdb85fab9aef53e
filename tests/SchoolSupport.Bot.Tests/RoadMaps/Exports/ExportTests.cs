using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Testing;
using static SchoolSupport.Bot.Tests.RoadMaps.Exports.Proofs;

namespace SchoolSupport.Bot.Tests.RoadMaps.Exports;

/// <summary>Plans as workbooks, evidence as archives: what the coordinator takes home.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task A_plan_comes_in_the_orders_own_columns_with_state_and_evidence_beside_and_a_row_per_task()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.OrderedPlan();
        var submission = await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id, "=HYPERLINK(\"http://evil.example\")");
        await town.Accepts(coordinator, submission);

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.PressesRapidly("Выгрузить в Excel", 3);
        await coordinator.Receives("как выполняется на");

        Assert.Equal(1, await coordinator.Count("как выполняется на"));
        using var file = new MemoryStream(await coordinator.NewestFile());
        var sheets = WorkbookReader.Read(file);
        Assert.Equal(["Дорожная карта", "Задачи"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            [
                "№ п/п|Что делаем|Когда|Примечание отдела|Состояние|Принято|Всего задач|На проверке|Просрочено|Ближайший срок|Подтверждения",
                "I. Работа с кадрами",
                "1|Семинар по трудностям обучения|до 10 сентября|важно|в работе|1|2|0|0|2026-09-10|СОШ № 12, принято 08.09.2026: =HYPERLINK(\"http://evil.example\")",
                "2|Опрос родителей|до 1 сентября|@SUM(1)|просрочено|0|1|0|1",
            ],
            sheets[0].Rows.Select(row => string.Join('|', row.Cells)));
        var tasks = sheets[1].Rows.Select(row => string.Join('|', row.Cells)).ToList();
        Assert.Equal(4, tasks.Count);
        Assert.Contains("1|I. Работа с кадрами|Семинар по трудностям обучения|СОШ № 12|до 10 сентября|2026-09-10|принято|2026-09-08T09:00:00|в срок|2026-09-08T09:00:00|принято 08.09.2026: =HYPERLINK(\"http://evil.example\")", tasks);
        Assert.Contains("2|I. Работа с кадрами|Опрос родителей|СОШ № 12|до 1 сентября|2026-09-01|просрочено", tasks);
    }

    [Fact]
    public async Task Evidence_comes_in_folders_by_school_and_activity_with_texts_and_a_list_that_names_what_is_missing()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var other = await town.Director(Fourteen, "Елена Крылатова");
        var coordinator = await town.Coordinator();
        await town.OrderedPlan();
        await town.HandsInFiles(
            director, (await town.TaskOf(Seminar, Twelve)).Id,
            await town.Copied(director, "../../отчёт: 1?.docx", "отчёт"), await town.Copied(director, "ОТЧЁТ 1 .docx", "другой отчёт"),
            new NewPiece(PieceKind.Photo, director.PersonId) { ExternalId = "photo-id", Name = "photo.jpg", Body = "Зал", Size = 12 },
            new NewPiece(PieceKind.Link, director.PersonId) { Body = "https://school12.example.ru/seminar" });
        await town.HandsIn(other, (await town.TaskOf(Seminar, Fourteen)).Id, "Провели");

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("Подтверждения архивом");
        await coordinator.Receives("подтверждения на");

        var entries = await Entries(coordinator);
        var folder = "СОШ № 12/п. 1 Семинар по трудностям обучения/2026-09-08 на проверке";
        Assert.Equal(
            [
                "ООШ № 14/п. 1 Семинар по трудностям обучения/2026-09-08 на проверке/Тексты и ссылки.txt",
                $"{folder}/ОТЧЁТ 1 (2).docx", $"{folder}/Тексты и ссылки.txt", $"{folder}/отчёт 1.docx", "Содержание.txt",
            ],
            entries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("отчёт", entries[$"{folder}/отчёт 1.docx"]);
        Assert.Contains("https://school12.example.ru/seminar", entries[$"{folder}/Тексты и ссылки.txt"], StringComparison.Ordinal);
        Assert.Contains("Фото 1.jpg: 1\u00A0КБ, не скопирован", entries["Содержание.txt"], StringComparison.Ordinal);
        Assert.Contains("ООШ № 14", entries["Содержание.txt"], StringComparison.Ordinal);

        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("1. СОШ № 12");
        await coordinator.Presses("Подтверждения архивом");
        await coordinator.Receives("СОШ № 12: подтверждения на");
        Assert.DoesNotContain((await Entries(coordinator)).Keys, name => name.StartsWith("ООШ", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Large_archives_come_in_volumes_that_each_fit_once_also_when_the_bot_was_killed_over_them(StorageProvider provider)
    {
        await using var town = await Town.Open(new TownOptions { Provider = provider, Settings = { ["Evidence:VolumeMegabytes"] = "1" } });
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        var plan = await town.OrderedPlan();
        var pieces = new List<NewPiece>();
        foreach (var number in Enumerable.Range(1, 4))
            pieces.Add(await town.Copied(director, $"видео {number}.mp4", new string((char)('a' + number), 400_000)));
        pieces.Add(await town.Copied(director, "кино.mp4", new string('z', 1_100_000)));
        await town.HandsInFiles(director, (await town.TaskOf(Seminar, Twelve)).Id, [.. pieces]);

        await town.StopBot();
        await BeginAndDie(town, coordinator, $"{plan}/0");
        await town.StartBot();
        await coordinator.Receives("том 2 из 2");
        await town.RestartBot();

        Assert.Equal((1, 1), (await coordinator.Count("том 1 из 2"), await coordinator.Count("том 2 из 2")));
        var files = (await coordinator.Messages()).Where(message => message.File is not null).ToList();
        Assert.Equal(2, files.Count);
        var contents = "";
        foreach (var message in files)
        {
            var bytes = await town.Door.Download(message.File!.Url);
            Assert.InRange(bytes.Length, 1, 1_000_000);
            contents = Unzipped(bytes)["Содержание.txt"];
        }

        Assert.Contains("том 2: СОШ № 12/", contents, StringComparison.Ordinal);
        Assert.Contains("кино.mp4 (1\u00A0МБ): больше тома", contents, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_see_a_municipality_exports_nothing_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var controller = await town.Member(Role.Controller, null, "Игорь Соколовский");
        var plan = await town.OrderedPlan();
        var school = await town.School(Twelve);

        foreach (var route in new Bot.Conversations.ChatRoute[] { new ExportPlan(plan), new ExportEvidence(plan, 0), new ExportEvidence(0, school), new ExportEvidence(0, 0) })
        {
            await director.Says("/menu");
            await director.Forges(Bot.Conversations.RouteCodec.OfThisProgram.Encode(route));
            director.SeesToast("больше не действует");
        }

        await controller.Says("/menu");
        await controller.Presses("Школы");
        await controller.Presses("Выгрузить в Excel");
        await controller.Receives("как выполняется на");
    }

    // A process that is no more has taken the work and left it.
    private static async Task BeginAndDie(Town town, Actor coordinator, string payload)
    {
        await town.Orders(coordinator, EvidenceExport.WorkKind, payload);
        await town.InTurn(async session =>
            Assert.NotNull(await new WorkQueue(session).TakeNext(ProcessIdentity.Current with { Started = "before" }, TimeProvider.System.GetUtcNow())));
    }

    private static async Task<IReadOnlyDictionary<string, string>> Entries(Actor coordinator) => Unzipped(await coordinator.NewestFile());
}
