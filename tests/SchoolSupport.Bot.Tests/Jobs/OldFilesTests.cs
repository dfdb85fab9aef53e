using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Bot.Tests.RoadMaps.Exports;
using SchoolSupport.Bot.Tests.RoadMaps.PlanPages;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Jobs;

/// <summary>What becomes of files that nobody needs any more.</summary>
public sealed class OldFilesTests
{
    [Theory, OnBothDatabases]
    public async Task A_month_later_what_was_made_and_what_was_cancelled_is_gone_and_proofs_and_orders_stay(StorageProvider provider)
    {
        await using var town = await Town.Open(new TownOptions { Provider = provider, JobsRun = true });
        var director = await town.Director(Proofs.Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.OrderedPlan();
        await town.HandsInFiles(director, (await town.TaskOf(Proofs.Seminar, Proofs.Twelve)).Id, await town.Copied(director, "отчёт.docx", "отчёт"));
        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("Выгрузить в Excel");
        await coordinator.Receives("как выполняется на");
        await coordinator.Loads(Orders.Rows);
        await coordinator.Presses("Отменить");
        await coordinator.Presses("Да, отменить");
        await coordinator.Loads(Orders.Rows[..3]);
        await town.Files().Save(new MemoryStream([1, 2, 3]));
        Assert.Equal((4, 5), (await Rows(town), OnDisk(town).Length));

        foreach (var file in OnDisk(town))
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        await town.ClockMoves(new(2026, 10, 20), 9);
        await town.Until(async () => await Rows(town) == 2 && OnDisk(town).Length == 2, "the files that nobody needs to be removed");

        Assert.Equal(
            ["Приказ 214.txt", "отчёт.docx"],
            (await town.Look(session => session.Query<string>("select name from stored_file"))).Order(StringComparer.Ordinal));
    }

    private static Task<long> Rows(Town town) => town.Look(session => session.Find<long>("select count(*) from stored_file"));

    private static string[] OnDisk(Town town) => Directory.GetFiles(Path.Combine(town.Folder, "files"), "*", SearchOption.AllDirectories);
}
