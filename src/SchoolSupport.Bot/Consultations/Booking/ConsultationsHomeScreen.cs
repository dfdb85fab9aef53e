using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>«Консультации»: three ways to a time; where there is nothing to choose between, a way leads straight to the days.</summary>
internal sealed class ConsultationsHomeScreen(TutorStore tutors, SubjectStore subjects, BookingListStore bookings, WaitingStore waiting)
    : Screen<ConsultationsHome, Member>
{
    private const int MostCounted = 20;

    protected override Task<Member?> Admit(ConsultationsHome route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, ConsultationsHome route, Turn turn)
    {
        var open = await tutors.Open(subject.Acting.Membership.MunicipalityId!.Value);
        var taught = await subjects.WithTutors(subject.Acting.Membership.MunicipalityId.Value);
        var mine = (await bookings.OfPerson(subject.PersonId, 0, MostCounted)).Bookings;
        var waits = (await waiting.OfPerson(subject.PersonId)).Count;
        var page = new Page(Html.Lines(
            (Html)$"<b>Консультации</b>",
            mine is [var next, ..] ? (Html)$"Ближайшая: {ConsultationWords.ForTeacher(next)}. {ConsultationWords.Subject(next)}." : null,
            open.Count == 0 ? (Html)$"Сейчас тьюторы не принимают записи. Загляните позже или спросите координатора." : $"Как подобрать время?"));
        if (open.Count > 0)
            page = Ways(page, open, taught);
        return page
            .Row(
                Button.To(mine.Count > 0 ? $"Мои записи · {mine.Count}" : "Мои записи", new MyBookings()),
                waits > 0 ? Button.To($"Лист ожидания · {waits}", new MyWaiting()) : null)
            .Row(Button.To("Меню", new Home()));
    }

    private static Page Ways(Page page, IReadOnlyList<TutorRow> open, IReadOnlyList<SubjectRow> taught)
    {
        var bySubject = taught switch
        {
            [] => null,
            [var only] => Button.To($"По предмету: {only.Name}", new FreeDays(only.Id, 0)),
            _ => Button.To("По предмету", new ChooseSubject()),
        };
        var byTutor = open is [var single]
            ? Button.To($"К тьютору: {ConsultationWords.Tutor(single.Name)}", new FreeDays(0, single.Id))
            : Button.To("По тьютору", new ChooseTutor());
        return (taught.Count == 1 || open.Count == 1 ? page.Row(bySubject).Row(byTutor) : page.Row(bySubject, byTutor))
            .Row(Button.To("Ближайшее время", new NearestTimes()));
    }
}
