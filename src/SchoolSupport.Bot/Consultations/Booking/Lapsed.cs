using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>A time that was kept, and is kept no longer: the same one is tried once more before anything else is said.</summary>
internal sealed class Lapsed(TutorStore tutors, BookingStore bookings, Holding holding, RefusedTime refused)
{
    /// <summary>Keeps the time anew and goes on, or says that it is gone.</summary>
    public async Task<Outcome> TryAgain(BookingRow lapsed, Turn turn, Func<BookingRow, Task<Page>> next)
    {
        var tutor = (await tutors.Find(lapsed.TutorId))!;
        var again = await holding.KeepAgain(lapsed, tutor, turn);
        return again.BookingId is { } id
            ? Outcome.Show(await next((await bookings.Find(id))!))
            : Outcome.Show((await refused.Page(tutor, lapsed.StartsAt, lapsed.SubjectId ?? 0, again.Obstacle!.Value, turn)).After($"Пять минут прошли, и время освободилось для других."));
    }

    /// <summary>What the old page of the time says.</summary>
    public static Page Page(BookingRow lapsed) =>
        new Page($"Пять минут прошли: время <b>{ConsultationWords.ForTeacher(lapsed)}</b> я больше не держу. Попробуем ещё раз?")
            .Row(Button.To("Попробовать то же время", new TakeTime(lapsed.TutorId, FiveMinutes.Of(lapsed.StartsAt), lapsed.SubjectId ?? 0)))
            .Row(Button.To("Другое время", new ChooseAnother(lapsed.Id)), Button.To("Меню", new Home()));
}

internal static class Lapses
{
    /// <summary>Whether it was kept, and is not any more.</summary>
    public static bool IsLapsed(this BookingRow booking, DateTimeOffset now) =>
        booking.State == BookingState.Released || (booking.State is BookingState.Hold or BookingState.Offered && booking.HeldUntil <= now);
}
