using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Reads an order that a coordinator sent, and makes a draft of what it says.</summary>
internal sealed class ReadPlanWork(Database database, IIncomingFiles incoming, FileFolder folder, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "plan.read";
    private const string MediaType = "application/octet-stream";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var order = JsonSerializer.Deserialize(item.Payload, PlanOrderJson.Default.ReadPlanOrder)!;
        using var content = order.Text is { } text ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : await incoming.Download(order.FileId!, cancellation);
        if (content is null)
            return Saying("Этот файл Telegram мне не отдал: он слишком большой или уже удалён. Пришлите, пожалуйста, ещё раз.", order);

        ImportedPlan plan;
        try
        {
            plan = PlanReader.Read(RoadMapFile.Read(content, cancellation: cancellation));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Saying(unreadable.Message, order);
        }

        if (plan.Activities.Count == 0)
            return Saying(
                order.Text is null
                    ? "В этом документе я не нашёл мероприятий: нет ни таблицы плана, ни этапов со сроками. Пришлите файл с самим планом или составьте его без файла."
                    : "В этом тексте я не нашёл мероприятий. Если план был таблицей, пришлите его файлом: в сообщениях столбцы теряются.",
                order);

        content.Position = 0;
        var saved = await folder.Save(content, cancellation);
        var draft = await Prepare(plan, order, cancellation);
        return (scope, turn) => Keep(draft, order, saved, scope, turn);
    }

    public Page Failed(string errorId) => new Page(
        $"С приказом не вышло по моей вине. Пришлите его, пожалуйста, ещё раз; если не поможет, сообщите администратору номер <code>{errorId}</code>.")
        .Row(Button.To("Прислать ещё раз", new LoadPlan()), Button.To("Меню", new Home()));

    private static WorkEnding Saying(string text, ReadPlanOrder order) => (_, _) => Task.FromResult(new Page($"{text}")
        .Row(Button.To("Прислать другой файл", new LoadPlan(order.Replaces)), Button.To("Меню", new Home())));

    private async Task<PreparedPlan> Prepare(ImportedPlan plan, ReadPlanOrder order, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var municipality = await new MunicipalityStore(session).Find(order.Municipality) ?? throw new InvalidOperationException("The municipality is gone.");
        var calendar = await new CalendarStore(session).Of(order.Municipality);
        var today = new TimeZoneName(municipality.TimeZone).DateAt(clock.GetUtcNow());
        return PreparedPlan.Of(plan, order.Name, calendar, today);
    }

    private static async Task<Page> Keep(PreparedPlan prepared, ReadPlanOrder order, SavedContent saved, IServiceProvider scope, Turn turn)
    {
        if (!PlanAccess.MayRun(turn, order.Municipality))
            return RuntimePages.NotHere();
        var file = await scope.GetRequiredService<FileStore>().Add(saved, order.Name, MediaType, turn.Member.PersonId);
        var draft = await scope.GetRequiredService<PlanDrafting>().Keep(prepared, order, file, turn.Member.PersonId);
        return await scope.GetRequiredService<DraftPages>().Of(draft, turn);
    }
}
