using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Asks tutors on the next working morning what became of consultations that nobody has marked: once each, all in one message.</summary>
internal sealed class AskOutcomes(OutcomeStore outcomes, CalendarStore calendars, NoticeStore notices, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    // What is older was asked about, or the bot was down for longer than anybody remembers.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(14);
    private const int MostShown = 6;

    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var tutor in (await Due()).GroupBy(booking => booking.TutorId))
        {
            var asked = new List<BookingRow>();
            foreach (var booking in tutor)
                if (await notices.TryAdd(KeyOf(booking), "asked"))
                    asked.Add(booking);
            if (asked.Count > 0)
                await outgoing.Tell(asked[0].TutorPersonId, Page(asked), OutboxPriority.Bulk);
        }
    }

    private async Task<List<BookingRow>> Due()
    {
        var now = clock.GetUtcNow();
        var due = new List<BookingRow>();
        var hours = new Dictionary<long, SendingHours>();
        foreach (var booking in await outcomes.UnmarkedOfAll(now - LookBack, now))
        {
            if (await notices.Has(KeyOf(booking)))
                continue;
            if (!hours.TryGetValue(booking.MunicipalityId, out var sending))
                hours[booking.MunicipalityId] = sending = new SendingHours((await calendars.Of(booking.MunicipalityId)).Working, new TimeZoneName(booking.MunicipalityZone));
            if (sending.AreOpen(now) && ConsultationReminders.OutcomeQuestionAt(booking.EndsAt, sending) <= now)
                due.Add(booking);
        }

        return due;
    }

    private static string KeyOf(BookingRow booking) => $"consultation/outcome/{booking.Id}/{booking.StartsAt.ToUnixTimeMilliseconds()}";

    private static Page Page(List<BookingRow> asked)
    {
        var zone = new TimeZoneName(asked[0].TutorZone);
        return new Page(Html.Lines(
        [
            (Html)$"Отметьте, пожалуйста, как прошли {Plural.Count(asked.Count, "консультация", "консультации", "консультаций")}:",
            .. asked.Take(MostShown).Select(booking => (Html)$"• {ConsultationWords.Begin(booking.StartsAt, zone)}, {TeacherWords.Name(booking)}"),
        ]))
            .Grid(1, asked.Take(MostShown).Select(booking => Button.To(
                $"{ConsultationWords.Begin(booking.StartsAt, zone)} · {TeacherWords.Name(booking)}", new TeacherBooking(booking.Id))))
            .Row(Button.To("Мои консультации", new MyConsultations()));
    }
}
