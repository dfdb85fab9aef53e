using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>A teacher's request with the booking that it is about.</summary>
internal sealed record AskedOfTutor(TutorRow Tutor, BookingRequestRow Request, BookingRow Booking)
{
    public bool IsOpen(Turn turn) => Request.Granted is null && Booking.EndedAt is null && Booking.StartsAt > turn.Now;
}

internal sealed class TutorRequests(ActingTutors acting, BookingRequestStore requests, BookingStore bookings)
{
    public async Task<AskedOfTutor?> Find(long id, Turn turn) =>
        await acting.Of(turn) is { } tutor && await requests.Find(id) is { } request && request.TutorId == tutor.Id && await bookings.Find(request.BookingId) is { } booking
            ? new AskedOfTutor(tutor, request, booking)
            : null;
}

internal sealed class TeacherRequestScreen(TutorRequests requests) : Screen<TeacherRequest, AskedOfTutor>
{
    protected override Task<AskedOfTutor?> Admit(TeacherRequest route, Turn turn) => requests.Find(route.Request, turn);

    protected override Task<Page> Show(AskedOfTutor subject, TeacherRequest route, Turn turn) => Task.FromResult(RequestPages.Of(subject, turn));
}

internal static class RequestPages
{
    public static Page Of(AskedOfTutor asked, Turn turn)
    {
        if (!asked.IsOpen(turn))
            return BookingPages.Of(asked.Booking, turn).After(asked.Request.Granted switch
            {
                true => $"Эта просьба уже выполнена.",
                false => $"На эту просьбу уже ответили отказом.",
                null => $"Время вышло, просьба больше не ждёт ответа.",
            });
        var zone = new TimeZoneName(asked.Tutor.TimeZone);
        return new Page(Html.Lines(
            (Html)$"{TeacherWords.Name(asked.Booking)}, {asked.Booking.SchoolName}, просит <b>{(asked.Request.WantedStartsAt is null ? "отменить" : "перенести")}</b> консультацию",
            (Html)$"Сейчас: {ConsultationWords.ForTutor(asked.Booking)}",
            asked.Request.WantedStartsAt is { } wanted ? (Html)$"На: <b>{ConsultationWords.Begin(wanted, zone)}</b>" : null,
            (Html)$"Причина: {asked.Request.Reason}"))
            .Row(Button.To("Согласиться", new GrantRequest(asked.Request.Id)), Button.To("Отказать", new RefuseRequest(asked.Request.Id)))
            .Row(Button.To("‹ Мои консультации", new MyConsultations()));
    }
}

internal sealed class GrantRequestCommand(
    TutorRequests requests, BookingRequestStore store, BookingStore bookings, FreeTimesStore free, TutorNews news, WaitingOffers offers) : Command<GrantRequest, AskedOfTutor>
{
    protected override Task<AskedOfTutor?> Admit(GrantRequest route, Turn turn) => requests.Find(route.Request, turn);

    protected override async Task<Outcome> Run(AskedOfTutor subject, GrantRequest route, Turn turn)
    {
        if (!subject.IsOpen(turn))
            return Outcome.Show(RequestPages.Of(subject, turn));
        return subject.Request.WantedStartsAt is { } wanted ? await Move(subject, wanted, turn) : await Cancel(subject, turn);
    }

    private async Task<Outcome> Cancel(AskedOfTutor asked, Turn turn)
    {
        if (await store.Grant(asked.Request.Id, turn.Member.PersonId) is not null)
            return Outcome.Show(RequestPages.Of(asked, turn));
        await news.CancelGranted(asked.Booking);
        await offers.Make(asked.Tutor.MunicipalityId);
        return Outcome.GoTo(new MyConsultations(), "Запись отменена, учителю написал.");
    }

    private async Task<Outcome> Move(AskedOfTutor asked, DateTimeOffset wanted, Turn turn)
    {
        if (await free.At(asked.Tutor.Id, wanted) is not { } time || await store.Grant(asked.Request.Id, turn.Member.PersonId, time.Slot.Slot) is not null)
            return Outcome.Show(RequestPages.Of(asked, turn).After($"Это время уже занято. Откажите и предложите другое словами, или перенесите сами."));
        await news.MoveGranted((await bookings.Find(asked.Booking.Id))!);
        await offers.Make(asked.Tutor.MunicipalityId);
        return Outcome.GoTo(new TeacherBooking(asked.Booking.Id), "Перенесено, учителю написал.");
    }
}

internal sealed class RefuseRequestReceiver(TutorRequests requests, BookingRequestStore store, TutorNews news) : Receiver<RefuseRequest, AskedOfTutor>
{
    private const string Slot = "refuse request";

    protected override Task<AskedOfTutor?> Admit(RefuseRequest route, Turn turn) => requests.Find(route.Request, turn);

    protected override async Task<Outcome> Receive(AskedOfTutor subject, RefuseRequest route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!subject.IsOpen(turn))
            return Outcome.Show(RequestPages.Of(subject, turn));
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        if (await store.Refuse(route.Request, turn.Member.PersonId, reason) is null)
            await news.Refused(subject.Booking, reason);
        return Outcome.GoTo(new TeacherBooking(subject.Booking.Id), "Ответил учителю, запись в силе.");
    }

    protected override bool StillAsks(AskedOfTutor subject, RefuseRequest route) => subject.Request.Granted is null;

    protected override Asking Ask(AskedOfTutor subject, RefuseRequest route) => new($"Напишите одно предложение: почему не получится?", "причину отказа");

    protected override Task<Page> AskAgain(AskedOfTutor subject, RefuseRequest route, Turn turn) => Task.FromResult(subject.IsOpen(turn)
        ? new Page($"Почему не получится? Одно предложение: учитель его увидит, а запись останется в силе.")
            .Row(Button.To("‹ Назад", new TeacherRequest(route.Request))).Expecting(Slot, route)
        : RequestPages.Of(subject, turn));
}
