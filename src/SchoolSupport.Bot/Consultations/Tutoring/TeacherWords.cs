using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Teachers and what became of bookings, for tutors.</summary>
internal static class TeacherWords
{
    public static string Name(BookingRow booking) => booking.PersonName ?? "учитель";

    public static string Mark(BookingRow booking) => booking switch
    {
        { State: BookingState.Cancelled } => " · отменена",
        { Outcome: BookingOutcome.Held } => " ✓",
        { Outcome: BookingOutcome.TeacherAbsent } => " · не пришёл(ла)",
        { Outcome: BookingOutcome.TutorAbsent } => " · вы не смогли",
        _ => string.Empty,
    };

    public static Html? Topic(BookingRow booking) => booking switch
    {
        { Topic: { } topic, ForGroup: true } => $"Тема: {topic} (для класса или группы)",
        { Topic: { } topic } => $"Тема: {topic}",
        { ForGroup: true } => $"Для класса или группы, тема не указана",
        _ => $"Тема не указана",
    };
}
