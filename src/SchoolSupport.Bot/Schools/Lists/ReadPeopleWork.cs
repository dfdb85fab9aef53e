using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>Reads a staff list that a coordinator sent and shows what would come of it.</summary>
internal sealed class ReadPeopleWork(IIncomingFiles incoming, FileFolder folder) : IWorkHandler
{
    public const string WorkKind = "people.read";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var order = JsonSerializer.Deserialize(item.Payload, OrderJson.Default.ReadPeopleOrder)!;
        using var content = await incoming.Download(order.FileId, cancellation);
        if (content is null)
            return Saying("Этот файл Telegram мне не отдал: он слишком большой или уже удалён. Пришлите, пожалуйста, ещё раз.");

        PeopleSheet sheet;
        try
        {
            sheet = PeopleSheet.Read(WorkbookReader.Read(content, cancellation: cancellation));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Saying(unreadable.Message);
        }

        content.Position = 0;
        var saved = await folder.Save(content, cancellation);
        return (scope, turn) => Preview(order, sheet, saved, scope, turn);
    }

    public Page Failed(string errorId) => PeopleListPages.Broken(errorId);

    private static WorkEnding Saying(string text) => (_, _) => Task.FromResult(PeopleListPages.Unreadable(text));

    private static async Task<Page> Preview(ReadPeopleOrder order, PeopleSheet sheet, SavedContent saved, IServiceProvider scope, Turn turn)
    {
        if (!PeopleListPages.MayImport(turn, order.Municipality))
            return RuntimePages.NotHere();

        var plan = await scope.GetRequiredService<PeopleImport>().Plan(order.Municipality, sheet.Good);
        var file = await scope.GetRequiredService<FileStore>().Add(saved, order.Name, WorkbookWriter.MediaType, turn.Member.PersonId);
        return PeopleListPages.Preview(order.Name, sheet, plan, new ImportPeople(file, order.Municipality));
    }
}
