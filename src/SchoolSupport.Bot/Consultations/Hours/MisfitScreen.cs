using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>What was booked and no longer fits the hours; each stands until the tutor decides.</summary>
internal sealed class MisfitScreen(ActingTutors acting, HoursChanges changes) : Screen<MisfitBookings, TutorRow>
{
    private const int MostShown = 8;

    protected override Task<TutorRow?> Admit(MisfitBookings route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, MisfitBookings route, Turn turn)
    {
        var misfits = await changes.Misfits(subject, turn);
        var zone = new TimeZoneName(subject.TimeZone);
        var home = Button.To("‹ Моё расписание", new MyHours());
        if (misfits.Count == 0)
            return new Page($"Все записи помещаются в расписание ✓").Row(home);
        var shown = misfits.Take(MostShown).ToList();
        return new Page(Html.Lines(
        [
            (Html)$"<b>Вне расписания: {HoursChanges.Count(misfits.Count)}</b>",
            (Html)$"Записи в силе, и учителя о них помнят. Откройте каждую, чтобы перенести, передать коллеге или отменить; можно и оставить как есть.",
            .. shown.Select((one, index) => (Html)$"{index + 1}. {When(one, zone)}: {Why(one.Misfits)}"),
            misfits.Count > MostShown ? (Html)$"и ещё {misfits.Count - MostShown}" : null,
        ]))
            .Grid(1, shown.Select((one, index) => Button.To($"{index + 1}. {When(one, zone)}", new ConsultationCard(one.Consultation.Id))))
            .Row(home);
    }

    private static string When(AffectedConsultation one, TimeZoneName zone) => ConsultationWords.When(one.Consultation.Slot.Start, one.Consultation.Slot.End, zone);

    private static string Why(Misfits misfits) => misfits switch
    {
        _ when misfits.HasFlag(Misfits.Absence) => "вас не будет",
        _ when misfits.HasFlag(Misfits.NoHours) => "часов в это время больше нет",
        _ when misfits.HasFlag(Misfits.FewerSeats) => "записано больше, чем мест теперь",
        _ => "записывались на другое место встречи",
    };
}
