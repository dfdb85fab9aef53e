using SchoolSupport.Bot.Consultations.Hours;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>What comes next on a tutor's home page.</summary>
internal sealed class TutoringHomeSection(ActingTutors acting, BookingListStore bookings, BookingRequestStore requests, OutcomeStore outcomes) : IHomeSection
{
    private const int Order = 10;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (await acting.Of(turn) is not { } tutor)
            return null;
        var next = (await bookings.OfTutor(tutor.Id, 0, 1)).Bookings;
        var waiting = (await requests.OpenOf(tutor.Id)).Count + (await outcomes.Unmarked(tutor.Id, turn.Now)).Count;
        return new HomePart(
            Order,
            next is [var booking, ..] ? (Html)$"Ближайшая консультация: {ConsultationWords.Begin(booking.StartsAt, new TimeZoneName(tutor.TimeZone))}" : (Html)$"Ближайших консультаций нет",
            [Button.To(waiting > 0 ? $"Мои консультации · ❗ {waiting}" : "Мои консультации", new MyConsultations())],
            [Button.To("Моё расписание", new MyHours())]);
    }
}

public sealed class TutoringCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("raspisanie", "моё расписание консультаций", new MyHours(), Role.Tutor),
        new("priem", "мои консультации", new MyConsultations(), Role.Tutor),
    ];
}
