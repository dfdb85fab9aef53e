using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>Makes the workbook of a plan.</summary>
internal sealed class PlanExport(Database database, FileFolder files, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "plan export";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        var report = await Read(id, cancellation);
        var saved = await files.Save(PlanWorkbook.Write(report.Tables(), report.Tasks()), cancellation);
        return (scope, turn) => Show(scope, id, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Таблицу сделать", "администратору", errorId);

    // Somebody else may be coordinator by now.
    private static async Task<Page> Show(IServiceProvider scope, long id, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<RoadMapStore>().ToExport(id, turn) is not { } plan)
            return new Page($"Этот план больше не ваш, поэтому таблицы не будет.").Row(Button.To("Меню", new Home()));

        var name = $"{ArchiveNames.Folder(plan.Title)} {turn.Today:yyyy-MM-dd}.xlsx";
        return await new Page($"{CodePoints.Shorten(plan.Title, 200)}: как выполняется на {RussianDate.DayMonth(turn.Today)}.")
            .Row(Button.To("Школы", new SchoolsBoard()), Button.To("Меню", new Home()))
            .With(saved, name, WorkbookWriter.MediaType, scope, turn);
    }

    private async Task<PlanReport> Read(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var plan = await new RoadMapStore(session).Find(id) ?? throw new InvalidOperationException($"No plan {id}.");
        var store = new PlanReportStore(session);
        return new PlanReport(
            plan,
            await new ActivityStore(session).OfRoadMap(id),
            await store.Tasks(id),
            await store.HandedIn(plan.MunicipalityId, id, schoolId: null),
            new TimeZoneName(plan.TimeZone).DateAt(clock.GetUtcNow()));
    }
}
