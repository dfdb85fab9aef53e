using System.Text.Json;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Schools;

/// <summary>Queues the import of a list, once for each file that was sent.</summary>
public sealed class ImportPeopleCommand(FileStore files, NoticeStore notices, WorkQueue queue) : Command<ImportPeople, FileRow>
{
    protected override async Task<FileRow?> Admit(ImportPeople route, Turn turn) =>
        AccessRules.MayCoordinate(turn.Member.Acting.Membership, route.Municipality)
        && await files.Find(route.File) is { } file && file.CreatedBy == turn.Member.PersonId ? file : null;

    protected override async Task<Outcome> Run(FileRow subject, ImportPeople route, Turn turn)
    {
        if (!await notices.TryAdd($"people.import/{subject.Id}", "queued"))
            return Outcome.Say("Этот список уже взят в работу.");

        var order = new ImportPeopleOrder(subject.Id, route.Municipality);
        await queue.Add(ImportPeopleWork.WorkKind, JsonSerializer.Serialize(order, OrderJson.Default.ImportPeopleOrder), turn.Visitor.ChatId);
        return Outcome.Show(new Page($"Готовлю приглашения по списку «{subject.Name}». Файл со ссылками пришлю отдельным сообщением."));
    }
}
