using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>
/// Offers free times to the waiting list, first come, first served, each to one alone and for a while. Who joined although times were
/// free is offered only what somebody has given back since.
/// </summary>
internal sealed class WaitingOffers(
    WaitingStore waiting, KeptTimeStore kept, TutorStore tutors, FreeTimesStore free, NoticeStore notices, PersonStore people, TimeProvider clock)
{
    /// <summary>Notes that free times did not suit somebody who joined.</summary>
    public static string WaitsForOthers(long waitingId) => $"waiting/{waitingId}/others";

    /// <summary>Makes all offers that can be made in a municipality now. They are told by the job, by day.</summary>
    /// <returns>How many.</returns>
    public async Task<int> Make(long municipality)
    {
        var made = 0;
        var (line, times) = await Look(municipality);
        foreach (var row in line)
        {
            foreach (var time in times)
            {
                if (!await Suits(row, time) || await KeptFor(row, time) is not { } length)
                    continue;
                var attempt = await waiting.Offer(row, time.Tutor.Id, time.Slot.Slot, length);
                if (attempt.Obstacle is BookingObstacle.TeacherMonthLimit or BookingObstacle.SchoolMonthLimit or BookingObstacle.TeacherAheadLimit)
                    break;
                if (attempt.Obstacle is not null)
                    continue;
                made++;
                if (time.Slot.SeatsLeft == 1)
                    times = [.. times.Where(other => other != time)];
                break;
            }
        }

        return made;
    }

    /// <summary>Whether a time suits anybody; changes nothing.</summary>
    public async Task<bool> IsAnyPossible(long municipality)
    {
        var (line, times) = await Look(municipality);
        foreach (var row in line)
            foreach (var time in times)
                if (await Suits(row, time) && await KeptFor(row, time) is not null)
                    return true;
        return false;
    }

    private async Task<(IReadOnlyList<WaitingRow> Line, IReadOnlyList<FreeTime> Times)> Look(long municipality)
    {
        var line = (await waiting.Line(municipality)).Where(row => row.OfferedBookingId is null).ToList();
        if (line.Count == 0)
            return ([], []);
        var now = clock.GetUtcNow();
        var open = await tutors.Open(municipality);
        var days = open.Select(tutor => tutor.HorizonDays).DefaultIfEmpty(0).Max();
        return (line, [.. (await free.Of(open, new TimeRange(now, now.AddDays(days + 1)))).OrderBy(time => time.Slot.Slot.Start).ThenBy(time => time.Tutor.Id)]);
    }

    private async Task<bool> Suits(WaitingRow row, FreeTime time)
    {
        var start = time.Slot.Slot.Start;
        if (row.TutorId is { } tutor && tutor != time.Tutor.Id)
            return false;
        if (await notices.Has(WaitsForOthers(row.Id)) && !await kept.WasFreed(time.Tutor.Id, start, row.JoinedAt))
            return false;
        return (await waiting.Candidates(time.Tutor.Id, start)).Any(candidate => candidate.Id == row.Id);
    }

    private async Task<TimeSpan?> KeptFor(WaitingRow row, FreeTime time)
    {
        var now = clock.GetUtcNow();
        var zone = new TimeZoneName((await people.Find(row.PersonId))?.TimeZone ?? time.Tutor.MunicipalityZone);
        return BookingRules.OfferUntil(now, time.Slot.Slot.Start, time.Tutor.Terms, zone) - now;
    }
}
