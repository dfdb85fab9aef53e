using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>A consultation of the acting tutor with everybody in it; nobody when it was moved, given away or called off.</summary>
internal sealed record TutorConsultation(TutorRow Tutor, IReadOnlyList<BookingRow> Bookings)
{
    public bool IsGone => Bookings.Count == 0;

    public BookingRow First => Bookings[0];

    public TimeZoneName Zone => new(Tutor.TimeZone);

    /// <summary>Whether it can still be moved, given away or called off.</summary>
    public bool IsToCome(Turn turn) => !IsGone && First.StartsAt > turn.Now;

    /// <summary>What a button of a consultation that is no more leads to.</summary>
    public static Page Gone { get; } = new Page($"Этой консультации у вас больше нет: её перенесли, передали или отменили.")
        .Row(Button.To("Мои консультации", new MyConsultations()), Button.To("Меню", new Home()));
}

internal sealed class TutorConsultations(ActingTutors acting, BookingListStore bookings)
{
    public async Task<TutorConsultation?> Find(long consultation, Turn turn) => await acting.Of(turn) is { } tutor
        ? new TutorConsultation(tutor, [.. (await bookings.OfConsultation(consultation)).Where(booking => booking.TutorId == tutor.Id)])
        : null;
}
