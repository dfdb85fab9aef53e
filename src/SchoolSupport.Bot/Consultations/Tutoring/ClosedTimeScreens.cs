using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>A time of the acting tutor.</summary>
/// <param name="Closed">Null: it is not closed any more.</param>
internal sealed record TutorClosedTime(TutorRow Tutor, ClosedTimeRow? Closed);

internal sealed class TutorClosedTimes(ActingTutors acting, ClosedTimeStore times)
{
    public async Task<TutorClosedTime?> Find(long id, Turn turn)
    {
        if (await acting.Of(turn) is not { } tutor)
            return null;
        var closed = await times.Find(id);
        return closed is null || closed.TutorId == tutor.Id ? new TutorClosedTime(tutor, closed) : null;
    }
}

/// <summary>A time at which nobody can book: leave it so, or open it again.</summary>
internal sealed class ClosedTimeScreen(TutorClosedTimes times) : Screen<ClosedTime, TutorClosedTime>
{
    protected override Task<TutorClosedTime?> Admit(ClosedTime route, Turn turn) => times.Find(route.Id, turn);

    protected override Task<Page> Show(TutorClosedTime subject, ClosedTime route, Turn turn)
    {
        var page = subject.Closed is { } closed && closed.EndsAt > turn.Now
            ? new Page($"Это время я закрыл: <b>{ConsultationWords.When(closed.StartsAt, closed.EndsAt, new TimeZoneName(subject.Tutor.TimeZone))}</b>.\nЗаписаться на него нельзя. Если вы всё же сможете, оставьте его свободным: запишется тот, кто успеет первым.")
                .Row(Button.To("Оставить время свободным", new OpenTime(closed.Id)))
            : new Page($"Это время больше не закрыто.");
        return Task.FromResult(page.Row(Button.To("Мои консультации", new MyConsultations()), Button.To("Меню", new Home())));
    }
}

internal sealed class OpenTimeCommand(TutorClosedTimes times, ClosedTimeStore store, WaitingOffers offers) : Command<OpenTime, TutorClosedTime>
{
    protected override Task<TutorClosedTime?> Admit(OpenTime route, Turn turn) => times.Find(route.Id, turn);

    protected override async Task<Outcome> Run(TutorClosedTime subject, OpenTime route, Turn turn)
    {
        if (await store.Open(subject.Tutor.Id, route.Id))
            await offers.Make(subject.Tutor.MunicipalityId);
        return Outcome.GoTo(new MyConsultations(), "На это время снова можно записаться.");
    }
}
