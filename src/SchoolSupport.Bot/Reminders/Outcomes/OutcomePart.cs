using SchoolSupport.Bot.Consultations;
using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Reminders.Outcomes;

/// <summary>Asks a tutor what became of consultations.</summary>
internal sealed class OutcomePart(BookingListStore bookings) : IDigestPart
{
    private const int MostShown = 6;

    public ReminderTopic Topic => ReminderTopic.Outcomes;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var asked = await bookings.Of(section.Items.Select(item => item.Id));
        var zone = new TimeZoneName(asked[0].TutorZone);
        return new Page(Html.Lines(
        [
            asked.Count == 1 ? (Html)$"Отметьте, пожалуйста, как прошла консультация:" : $"Отметьте, пожалуйста, как прошли {Plural.Count(asked.Count, "консультация", "консультации", "консультаций")}:",
            .. asked.Take(MostShown).Select(booking => (Html)$"• {Name(booking, zone)}"),
            asked.Count > MostShown ? (Html)$"и ещё {asked.Count - MostShown}" : null,
        ]))
            .Grid(1, asked.Take(MostShown).Select(booking => Button.To(Name(booking, zone, " · "), new TeacherBooking(booking.Id))))
            .Row(Button.To("Мои консультации", new MyConsultations()));
    }

    private static string Name(BookingRow booking, TimeZoneName zone, string between = ", ") =>
        $"{ConsultationWords.Begin(booking.StartsAt, zone)}{between}{TeacherWords.Name(booking)}";
}
