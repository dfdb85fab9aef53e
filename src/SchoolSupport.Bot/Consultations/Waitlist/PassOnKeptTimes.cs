using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>Lets go of what was kept too long, offers free times on to the waiting list, and tells of offers by day.</summary>
internal sealed class PassOnKeptTimes(
    BookingStore bookings, KeptTimeStore kept, WaitingOffers offers, NoticeStore notices, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue()
    {
        if (await kept.AnyRunOut() || (await Untold()).Count > 0)
            return true;
        foreach (var municipality in await kept.WithLine())
            if (await offers.IsAnyPossible(municipality))
                return true;
        return false;
    }

    public async Task CatchUp()
    {
        await bookings.ReleaseExpired();
        foreach (var municipality in await kept.WithLine())
            await offers.Make(municipality);
        foreach (var offer in await Untold())
            if (await notices.TryAdd(KeyOf(offer), "sent"))
                await outgoing.Tell(offer.PersonId, OfferPages.Of(offer));
    }

    private async Task<List<BookingRow>> Untold()
    {
        var now = clock.GetUtcNow();
        var untold = new List<BookingRow>();
        foreach (var offer in await kept.Offers())
            if (!QuietHours.Are(now, new TimeZoneName(offer.PersonZone)) && !await notices.Has(KeyOf(offer)))
                untold.Add(offer);
        return untold;
    }

    private static string KeyOf(BookingRow offer) => $"offer/{offer.Id}";
}
