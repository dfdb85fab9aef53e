using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>The tutor's next free times, for everybody of a consultation.</summary>
internal sealed class MoveConsultationScreen(TutorConsultations consultations, FreeTimesStore free) : Screen<MoveConsultation, TutorConsultation>
{
    private const int MostOffered = 10;

    protected override Task<TutorConsultation?> Admit(MoveConsultation route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Page> Show(TutorConsultation subject, MoveConsultation route, Turn turn)
    {
        if (!subject.IsToCome(turn))
            return subject.IsGone ? TutorConsultation.Gone : BookingPages.Of(subject.First, turn);
        var times = (await free.Of([subject.Tutor], new TimeRange(turn.Now, turn.Now.AddDays(subject.Tutor.HorizonDays + 1))))
            .Where(time => time.Slot.SeatsLeft >= subject.Bookings.Count && time.Slot.Consultation != route.Consultation)
            // Nobody is moved from a talk of two into a group.
            .Where(time => time.Slot.Slot.Seats == 1 || subject.First.Seats > 1)
            .Take(MostOffered).ToList();
        var back = Button.To("‹ Не переносить", new ConsultationCard(route.Consultation));
        return times.Count == 0
            ? new Page($"Свободного времени в вашем расписании нет. Добавьте часы или передайте консультацию коллеге.")
                .Row(Button.To("Моё расписание", new Hours.MyHours()), Button.To("Передать коллеге", new GiveConsultation(route.Consultation))).Row(back)
            : new Page($"Сейчас: <b>{ConsultationWords.ForTutor(subject.First)}</b>\nВыберите новое время, {(subject.Bookings.Count > 1 ? "учителям" : "учителю")} я напишу сам.")
                .Grid(2, times.Select(time => Button.To(
                    ConsultationWords.Begin(time.Slot.Slot.Start, subject.Zone), new MoveConsultationTo(route.Consultation, FiveMinutes.Of(time.Slot.Slot.Start)))))
                .Row(back);
    }
}

internal sealed class MoveConsultationCommand(TutorConsultations consultations, FreeTimesStore free, BookingStore bookings, TutorNews news) : Command<MoveConsultationTo, TutorConsultation>
{
    protected override Task<TutorConsultation?> Admit(MoveConsultationTo route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override async Task<Outcome> Run(TutorConsultation subject, MoveConsultationTo route, Turn turn)
    {
        if (!subject.IsToCome(turn))
            return Outcome.Show(TutorConsultation.Gone);
        if (FiveMinutes.Start(route.Cell) is not { } start || await free.At(subject.Tutor.Id, start) is not { } time || time.Slot.SeatsLeft < subject.Bookings.Count)
            return Outcome.GoTo(new MoveConsultation(route.Consultation), "Это время уже занято, выберите другое.");
        var left = new List<BookingRow>();
        var moved = 0L;
        foreach (var booking in subject.Bookings)
        {
            if (await bookings.Move(booking.Id, time.Slot.Slot, turn.Member.PersonId) is not null)
            {
                left.Add(booking);
                continue;
            }

            var now = (await bookings.Find(booking.Id))!;
            moved = now.ConsultationId;
            await news.Moved(now, booking.StartsAt);
        }

        return left.Count == 0
            ? Outcome.GoTo(new ConsultationCard(moved), "Перенесено, учителям написал.")
            : Outcome.GoTo(new ConsultationCard(route.Consultation), $"В это время заняты: {string.Join(", ", left.Select(TeacherWords.Name))}. Их запись осталась прежней.");
    }
}
