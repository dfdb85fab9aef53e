using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Consultations.Reminders;

/// <summary>
/// Reminds both sides a day and an hour before. What is due is asked of the bookings as they stand, so that one which was moved is reminded of
/// by its new time, and one that was called off not at all.
/// </summary>
internal sealed class RemindOfConsultations(BookingListStore lists, BookingStore bookings, NoticeStore notices, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    // The day's reminder comes up to four hours earlier than a day before, lest it come at night.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(29);

    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var due in await Due())
            if (await notices.TryAdd(due.Key, "sent"))
                await outgoing.Tell(due.Person, due.Page);
    }

    private async Task<List<DueReminder>> Due()
    {
        var now = clock.GetUtcNow();
        var due = new List<DueReminder>();
        foreach (var consultation in (await lists.StartingBetween(now, now + Ahead)).GroupBy(booking => booking.ConsultationId))
        {
            DateTimeOffset? first = null;
            foreach (var booking in consultation)
            {
                var since = await Since(booking);
                first = first is null || since < first ? since : first;
                if (ConsultationReminders.DueNow(now, booking.StartsAt, since, new TimeZoneName(booking.PersonZone)) is { } reminder)
                    due.Add(new DueReminder($"consultation/{booking.Id}/teacher/{reminder.Key}", booking.PersonId, ReminderPages.ForTeacher(booking, reminder.Kind, now)));
            }

            var one = consultation.First();
            if (ConsultationReminders.DueNow(now, one.StartsAt, first!.Value, new TimeZoneName(one.TutorZone)) is { } tutors)
                due.Add(new DueReminder($"consultation/{one.ConsultationId}/tutor/{one.TutorPersonId}/{tutors.Key}", one.TutorPersonId, ReminderPages.ForTutor([.. consultation], tutors.Kind, now)));
        }

        return await NotDone(due);
    }

    private async Task<List<DueReminder>> NotDone(List<DueReminder> due)
    {
        var left = new List<DueReminder>();
        foreach (var reminder in due)
            if (!await notices.Has(reminder.Key))
                left.Add(reminder);
        return left;
    }

    // When this time became the booking's: by booking it, or by moving there.
    private async Task<DateTimeOffset> Since(BookingRow booking) => booking.Sequence == 0
        ? booking.BookedAt!.Value
        : (await bookings.History(booking.Id)).LastOrDefault(change => change.Kind == BookingEventKind.Moved)?.HappenedAt ?? booking.BookedAt!.Value;

    private sealed record DueReminder(string Key, long Person, Page Page);
}
