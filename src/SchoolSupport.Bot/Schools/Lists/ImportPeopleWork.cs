using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>Invites the people of a list in one transaction and sends the links as a workbook.</summary>
internal sealed class ImportPeopleWork(Database database, FileFolder folder) : IWorkHandler
{
    public const string WorkKind = "people.import";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var order = JsonSerializer.Deserialize(item.Payload, OrderJson.Default.ImportPeopleOrder)!;
        var file = await Find(order.File) ?? throw new InvalidOperationException($"File {order.File} is gone.");
        await using var content = folder.Open(file.Checksum);
        var sheet = PeopleSheet.Read(WorkbookReader.Read(content, cancellation: cancellation));
        return (scope, turn) => Import(order, sheet, scope, turn);
    }

    public Page Failed(string errorId) => PeopleListPages.Broken(errorId);

    private async Task<Page> Import(ImportPeopleOrder order, PeopleSheet sheet, IServiceProvider scope, Turn turn)
    {
        if (!PeopleListPages.MayImport(turn, order.Municipality))
            return RuntimePages.NotHere();

        var invited = await scope.GetRequiredService<PeopleImport>().Invite(order.Municipality, sheet.Good, turn.Member.PersonId);
        if (invited.Count == 0)
            return PeopleListPages.NobodyNew();

        var lastDay = turn.DateOf(invited[0].Invitation.ExpiresAt);
        // If the transaction fails after this, the file stays unnamed by any row, and its codes were never in force.
        var saved = await folder.Save(InvitationList.Make(invited, lastDay));
        return PeopleListPages.Imported(invited.Count, lastDay, turn.Today)
            .Attaching(new Attachment(saved.Checksum, "Приглашения.xlsx", WorkbookWriter.MediaType));
    }

    private async Task<FileRow?> Find(long file)
    {
        await using var session = await database.Read();
        return await new FileStore(session).Find(file);
    }
}
