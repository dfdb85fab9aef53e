using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>Offers a time as the bot does: to the first of the line who can take it.</summary>
internal static class Offering
{
    public static async Task<BookingRow?> ToNext(Session session, long tutorId, Slot slot, TimeSpan keptFor)
    {
        WaitingStore waiting = new(session);
        foreach (WaitingRow row in await waiting.Candidates(tutorId, slot.Start))
            if (await waiting.Offer(row, tutorId, slot, keptFor) is { BookingId: { } booking, Obstacle: null })
                return await new BookingStore(session).Find(booking);
        return null;
    }
}
