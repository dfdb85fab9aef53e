using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>What a teacher looks for.</summary>
/// <param name="Subject">0: any.</param>
/// <param name="Tutor">0: any.</param>
internal readonly record struct Wish(long Subject, long Tutor)
{
    public static readonly Wish Any = new(0, 0);
}

/// <summary>Finds the times that a teacher can book: free for the tutor, and not taken up by another booking of the teacher.</summary>
internal sealed class TimeSearch(TutorStore tutors, FreeTimesStore free, BusyStore busy)
{
    /// <summary>The tutors in question who take bookings; only of the visitor's municipality.</summary>
    public async Task<IReadOnlyList<TutorRow>> Tutors(Wish wish, Turn turn)
    {
        var municipality = turn.Member.Acting.Membership.MunicipalityId!.Value;
        if (wish.Tutor == 0)
            return await tutors.Open(municipality, wish.Subject == 0 ? null : wish.Subject);
        return await tutors.Find(wish.Tutor) is { IsOpen: true } tutor && tutor.MunicipalityId == municipality ? [tutor] : [];
    }

    /// <summary>All times as far ahead as any of the tutors offers, in order.</summary>
    public Task<IReadOnlyList<FreeTime>> All(IReadOnlyList<TutorRow> among, Turn turn) => Between(among, new TimeRange(turn.Now, End(among, turn)), turn);

    public async Task<IReadOnlyList<FreeTime>> All(Wish wish, Turn turn) => await All(await Tutors(wish, turn), turn);

    /// <summary>Times that begin in a range, in order.</summary>
    public async Task<IReadOnlyList<FreeTime>> Between(IReadOnlyList<TutorRow> among, TimeRange range, Turn turn)
    {
        if (among.Count == 0)
            return [];
        var own = await busy.OfPerson(turn.Member.PersonId, new TimeRange(range.From, range.Until.AddHours(8)));
        return
        [
            .. (await free.Of(among, range)).Where(time => !own.Overlaps(time.Slot.Slot.Start, time.Slot.Slot.End))
                .OrderBy(time => time.Slot.Slot.Start).ThenBy(time => time.Tutor.Name, StringComparer.Ordinal).ThenBy(time => time.Tutor.Id),
        ];
    }

    /// <summary>The days, as the reader counts them, on which these tutors have times that are not too near to be booked, taken or not.</summary>
    public async Task<IReadOnlySet<DateOnly>> DaysWithHours(IReadOnlyList<TutorRow> among, TimeZoneName reader, Turn turn)
    {
        var days = new HashSet<DateOnly>();
        foreach (var tutor in among)
        {
            var first = new TimeZoneName(tutor.TimeZone).DateAt(turn.Now);
            if (await free.Availability(tutor.Id, first) is not { } hours)
                continue;
            for (var day = first; day <= BookingRules.LastDay(turn.Now, tutor.Terms, hours.Zone); day = day.AddDays(1))
                days.UnionWith(hours.SlotsOn(day).Where(slot => BookingRules.IsInTime(turn.Now, slot.Start, tutor.Terms)).Select(slot => reader.DateAt(slot.Start)));
        }

        return days;
    }

    private static DateTimeOffset End(IReadOnlyList<TutorRow> among, Turn turn) => among
        .Select(tutor => (Zone: new TimeZoneName(tutor.TimeZone), tutor.Terms))
        .Select(tutor => tutor.Zone.InstantOf(BookingRules.LastDay(turn.Now, tutor.Terms, tutor.Zone).AddDays(1), TimeOnly.MinValue))
        .Append(turn.Now)
        .Max();
}
