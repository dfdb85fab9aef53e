using System.Globalization;
using SchoolSupport.Bot.Consultations.Desk;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Consultations.Reports;

/// <summary>Queues the workbook; it comes as a message of its own.</summary>
internal sealed class ExportConsultationsCommand(WorkQueue work) : Command<ExportConsultations, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(ExportConsultations route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Outcome> Run(OwnMunicipality subject, ExportConsultations route, Turn turn)
    {
        var month = DeskWords.FirstOf(route.Month, turn);
        var days = route.Year ? SchoolYear.Of(month).Days : DateSpan.Month(month.Year, month.Month);
        await work.AddUnlessOpen(ConsultationExport.WorkKind, ConsultationExport.Order(subject.Id, days), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю таблицу, пришлю сюда.");
    }
}

/// <summary>Makes the workbook of consultations: the journal and what they brought.</summary>
internal sealed class ConsultationExport(Database database, FileFolder files) : IWorkHandler
{
    public const string WorkKind = "consultation export";
    private const string DateFormat = "yyyy-MM-dd";
    private const int AtOnce = 500;

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    /// <summary>The order as it waits: the municipality, the first and the last day.</summary>
    public static string Order(long municipality, DateSpan days) => string.Create(
        CultureInfo.InvariantCulture, $"{municipality} {days.First.ToString(DateFormat, CultureInfo.InvariantCulture)} {days.Last.ToString(DateFormat, CultureInfo.InvariantCulture)}");

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var parts = item.Payload.Split(' ');
        var municipality = long.Parse(parts[0], CultureInfo.InvariantCulture);
        var days = new DateSpan(Date(parts[1]), Date(parts[2]));
        var saved = await files.Save(await Make(municipality, days, cancellation), cancellation);
        return (scope, turn) => Show(scope, municipality, days, saved, turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Таблицу сделать", "администратору", errorId);

    // Somebody else may be coordinator by now.
    private static async Task<Page> Show(IServiceProvider scope, long municipality, DateSpan days, SavedContent saved, Turn turn)
    {
        if (turn.SeenMunicipality() != municipality)
            return new Page($"Этот район больше не ваш, поэтому таблицы не будет.").Row(Button.To("Меню", new Home()));
        var name = $"Консультации {days.First.ToString(DateFormat, CultureInfo.InvariantCulture)} {days.Last.ToString(DateFormat, CultureInfo.InvariantCulture)}.xlsx";
        return await new Page($"Консультации с {RussianDate.DayMonthYear(days.First)} по {RussianDate.DayMonthYear(days.Last)}: журнал и отчёт.")
            .Row(Button.To("Консультации", new ConsultationDesk(days.First)), Button.To("Меню", new Home()))
            .With(saved, name, WorkbookWriter.MediaType, scope, turn);
    }

    private async Task<byte[]> Make(long municipality, DateSpan days, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var zone = new TimeZoneName((await new MunicipalityStore(session).Find(municipality))!.TimeZone);
        var range = TimeRange.OfDays(days, zone);
        var reports = new ConsultationReportStore(session);
        var figures = new ConsultationFigures(
            await Journal(reports, municipality, range), await reports.ByTutor(municipality, range), await reports.BySubject(municipality, range),
            await reports.BySchool(municipality, range), await reports.ByMonth(municipality, days, zone), await reports.Demand(municipality), await reports.Absent(municipality, range));
        return WorkbookWriter.Write([.. ConsultationReport.Sheets(figures, zone)]);
    }

    private static async Task<IReadOnlyList<BookingRow>> Journal(ConsultationReportStore reports, long municipality, TimeRange range)
    {
        var all = new List<BookingRow>();
        IReadOnlyList<BookingRow> next;
        do
        {
            next = await reports.Journal(municipality, range, all.LastOrDefault(), AtOnce);
            all.AddRange(next);
        }
        while (next.Count == AtOnce);

        return all;
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);
}
