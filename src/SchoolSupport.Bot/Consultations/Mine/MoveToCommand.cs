using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Moves the booking until the cut-off; after it the tutor is asked, with a reason.</summary>
internal sealed class MoveToCommand(
    Teachers teachers, BookingStore bookings, LimitStore limits, Holding holding, MovePages pages, BookingNews news, WaitingOffers offers) : Command<MoveTo, BookingRow>
{
    protected override async Task<BookingRow?> Admit(MoveTo route, Turn turn) =>
        FiveMinutes.Start(route.Cell) is null ? null : await teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, MoveTo route, Turn turn)
    {
        var start = FiveMinutes.Start(route.Cell)!.Value;
        if (!Cancelling.MayBeAsked(subject, turn) || subject.StartsAt == start)
            return Outcome.Show(StandingBooking.Page(subject, turn));
        if (subject.Sequence != route.Seen)
            return Outcome.GoTo(new MyBooking(subject.Id), "Запись с тех пор изменилась, посмотрите.");
        if (await holding.Find(subject.TutorId, start) is not { } time)
            return Outcome.Show(await pages.Gone(subject, turn));
        if (await IsBeyondLimits(subject, start))
            return Outcome.Show(StandingBooking.Page(subject, turn).After($"В том месяце консультаций уже столько, сколько разрешил координатор. Запись осталась прежней."));
        return subject.ToMove(turn.Now) == ChangeRight.Freely
            ? Outcome.Show(await Move(subject, time, turn))
            : Outcome.GoTo(new ExplainMove(subject.Id, route.Cell, route.Seen));
    }

    // Only another month can be full: the booking does not count itself.
    private async Task<bool> IsBeyondLimits(BookingRow booking, DateTimeOffset start) => BookingRules.Broken(
        await limits.Of(booking.MunicipalityId), await limits.Counts(booking.MunicipalityId, booking.PersonId, booking.SchoolId, start, booking.Id)) is not null;

    private async Task<Page> Move(BookingRow before, FreeTime time, Turn turn)
    {
        var obstacle = await bookings.Move(before.Id, time.Slot.Slot, turn.Member.PersonId);
        var now = (await bookings.Find(before.Id))!;
        switch (obstacle)
        {
            case null:
                await news.Moved(now, before.StartsAt);
                await offers.Make(before.MunicipalityId);
                return StandingBooking.Page(now, turn).After(
                    $"Перенесено, тьютор знает. Было {ConsultationWords.Begin(before.StartsAt, new TimeZoneName(before.PersonZone))}. Если добавляли в календарь, добавьте ещё раз: запись там обновится.");
            case BookingObstacle.TeacherBusy:
                return StandingBooking.Page(now, turn).After($"В это время у вас уже есть другая запись. Эта осталась прежней.");
            default:
                return await pages.Gone(now, turn);
        }
    }
}

/// <summary>Takes the reason and asks the tutor, once.</summary>
internal sealed class ExplainMoveReceiver(Teachers teachers, BookingStore bookings, BookingRequestStore requests, BookingNews news) : Receiver<ExplainMove, BookingRow>
{
    internal const string Slot = "consultation move";

    protected override async Task<BookingRow?> Admit(ExplainMove route, Turn turn) =>
        FiveMinutes.Start(route.Cell) is null ? null : await teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(BookingRow subject, ExplainMove route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!Fits(subject, route, turn))
            return Outcome.Show(StandingBooking.Page(subject, turn));
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        var wanted = FiveMinutes.Start(route.Cell)!.Value;
        var obstacle = await requests.Ask(subject.Id, turn.Member.PersonId, reason, wanted);
        var now = (await bookings.Find(subject.Id))!;
        if (obstacle is null)
            await news.Asked(now, wanted, reason);
        return Outcome.Show(StandingBooking.Page(now, turn).After($"Спросил тьютора. Как ответит, напишу."));
    }

    protected override Asking Ask(BookingRow subject, ExplainMove route) => new($"Напишите коротко, почему нужно перенести.", "причину переноса записи");

    protected override Task<Page> AskAgain(BookingRow subject, ExplainMove route, Turn turn)
    {
        if (!Fits(subject, route, turn))
            return Task.FromResult(StandingBooking.Page(subject, turn));
        var wanted = ConsultationWords.Begin(FiveMinutes.Start(route.Cell)!.Value, new TimeZoneName(subject.PersonZone));
        return Task.FromResult(new Page($"Хотите на <b>{wanted}</b>. Напишите коротко, почему: тьютор прочитает и решит.")
            .Row(Button.To("‹ Другое время", new MoveDays(subject.Id)), Button.To("Не переносить", new MyBooking(subject.Id)))
            .Expecting(Slot, route));
    }

    private static bool Fits(BookingRow booking, ExplainMove route, Turn turn) => Cancelling.MayBeAsked(booking, turn) && booking.Sequence == route.Seen;
}
