using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>Offers free times to the waiting list, first come, first served, each to one alone and for a while.</summary>
internal sealed class WaitingOffers(WaitingStore waiting, WaitingPeople people, TutorStore tutors, FreeTimesStore free, TimeProvider clock)
{
    /// <summary>Notes that free times did not suit somebody: only what is given back later is offered.</summary>
    public static string WaitsForOthers(long waitingId) => $"waiting/{waitingId}/others";

    /// <summary>Makes all offers that can be made in a municipality now. They are told by the job, by day.</summary>
    public async Task Make(long municipality)
    {
        var line = await people.Of(municipality);
        foreach (var time in await Times(municipality, line))
        {
            for (var seats = time.Free.Slot.SeatsLeft; seats > 0 && First(time, line) is { } waiter; seats--)
            {
                var attempt = await waiting.Offer(waiter.Row, time.Free.Tutor.Id, time.Free.Slot.Slot, waiter.KeptFor(time.Free)!.Value);
                if (attempt.Obstacle is BookingObstacle.SlotTaken or BookingObstacle.TutorUnavailable or BookingObstacle.Past)
                    break;
                // Who has an offer now, or has reached a limit, is passed over from here on.
                line.Remove(waiter);
                seats += attempt.Obstacle is null ? 0 : 1;
            }
        }
    }

    /// <summary>Whether a time suits anybody; changes nothing.</summary>
    public async Task<bool> IsAnyPossible(long municipality)
    {
        var line = await people.Of(municipality);
        return (await Times(municipality, line)).Any(time => First(time, line) is not null);
    }

    private static Waiter? First(TaughtTime time, List<Waiter> line)
    {
        var freed = new FreedTime(time.Free.Slot.Slot, time.Free.Tutor.Id, time.Subjects);
        var next = WaitingLine.Next(freed, line.Where(waiter => waiter.MayBeOffered(time.Free)).Select(waiter => waiter.Person), ConsultationLimits.None);
        return next is null ? null : line.Find(waiter => waiter.Row.Id == next.Id);
    }

    private async Task<IReadOnlyList<TaughtTime>> Times(long municipality, List<Waiter> line)
    {
        if (line.Count == 0)
            return [];
        var now = clock.GetUtcNow();
        var open = await tutors.Open(municipality);
        var days = open.Select(tutor => tutor.HorizonDays).DefaultIfEmpty(0).Max();
        var taught = new Dictionary<long, HashSet<long>>();
        foreach (var tutor in open)
            taught[tutor.Id] = [.. (await tutors.Subjects(tutor.Id)).Select(subject => subject.Id)];
        return
        [
            .. (await free.Of(open, new TimeRange(now, now.AddDays(days + 1)))).OrderBy(time => time.Slot.Slot.Start).ThenBy(time => time.Tutor.Id)
                .Select(time => new TaughtTime(time, taught[time.Tutor.Id])),
        ];
    }

    private sealed record TaughtTime(FreeTime Free, IReadOnlySet<long> Subjects);
}
