using SchoolSupport.Bot.Reminders.Timely;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Consultations.Reminders;

/// <summary>
/// Reminds both sides a day and an hour before. What is due is asked of the bookings as they stand, so that one which was moved is reminded of
/// by its new time, and one that was called off not at all.
/// </summary>
internal sealed class ConsultationsSoon(BookingListStore lists, BookingStore bookings, NoticeStore notices, TimeProvider clock) : ITimelyReminders
{
    // The day's reminder comes up to four hours earlier than a day before, lest it come at night.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(29);

    public async Task<IReadOnlyList<TimelyReminder>> Due()
    {
        var now = clock.GetUtcNow();
        var near = (await lists.StartingBetween(now, now + Ahead)).GroupBy(booking => booking.ConsultationId)
            .SelectMany(seats => Candidates([.. seats], now)).ToList();
        var done = await notices.Done(near.Select(candidate => candidate.Key));
        var due = new List<TimelyReminder>();
        foreach (var candidate in near)
            if (!done.Contains(candidate.Key) && await IsWanted(candidate, now))
                due.Add(new TimelyReminder(candidate.Key, candidate.Person, () => candidate.IsTutors
                    ? ReminderPages.ForTutor(candidate.Seats, candidate.Kind, now)
                    : ReminderPages.ForTeacher(candidate.Seats[0], candidate.Kind, now)));
        return due;
    }

    private static IEnumerable<Candidate> Candidates(IReadOnlyList<BookingRow> seats, DateTimeOffset now)
    {
        var one = seats[0];
        foreach (var booking in seats)
            if (DueNow(booking, now, DateTimeOffset.MinValue, booking.PersonZone) is { } teachers)
                yield return new Candidate($"consultation/{booking.Id}/teacher/{teachers.Key}", booking.PersonId, booking.PersonZone, teachers.Kind, [booking], IsTutors: false);
        if (DueNow(one, now, DateTimeOffset.MinValue, one.TutorZone) is { } tutors)
            yield return new Candidate($"consultation/{one.ConsultationId}/tutor/{one.TutorPersonId}/{tutors.Key}", one.TutorPersonId, one.TutorZone, tutors.Kind, seats, IsTutors: true);
    }

    // Who has just booked, or whose hour was just taken for the first time, needs no word.
    private async Task<bool> IsWanted(Candidate candidate, DateTimeOffset now)
    {
        DateTimeOffset? first = null;
        foreach (var booking in candidate.Seats)
        {
            var since = await Since(booking);
            first = first is null || since < first ? since : first;
        }

        return DueNow(candidate.Seats[0], now, first!.Value, candidate.Zone) is not null;
    }

    // When this time became the booking's: by booking it, or by moving there.
    private async Task<DateTimeOffset> Since(BookingRow booking) => booking.Sequence == 0
        ? booking.BookedAt!.Value
        : (await bookings.History(booking.Id)).LastOrDefault(change => change.Kind == BookingEventKind.Moved)?.HappenedAt ?? booking.BookedAt!.Value;

    private static ConsultationReminderTime? DueNow(BookingRow booking, DateTimeOffset now, DateTimeOffset since, string zone) =>
        ConsultationReminders.DueNow(now, booking.StartsAt, since, new TimeZoneName(zone));

    private sealed record Candidate(string Key, long Person, string Zone, ConsultationReminder Kind, IReadOnlyList<BookingRow> Seats, bool IsTutors);
}
