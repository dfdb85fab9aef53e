using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>What is being chosen, above the days and times.</summary>
internal sealed class WishWords(SubjectStore subjects)
{
    /// <summary>«<b>Математика</b>, тьютор Вера Ветрова, онлайн, 45 мин» or «<b>Математика</b>, 3 тьютора».</summary>
    public async Task<Html> Heading(Wish wish, IReadOnlyList<TutorRow> tutors)
    {
        var subject = wish.Subject == 0 ? null : (await subjects.Find(wish.Subject))?.Name;
        return tutors switch
        {
            [var only] when subject is null => $"<b>{ConsultationWords.TutorLine(only)}</b>, {Terms(only)}",
            [var only] => $"<b>{subject}</b>, тьютор {ConsultationWords.Tutor(only.Name)}, {Terms(only)}",
            _ when subject is null => $"<b>Все тьюторы</b>",
            _ => $"<b>{subject}</b>, {Plural.Count(tutors.Count, "тьютор", "тьютора", "тьюторов")}",
        };
    }

    /// <summary>«Время якутское, часы тьютора идут иначе.» where somebody's clock differs, else null.</summary>
    public static Html? Clock(IReadOnlyList<TutorRow> tutors, TimeZoneName reader, DateTimeOffset now) =>
        tutors.All(tutor => ZoneWords.Agree(reader, new TimeZoneName(tutor.TimeZone), now))
            ? null
            : (Html)$"Время {ZoneWords.Name(reader, now)}, часы тьютора идут иначе.";

    private static string Terms(TutorRow tutor) => $"{ConsultationWords.Format(tutor.Format)}, {ConsultationWords.Minutes(tutor.LengthMinutes)}";
}
