using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>A tutor's bookings: what is asked for and not marked first, then what comes, day by day.</summary>
internal sealed class MyConsultationsScreen(ActingTutors acting, BookingListStore bookings, BookingRequestStore requests, OutcomeStore outcomes) : Screen<MyConsultations, TutorRow>
{
    private const int PerPage = 8;
    private const int MostUrgent = 3;

    protected override Task<TutorRow?> Admit(MyConsultations route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, MyConsultations route, Turn turn)
    {
        var skip = Math.Clamp(route.Part, 0, 10_000) * PerPage;
        var list = route.Past ? await bookings.PastOfTutor(subject.Id, skip, PerPage) : await bookings.OfTutor(subject.Id, skip, PerPage);
        var zone = new TimeZoneName(subject.TimeZone);
        var page = new Page(Html.Lines([Heading(list, route), .. Lines(list.Bookings, zone)]));
        if (!route.Past && route.Part == 0)
            page = await Urgent(page, subject, zone, turn);
        return page
            .Grid(1, list.Bookings.Select(booking => Button.To(
                $"{ConsultationWords.Begin(booking.StartsAt, zone)} · {TeacherWords.Name(booking)}", new TeacherBooking(booking.Id))))
            .Row(
                route.Part > 0 ? Button.To("‹ Назад", route with { Part = route.Part - 1 }) : null,
                list.HasMore ? Button.To("Дальше ›", route with { Part = route.Part + 1 }) : null)
            .Row(
                route.Past ? Button.To("Предстоящие", new MyConsultations()) : Button.To("Прошедшие", new MyConsultations(Past: true)),
                !route.Past && list.Bookings.Count > 0 ? Button.To("Отменить день", new AskToCallOffDay(zone.DateAt(list.Bookings[0].StartsAt))) : null)
            .Row(Button.To("Моё расписание", new MyHours()), Button.To("Меню", new Home()));
    }

    private async Task<Page> Urgent(Page page, TutorRow tutor, TimeZoneName zone, Turn turn)
    {
        var asked = await requests.OpenOf(tutor.Id);
        var unmarked = await outcomes.Unmarked(tutor.Id, turn.Now);
        return page
            .Grid(1, asked.Take(MostUrgent).Select(request => Button.To(request.WantedStartsAt is null ? "❗ Просят отменить" : "❗ Просят перенести", new TeacherRequest(request.Id))))
            .Grid(1, unmarked.Take(MostUrgent).Select(booking => Button.To(
                $"❓ Как прошло: {ConsultationWords.Begin(booking.StartsAt, zone)}", new TeacherBooking(booking.Id))));
    }

    private static Html Heading(BookingPage list, MyConsultations route) => (list.Bookings.Count, route.Past) switch
    {
        (0, true) => $"<b>Мои консультации</b> · прошедшие\nПока ни одной.",
        (0, false) => $"<b>Мои консультации</b>\nБлижайших записей нет. Когда кто-нибудь запишется, я сразу напишу.",
        (_, true) => $"<b>Мои консультации</b> · прошедшие",
        _ => $"<b>Мои консультации</b>",
    };

    private static IEnumerable<Html> Lines(IReadOnlyList<BookingRow> shown, TimeZoneName zone)
    {
        foreach (var day in shown.GroupBy(booking => zone.DateAt(booking.StartsAt)))
        {
            yield return $"\n<b>{ConsultationWords.Day(day.First().StartsAt, zone)}</b>";
            foreach (var booking in day)
                yield return $"{ConsultationWords.Span(booking.StartsAt, booking.EndsAt, zone)} · {TeacherWords.Name(booking)}, {booking.SchoolName}{TeacherWords.Mark(booking)}";
        }
    }
}
