using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

internal sealed class AttendanceSheetCommand(OpenedEvents opened, WorkQueue work) : Command<AttendanceSheet, OpenedEvent>
{
    protected override async Task<OpenedEvent?> Admit(AttendanceSheet route, Turn turn) =>
        await opened.ToSee(route.Event, turn) is { IsDraft: false } found && GuestListScreen.MaySee(found, turn) ? found : null;

    protected override async Task<Outcome> Run(OpenedEvent subject, AttendanceSheet route, Turn turn)
    {
        await work.AddUnlessOpen(AttendanceSheetWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю таблицу, пришлю сюда.");
    }
}

/// <summary>Makes the list of who signed up and who came as a workbook.</summary>
internal sealed class AttendanceSheetWork(Database database, FileFolder files) : IWorkHandler
{
    public const string WorkKind = "event attendance";
    private static readonly string[] Columns = ["№", "ФИО", "Роль", "Школа", "Ответ", "Когда ответил(а)", "Был(а)"];

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var id = long.Parse(item.Payload, CultureInfo.InvariantCulture);
        await using var session = await database.Read(cancellation);
        var row = await new EventStore(session).Find(id) ?? throw new InvalidOperationException($"No event {id}.");
        var guests = await new GuestStore(session).Of(id);
        var saved = await files.Save(Workbook(row, guests), cancellation);
        return (scope, turn) => Show(scope, row, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Таблицу сделать", "администратору", errorId);

    private static byte[] Workbook(EventRow row, IReadOnlyList<GuestRow> guests)
    {
        var zone = new TimeZoneName(row.MunicipalityZone);
        var begin = zone.At(row.StartsAt!.Value).DateTime;
        return WorkbookWriter.Write(
            new WorkbookSheet("Участники", Columns, [.. guests.Select((guest, index) => Cells(guest, index + 1, zone))]),
            new WorkbookSheet("Мероприятие", ["Что", "Значение"],
            [
                [SheetCell.Of("Вид"), SheetCell.Of(row.Kind.Capital())],
                [SheetCell.Of("Название"), SheetCell.Of(row.Title)],
                [SheetCell.Of("Начало"), SheetCell.Of(begin)],
                [SheetCell.Of("Минут"), SheetCell.Of(row.LengthMinutes!.Value)],
                [SheetCell.Of("Место"), SheetCell.Of(row.Place)],
                [SheetCell.Of("Ведёт"), SheetCell.Of(row.LeaderName)],
                [SheetCell.Of("Записались"), SheetCell.Of(row.Going)],
                [SheetCell.Of("Были"), SheetCell.Of(guests.Count(guest => guest.Came == true))],
            ]));
    }

    private static SheetCell[] Cells(GuestRow guest, int number, TimeZoneName zone) =>
    [
        SheetCell.Of(number), SheetCell.Of(guest.Name ?? "имя удалено"), SheetCell.Of(Role.FromCode(guest.Role).Title), SheetCell.Of(guest.SchoolName),
        SheetCell.Of(Answer(guest.State)), SheetCell.Of(zone.At(guest.Since).DateTime), SheetCell.Of(guest.Came switch { true => "да", false => "нет", null => null }),
    ];

    private static string Answer(GuestState state) => state switch
    {
        GuestState.Going => "записан(а)",
        GuestState.Waiting => "в очереди",
        GuestState.Declined => "не сможет",
        GuestState.WalkIn => "без записи",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static async Task<Page> Show(IServiceProvider scope, EventRow row, SavedContent saved, Turn turn)
    {
        if (await scope.GetRequiredService<OpenedEvents>().ToSee(row.Id, turn) is not { } opened || !GuestListScreen.MaySee(opened, turn))
            return RuntimePages.NotHere();
        var name = FileNames.Of($"Участники {row.Title} {new TimeZoneName(row.MunicipalityZone).DateAt(row.StartsAt!.Value):yyyy-MM-dd}", "xlsx");
        return await new Page($"Участники: {EventWords.Quoted(row)}.")
            .Row(Button.To("‹ К мероприятию", new EventCard(row.Id)), Button.To("Меню", new Home()))
            .With(saved, name, WorkbookWriter.MediaType, scope, turn);
    }
}
