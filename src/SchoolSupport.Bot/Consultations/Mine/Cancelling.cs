using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Calls a booking off until the cut-off, and asks the tutor to after it.</summary>
internal sealed class Cancelling(BookingStore bookings, BookingRequestStore requests, BookingNews news, WaitingOffers offers)
{
    public async Task<Page> Cancel(BookingRow booking, string reason, Turn turn)
    {
        if (!MayBeAsked(booking, turn))
            return StandingBooking.Page(booking, turn);
        return booking.ToCancel(turn.Now) == ChangeRight.Freely ? await CallOff(booking, reason, turn) : await Ask(booking, reason, turn);
    }

    /// <summary>Whether cancelling or moving is still a question.</summary>
    public static bool MayBeAsked(BookingRow booking, Turn turn) =>
        booking is { State: BookingState.Booked, Outcome: null, RequestId: null } && booking.StartsAt > turn.Now;

    private async Task<Page> CallOff(BookingRow booking, string reason, Turn turn)
    {
        var obstacle = await bookings.Cancel(booking.Id, turn.Member.PersonId, reason);
        var now = (await bookings.Find(booking.Id))!;
        if (obstacle is not null)
            return StandingBooking.Page(now, turn);
        await news.Cancelled(now, reason);
        await offers.Make(booking.MunicipalityId);
        return StandingBooking.Page(now, turn).After($"Готово, тьютор знает.");
    }

    private async Task<Page> Ask(BookingRow booking, string reason, Turn turn)
    {
        var obstacle = await requests.Ask(booking.Id, turn.Member.PersonId, reason);
        var now = (await bookings.Find(booking.Id))!;
        if (obstacle is null)
            await news.Asked(now, wanted: null, reason);
        return StandingBooking.Page(now, turn).After($"Спросил тьютора: сразу отменить уже нельзя. Как ответит, напишу.");
    }
}
