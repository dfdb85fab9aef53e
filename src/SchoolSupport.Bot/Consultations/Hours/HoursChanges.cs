using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>
/// Changes a tutor's hours or terms. No booking is touched by that: those that no longer fit are shown at once, and stand until the tutor
/// moves, gives away or calls off each.
/// </summary>
internal sealed class HoursChanges(FreeTimesStore free, ConsultationListStore consultations, TutorStore tutors)
{
    // Further than any horizon: whatever is booked is looked at.
    private const int DaysAhead = 400;

    /// <summary>Makes the change and leads on: to the bookings that it puts out of place, or else where the person was.</summary>
    public async Task<Outcome> Make(TutorRow tutor, Func<Task> change, ChatRoute then, string notice, Turn turn)
    {
        var before = await Hours(tutor, turn);
        await change();
        var affected = new HoursChange(before, await Hours(tutor, turn)).Affected(turn.Now, await Planned(tutor, turn));
        return affected.Count == 0
            ? Outcome.GoTo(then, notice)
            : Outcome.GoTo(new MisfitBookings(), $"{notice} Но есть записи вне новых часов: {affected.Count}. Они в силе, решите по каждой.");
    }

    /// <summary>All bookings to come that do not fit the hours as they are.</summary>
    public async Task<IReadOnlyList<AffectedConsultation>> Misfits(TutorRow tutor, Turn turn)
    {
        var hours = await Hours(tutor, turn);
        return
        [
            .. (await Planned(tutor, turn))
                .Where(one => one.Slot.Start > turn.Now && one.Taken > 0)
                .Select(one => new AffectedConsultation(one, HoursChange.MisfitsOf(hours, one)))
                .Where(one => one.Misfits != Core.Consultations.Misfits.None),
        ];
    }

    private async Task<Availability> Hours(TutorRow tutor, Turn turn) => (await free.Availability(tutor.Id, new TimeZoneName(tutor.TimeZone).DateAt(turn.Now)))!;

    private Task<IReadOnlyList<PlannedConsultation>> Planned(TutorRow tutor, Turn turn) =>
        consultations.Planned(tutor.Id, new TimeRange(turn.Now, turn.Now.AddDays(DaysAhead)));

    /// <summary>Changes the terms, which may put bookings out of place as well: a webinar with fewer seats.</summary>
    public Task<Outcome> SetTerms(TutorRow tutor, ConsultationTerms terms, ChatRoute then, string notice, Turn turn) =>
        Make(tutor, () => tutors.SetTerms(tutor.Id, terms), then, notice, turn);

    /// <summary>«2 записи».</summary>
    public static string Count(int bookings) => Plural.Count(bookings, "запись", "записи", "записей");
}
