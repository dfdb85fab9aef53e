using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>Buttons of free times.</summary>
internal static class TimeButtons
{
    /// <summary>«чт, 15 октября, 15:00 · Вера Ветрова»: the tutor is named where there are several.</summary>
    public static Button Dated(FreeTime time, TimeZoneName reader, long subject, bool namesTutor) =>
        Button.To(ConsultationWords.Begin(time.Slot.Slot.Start, reader) + Rest(time, namesTutor), Take(time, subject));

    /// <summary>«15:00 · Вера Ветрова».</summary>
    public static Button Timed(FreeTime time, TimeZoneName reader, long subject, bool namesTutor) =>
        Button.To(ConsultationWords.Time(time.Slot.Slot.Start, reader) + Rest(time, namesTutor), Take(time, subject));

    public static TakeTime Take(FreeTime time, long subject) => new(time.Tutor.Id, FiveMinutes.Of(time.Slot.Slot.Start), subject);

    /// <summary>«Лист ожидания», where it is known for what.</summary>
    public static Button? Wait(Wish wish) => wish == Wish.Any ? null : Button.To("Лист ожидания", new JoinWaiting(wish.Subject, wish.Tutor));

    private static string Rest(FreeTime time, bool namesTutor) =>
        (namesTutor ? $" · {ConsultationWords.Tutor(time.Tutor.Name)}" : string.Empty)
        + (time.Slot.Slot.Seats > 1 ? $" · {Plural.Count(time.Slot.SeatsLeft, "место", "места", "мест")}" : string.Empty);
}
