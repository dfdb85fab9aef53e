using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>What is waited for.</summary>
internal sealed class WaitingDeskScreen(ConsultationReportStore reports) : Screen<WaitingDesk, OwnMunicipality>
{
    private const int MostShown = 30;

    protected override Task<OwnMunicipality?> Admit(WaitingDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, WaitingDesk route, Turn turn)
    {
        var demand = await reports.Demand(subject.Id);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Лист ожидания</b>",
            demand.Count == 0 ? (Html)$"Никто не ждёт: времени хватает всем." : null,
            .. demand.Take(MostShown).Select(one => (Html)$"• {What(one)}: {Counted.People(one.Waiting)}, с {RussianDate.DayMonth(turn.DateOf(one.Since))}"),
        ]))
            .Row(Button.To("Тьюторы", new TutorsDesk()), Button.To("‹ Консультации", new ConsultationDesk()));
    }

    private static string What(WaitingDemand one) => (one.SubjectName, one.TutorName) switch
    {
        ({ } subject, { } tutor) => $"{subject}, {tutor}",
        ({ } subject, null) => subject,
        (null, { } tutor) => tutor,
        _ => "любой тьютор",
    };
}

/// <summary>What tutors have not marked.</summary>
internal sealed class UnmarkedDeskScreen(OutcomeStore outcomes) : Screen<UnmarkedDesk, OwnMunicipality>
{
    private const int MostShown = 25;

    protected override Task<OwnMunicipality?> Admit(UnmarkedDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, UnmarkedDesk route, Turn turn)
    {
        var unmarked = await outcomes.UnmarkedOfMunicipality(subject.Id, turn.Now);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Не отмечено, как прошло</b>: {unmarked.Count}",
            unmarked.Count == 0 ? (Html)$"Всё отмечено." : (Html)$"Тьюторов я спрашиваю на следующее рабочее утро.",
            .. unmarked.Take(MostShown).GroupBy(booking => booking.TutorId).SelectMany(tutor => tutor.Select(Line).Prepend((Html)$"\n<b>{ConsultationWords.Tutor(tutor.First().TutorName)}</b>")),
            unmarked.Count > MostShown ? (Html)$"и ещё {unmarked.Count - MostShown}" : null,
        ]))
            .Row(Button.To("‹ Консультации", new ConsultationDesk()));
    }

    private static Html Line(BookingRow booking) =>
        $"{ConsultationWords.Begin(booking.StartsAt, new TimeZoneName(booking.MunicipalityZone))} · {TeacherWords.Name(booking)}, {booking.SchoolName}";
}

/// <summary>Teachers who booked and did not come.</summary>
internal sealed class AbsentDeskScreen(ConsultationReportStore reports) : Screen<AbsentDesk, OwnMunicipality>
{
    private const int MostShown = 30;

    protected override Task<OwnMunicipality?> Admit(AbsentDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, AbsentDesk route, Turn turn)
    {
        var month = DeskWords.FirstOf(route.Month, turn);
        var absent = await reports.Absent(subject.Id, DeskWords.Range(month, turn));
        return new Page(Html.Lines(
        [
            (Html)$"<b>Записались и не пришли</b> · {DeskWords.Month(month)}",
            absent.Count == 0 ? (Html)$"Таких нет." : null,
            .. absent.Take(MostShown).Select(one => (Html)$"• {one.Name ?? "учитель"}, {one.SchoolName}: {one.Absent} из {one.Absent + one.Held}{(one.Held == 0 ? ", ни разу не был(а)" : "")}"),
        ]))
            .Row(Button.To("‹ Консультации", new ConsultationDesk(month)));
    }
}

/// <summary>Stars and words of teachers, the latest first.</summary>
internal sealed class RatingsDeskScreen(ConsultationReportStore reports) : Screen<RatingsDesk, OwnMunicipality>
{
    private const int PerPage = 8;

    protected override Task<OwnMunicipality?> Admit(RatingsDesk route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, RatingsDesk route, Turn turn)
    {
        var month = DeskWords.FirstOf(route.Month, turn);
        var part = Math.Clamp(route.Part, 0, 10_000);
        var ratings = await reports.Ratings(subject.Id, DeskWords.Range(month, turn), part * PerPage, PerPage);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Оценки</b> · {DeskWords.Month(month)}",
            ratings.Bookings.Count == 0 ? (Html)$"Оценок пока нет." : null,
            .. ratings.Bookings.Select(one => (Html)$"{StandingBooking.Stars(one.Rating ?? 0)} {ConsultationWords.Subject(one)} · {one.SchoolName}{(one.RatingWord is { } word ? $"\n«{word}»" : "")}"),
        ]))
            .Row(
                part > 0 ? Button.To("‹ Новее", route with { Part = part - 1 }) : null,
                ratings.HasMore ? Button.To("Раньше ›", route with { Part = part + 1 }) : null)
            .Row(Button.To("‹ Консультации", new ConsultationDesk(month)));
    }
}
