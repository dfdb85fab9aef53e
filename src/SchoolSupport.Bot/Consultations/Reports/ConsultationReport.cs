using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Reports;

/// <summary>What a report on consultations rests on.</summary>
internal sealed record ConsultationFigures(
    IReadOnlyList<BookingRow> Journal, IReadOnlyList<ConsultationTally> Tutors, IReadOnlyList<ConsultationTally> Subjects, IReadOnlyList<ConsultationTally> Schools,
    IReadOnlyList<MonthOfConsultations> Months, IReadOnlyList<WaitingDemand> Demand, IReadOnlyList<AbsentTeacher> Absent);

/// <summary>The journal of consultations and how effective they were, as sheets.</summary>
internal static class ConsultationReport
{
    private static readonly string[] TallyColumns =
        ["Записей", "Проведено", "Из них для группы", "Часов проведено", "Учитель не пришёл", "Тьютор не смог", "Не отмечено", "Впереди", "Отменено", "Доля проведённых", "Оценок", "Средняя оценка"];

    public static IReadOnlyList<WorkbookSheet> Sheets(ConsultationFigures figures, TimeZoneName zone) =>
    [
        Journal(figures.Journal, zone),
        Tallies("По тьюторам", "Тьютор", figures.Tutors.Select(one => (ConsultationWords.Tutor(one.Name), one))),
        Tallies("По предметам", "Предмет", figures.Subjects.Select(one => (one.Name ?? "без предмета", one))),
        Tallies("По школам", "Школа", figures.Schools.Select(one => (one.Name ?? "", one))),
        Tallies("По месяцам", "Месяц", figures.Months.Select(one => ($"{RussianDate.Month(one.Month)} {one.Month.Year}", one.Tally))),
        new WorkbookSheet("Лист ожидания", ["Предмет", "Тьютор", "Ждут", "С какого дня"],
            [.. figures.Demand.Select(one => (IReadOnlyList<SheetCell>)[SheetCell.Of(one.SubjectName), SheetCell.Of(one.TutorName), SheetCell.Of(one.Waiting), SheetCell.Of(zone.DateAt(one.Since))])]),
        new WorkbookSheet("Не пришли", ["Учитель", "Школа", "Не пришёл, раз", "Был, раз"],
            [.. figures.Absent.Select(one => (IReadOnlyList<SheetCell>)[SheetCell.Of(one.Name), SheetCell.Of(one.SchoolName), SheetCell.Of(one.Absent), SheetCell.Of(one.Held)])]),
    ];

    private static WorkbookSheet Journal(IReadOnlyList<BookingRow> rows, TimeZoneName zone) => new(
        "Журнал",
        ["Начало", "Минут", "Тьютор", "Учитель", "Школа", "Предмет", "Тема", "Для группы", "Формат", "Состояние", "Причина отмены", "Рекомендации", "Оценка", "Отзыв"],
        [
            .. rows.Select(row => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(zone.At(row.StartsAt).DateTime), SheetCell.Of((decimal)(row.EndsAt - row.StartsAt).TotalMinutes), SheetCell.Of(ConsultationWords.Tutor(row.TutorName)),
                SheetCell.Of(TeacherWords.Name(row)), SheetCell.Of(row.SchoolName), SheetCell.Of(row.SubjectName), SheetCell.Of(row.Topic),
                SheetCell.Of(row.ForGroup ? "да" : ""), SheetCell.Of(ConsultationWords.Format(row.Format)), SheetCell.Of(State(row)), SheetCell.Of(row.CancelReason),
                SheetCell.Of(row.Recommendations), row.Rating is { } stars ? SheetCell.Of(stars) : SheetCell.Blank, SheetCell.Of(row.RatingWord),
            ]),
        ]);

    private static WorkbookSheet Tallies(string name, string what, IEnumerable<(string Name, ConsultationTally Tally)> lines) => new(
        name, [what, .. TallyColumns], [.. lines.Select(line => (IReadOnlyList<SheetCell>)[SheetCell.Of(line.Name), .. Cells(line.Tally)])]);

    private static IEnumerable<SheetCell> Cells(ConsultationTally tally)
    {
        var over = tally.Held + tally.TeacherAbsent + tally.TutorAbsent;
        return
        [
            SheetCell.Of(tally.Booked), SheetCell.Of(tally.Held), SheetCell.Of(tally.ForGroup), SheetCell.Of(Math.Round(tally.HeldMinutes / 60m, 2)),
            SheetCell.Of(tally.TeacherAbsent), SheetCell.Of(tally.TutorAbsent), SheetCell.Of(tally.Unmarked), SheetCell.Of(tally.ToCome), SheetCell.Of(tally.Cancelled),
            over == 0 ? SheetCell.Blank : SheetCell.Share(Math.Round((decimal)tally.Held / over, 4)), SheetCell.Of(tally.Rated),
            tally.AverageRating is { } average ? SheetCell.Of(Math.Round((decimal)average, 2)) : SheetCell.Blank,
        ];
    }

    private static string State(BookingRow row) => row switch
    {
        { State: BookingState.Cancelled } => "отменена",
        { Outcome: BookingOutcome.Held } => "проведена",
        { Outcome: BookingOutcome.TeacherAbsent } => "учитель не пришёл",
        { Outcome: BookingOutcome.TutorAbsent } => "тьютор не смог",
        _ => "не отмечено",
    };
}
