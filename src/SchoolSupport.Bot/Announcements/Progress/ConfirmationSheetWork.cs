using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Announcements;

internal sealed class ConfirmationSheetCommand(OpenedAnnouncements opened, WorkQueue work) : Command<ConfirmationSheet, OpenedAnnouncement>
{
    protected override Task<OpenedAnnouncement?> Admit(ConfirmationSheet route, Turn turn) => opened.ToWatch(route.Announcement, turn);

    protected override async Task<Outcome> Run(OpenedAnnouncement subject, ConfirmationSheet route, Turn turn)
    {
        await work.AddUnlessOpen(ConfirmationSheetWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю таблицу, пришлю сюда.");
    }
}

/// <summary>Makes the list of everybody it was addressed to, with who has confirmed and when, as a workbook.</summary>
internal sealed class ConfirmationSheetWork(Database database, FileFolder files) : IWorkHandler
{
    public const string WorkKind = "announcement confirmations";
    private static readonly string[] Columns = ["№", "Школа", "ФИО", "Роль", "Сообщение", "Ознакомлен(а)", "Напомнили"];

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        await using var session = await database.Read(cancellation);
        var row = await new AnnouncementStore(session).Find(id) ?? throw new InvalidOperationException($"No announcement {id}.");
        var zone = new TimeZoneName(row.MunicipalityZone);
        var people = await new ReceiverStore(session).Of(id);
        var text = AnnouncementRules.Text((await new AnnouncementPieceStore(session).Of(id)).Select(piece => piece.Body).OfType<string>());
        var saved = await files.Save(WorkbookWriter.Write(
            new WorkbookSheet("Ознакомление", Columns, [.. people.Select((person, index) => Cells(person, index + 1, zone))]),
            new WorkbookSheet("Объявление", ["Когда", "Кто", "Текст"], [[SheetCell.Of(zone.At(row.BegunAt!.Value).DateTime), SheetCell.Of(row.SenderName), SheetCell.Of(text)]])), cancellation);
        return (scope, turn) => Show(scope, id, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Таблицу сделать", "администратору", errorId);

    private static SheetCell[] Cells(ReceiverRow person, int number, TimeZoneName zone) =>
    [
        SheetCell.Of(number), SheetCell.Of(person.SchoolName), SheetCell.Of(person.Name ?? "имя удалено"), SheetCell.Of(Role.FromCode(person.Role).Title),
        SheetCell.Of(Delivery(person.Standing)), person.ConfirmedAt is { } at ? SheetCell.Of(zone.At(at).DateTime) : SheetCell.Of("нет"),
        person.RemindedOn is { } on ? SheetCell.Of(on) : SheetCell.Blank,
    ];

    private static string Delivery(ReceiverStanding standing) => standing switch
    {
        ReceiverStanding.Waiting => "отправляется",
        ReceiverStanding.Delivered or ReceiverStanding.Confirmed => "доставлено",
        ReceiverStanding.Absent => "не вошёл(а) в бот",
        ReceiverStanding.Unreached => "не дошло",
        ReceiverStanding.Left => "больше не работает",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    private static async Task<Page> Show(IServiceProvider scope, long id, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<OpenedAnnouncements>().ToWatch(id, turn) is not { } sent)
            return RuntimePages.NotHere();
        var name = FileNames.Of($"Ознакомление {sent.Zone.DateAt(sent.Row.BegunAt!.Value):yyyy-MM-dd}", "xlsx");
        return await new Page($"Кто ознакомился с объявлением «{AnnouncementWords.Short(sent.Text.Length > 0 ? sent.Text : null)}».")
            .Row(Button.To("‹ К объявлению", new AnnouncementCard(id)), Button.To("Меню", new Home()))
            .With(saved, name, WorkbookWriter.MediaType, scope, turn);
    }
}
