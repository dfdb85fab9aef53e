using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>What a plan's workbook says: the order's own tables with how each row stands beside, and a row for every task.</summary>
internal sealed class PlanReport(
    RoadMapRow plan, IReadOnlyList<ActivityRow> activities, IReadOnlyList<OccurrenceRow> tasks, IReadOnlyList<HandedInPiece> pieces, DateOnly today)
{
    // An activity that was added by hand stands in no table of the order.
    private static readonly PlanTable ByHand = new(
        "Мероприятия",
        [
            new("№", ColumnRole.Number), new("Раздел", ColumnRole.Section), new("Мероприятие", ColumnRole.Title), new("Форма", ColumnRole.Form),
            new("Сроки", ColumnRole.Term), new("Ответственные", ColumnRole.Responsible), new("Результат", ColumnRole.Result),
        ]);

    private readonly ILookup<long, OccurrenceRow> byActivity = tasks.ToLookup(task => task.ActivityId);
    private readonly ILookup<long, HandedInPiece> byTask = pieces.ToLookup(piece => piece.OccurrenceId);
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(plan.TimeZone);

    /// <summary>The order's tables from first to last, then what was added by hand.</summary>
    public IReadOnlyList<PlanReportTable> Tables()
    {
        var own = PlanDocument.ReadTables(plan.Tables);
        var byTable = activities.ToLookup(activity => activity.TableIndex is { } index && index >= 0 && index < own.Count ? index : own.Count);
        return
        [
            .. own.Select((table, index) => TableOf(own.Count == 1 ? table with { Place = "Дорожная карта" } : table, byTable[index])),
            .. byTable.Contains(own.Count) ? [TableOf(ByHand, byTable[own.Count])] : Array.Empty<PlanReportTable>(),
        ];
    }

    /// <summary>The tasks in the order of the plan.</summary>
    public IReadOnlyList<PlanReportTask> Tasks() =>
    [
        .. tasks.Select(task => new PlanReportTask
        {
            Number = task.Number, Section = task.Section, Title = task.Title, Holder = TaskWords.Holder(task), Term = task.TermText, DueOn = task.DueOn,
            State = State(task), SubmittedAt = Local(task.SubmittedAt), IsOnTime = !task.Late, AcceptedAt = Local(task.AcceptedAt),
            Evidence = string.Join('\n', Submissions(task).Select(submission => EvidenceText.Dated(submission, zone))),
        }),
    ];

    private PlanReportTable TableOf(PlanTable table, IEnumerable<ActivityRow> rows)
    {
        var hasSections = table.Columns.Any(column => column.Role == ColumnRole.Section);
        var shown = new List<PlanReportRow>();
        string? section = null;
        foreach (var row in rows)
        {
            if (!hasSections && row.Section is { } heading && heading != section)
                shown.Add(new PlanReportRow([heading], null));
            section = row.Section;
            shown.Add(new PlanReportRow(CellsOf(table, row), Standing(row)));
        }

        return new PlanReportTable(table.Place, [.. table.Columns.Select(column => column.Caption)], shown);
    }

    // What the coordinator has corrected since stands in the fields; what nobody interprets stands in the cells as the order has it.
    private static IReadOnlyList<string> CellsOf(PlanTable table, ActivityRow row)
    {
        var cells = PlanDocument.ReadCells(row.Cells);
        return
        [
            .. table.Columns.Select((column, index) => FieldOf(column.Role, row) ?? (index < cells.Count ? cells[index] : string.Empty)),
            .. cells.Skip(table.Columns.Count),
        ];
    }

    private static string? FieldOf(ColumnRole role, ActivityRow row) => role switch
    {
        ColumnRole.Number => row.Number,
        ColumnRole.Title => row.Title,
        ColumnRole.Term => row.TermText,
        ColumnRole.Responsible => row.Responsible,
        ColumnRole.Form => row.Form,
        ColumnRole.Result => row.Result,
        ColumnRole.Audience => row.Audience,
        ColumnRole.Section => row.Section,
        _ => null,
    };

    private PlanRowStanding Standing(ActivityRow row)
    {
        var own = byActivity[row.Id].ToList();
        var accepted = own.Count(task => task.State == OccurrenceState.Accepted);
        var submitted = own.Count(task => task.State == OccurrenceState.Submitted);
        var overdue = own.Count(task => task.StandingOn(today) == TaskStanding.Overdue);
        var state = own.Count == 0 ? "задач нет"
            : accepted == own.Count ? "выполнено"
            : overdue > 0 ? "просрочено"
            : submitted > 0 ? "на проверке" : "в работе";
        var next = own.Where(task => task.State.IsOpen() && task.DueOn >= today).Min(task => task.DueOn);
        var evidence = own.SelectMany(task => Submissions(task).Select(submission => $"{TaskWords.Holder(task)}, {EvidenceText.Dated(submission, zone)}"));
        return new PlanRowStanding(state, accepted, own.Count, submitted, overdue, next, string.Join('\n', evidence));
    }

    // What was given back proves nothing yet.
    private IEnumerable<IReadOnlyList<HandedInPiece>> Submissions(OccurrenceRow task) => byTask[task.Id]
        .Where(piece => piece.SubmissionState != "returned").GroupBy(piece => piece.SubmissionId).Select(submission => submission.ToList());

    private string State(OccurrenceRow task) => task.StandingOn(today) switch
    {
        TaskStanding.Done => "принято",
        TaskStanding.InReview => "на проверке",
        TaskStanding.Overdue => "просрочено",
        TaskStanding.Undefined => "срок не задан",
        TaskStanding.WaitingForEvent => "ждёт события",
        TaskStanding.BeforeOrder => "срок был до приказа",
        _ when task.State == OccurrenceState.Returned => "возвращено",
        _ => "в работе",
    };

    private DateTime? Local(DateTimeOffset? instant) => instant is { } at ? TimeZoneInfo.ConvertTime(at, zone).DateTime : null;
}
