using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>Somebody in the line who has no offer now.</summary>
internal sealed record Waiter(WaitingRow Row, WaitingPerson Person, TimeZoneName Zone, DateTimeOffset Now)
{
    /// <summary>Times that were offered before.</summary>
    public required IReadOnlySet<TutorBegin> Offered { get; init; }

    /// <summary>Times that were given back since the person joined, when only these are of use; null: all are.</summary>
    public IReadOnlySet<TutorBegin>? GivenBack { get; init; }

    public bool MayBeOffered(FreeTime time)
    {
        var begin = new TutorBegin { TutorId = time.Tutor.Id, StartsAt = time.Slot.Slot.Start };
        return !Offered.Contains(begin) && GivenBack?.Contains(begin) != false && KeptFor(time) is not null;
    }

    /// <summary>How long the time can be kept for them alone; null: not long enough to ask.</summary>
    public TimeSpan? KeptFor(FreeTime time) => BookingRules.OfferUntil(Now, time.Slot.Slot.Start, time.Tutor.Terms, Zone) - Now;
}

/// <summary>Reads the line with all that decides whom a time may be offered to.</summary>
internal sealed class WaitingPeople(
    WaitingStore waiting, KeptTimeStore kept, BusyStore busy, NoticeStore notices, PersonStore people, MunicipalityStore municipalities, TimeProvider clock)
{
    // Nobody offers times further ahead than a year.
    private const int MostDaysAhead = 370;

    public async Task<List<Waiter>> Of(long municipality)
    {
        var waiters = new List<Waiter>();
        foreach (var row in (await waiting.Line(municipality)).Where(row => row.OfferedBookingId is null))
            waiters.Add(await Of(row));
        return waiters;
    }

    private async Task<Waiter> Of(WaitingRow row)
    {
        var now = clock.GetUtcNow();
        var zone = (await people.Find(row.PersonId))?.TimeZone ?? (await municipalities.Find(row.MunicipalityId))!.TimeZone;
        return new Waiter(row, Person(row, await busy.OfPerson(row.PersonId, new TimeRange(now, now.AddDays(MostDaysAhead)))), new TimeZoneName(zone), now)
        {
            Offered = (await kept.OfferedTo(row.Id)).ToHashSet(),
            GivenBack = await notices.Has(WaitingOffers.WaitsForOthers(row.Id)) ? (await kept.GivenBack(row.MunicipalityId, row.JoinedAt)).ToHashSet() : null,
        };
    }

    private static WaitingPerson Person(WaitingRow row, BusyTimes busy) => new()
    {
        Id = row.Id, JoinedAt = row.JoinedAt, Subject = row.SubjectId, Tutor = row.TutorId, Busy = busy,
    };
}
