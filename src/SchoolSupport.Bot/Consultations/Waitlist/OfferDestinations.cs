using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>An offer as it stands now: open, taken, or over.</summary>
internal sealed class WaitingOfferScreen(Teachers teachers, WaitingStore waiting) : Screen<WaitingOffer, BookingRow>
{
    protected override Task<BookingRow?> Admit(WaitingOffer route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Page> Show(BookingRow subject, WaitingOffer route, Turn turn) => subject.State switch
    {
        BookingState.Booked or BookingState.Cancelled => StandingBooking.Page(subject, turn),
        BookingState.Offered when subject.HeldUntil > turn.Now => OfferPages.Of(subject),
        _ => OfferPages.Over(subject, (await waiting.OfBooking(subject.Id))?.State == WaitingState.Waiting),
    };
}

/// <summary>One tap takes it; ten take it once.</summary>
internal sealed class TakeOfferCommand(Teachers teachers, BookingStore bookings, WaitingStore waiting, BookingNews news) : Command<TakeOffer, BookingRow>
{
    protected override Task<BookingRow?> Admit(TakeOffer route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, TakeOffer route, Turn turn)
    {
        if (subject.State != BookingState.Offered || subject.HeldUntil <= turn.Now)
            return Outcome.GoTo(new WaitingOffer(subject.Id));
        var row = await waiting.OfBooking(subject.Id);
        if (await bookings.Confirm(subject.Id, new BookingTopic(row?.Topic, row?.ForGroup ?? false), turn.Member.PersonId) is not null)
            return Outcome.GoTo(new WaitingOffer(subject.Id));
        var booked = (await bookings.Find(subject.Id))!;
        await news.Booked(booked);
        return Outcome.Show(StandingBooking.Page(booked, turn));
    }
}

/// <summary>The time goes to the next at once.</summary>
internal sealed class RefuseOfferCommand(Teachers teachers, WaitingStore waiting, WaitingOffers offers, TimeSearch search, NoticeStore notices) : Command<RefuseOffer, BookingRow>
{
    protected override Task<BookingRow?> Admit(RefuseOffer route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(BookingRow subject, RefuseOffer route, Turn turn)
    {
        if (subject.State is BookingState.Booked or BookingState.Cancelled)
            return Outcome.GoTo(new WaitingOffer(subject.Id));
        if (!await waiting.Decline(subject.Id))
            return Outcome.GoTo(new MyWaiting(), "Это предложение уже закончилось.");
        await WaitForOthers(subject, turn);
        await offers.Make(subject.MunicipalityId);
        return Outcome.GoTo(new MyWaiting(), "Хорошо, предложу следующему. Ваше место в очереди осталось.");
    }

    // Other free times are there to be chosen: they are not to come one by one, each to be declined.
    private async Task WaitForOthers(BookingRow declined, Turn turn)
    {
        if (await waiting.OfBooking(declined.Id) is { } row
            && (await search.All(new Wish(row.SubjectId ?? 0, row.TutorId ?? 0), turn)).Any(time => time.Slot.Slot.Start != declined.StartsAt))
            await notices.TryAdd(WaitingOffers.WaitsForOthers(row.Id), "others were free");
    }
}
