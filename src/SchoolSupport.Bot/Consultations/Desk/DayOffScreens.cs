using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>«Отменить день» for everybody: which one.</summary>
internal sealed class ChooseDayOffScreen(BookingListStore bookings) : Screen<ChooseDayOff, OwnMunicipality>
{
    private const int DaysAhead = 90;

    protected override Task<OwnMunicipality?> Admit(ChooseDayOff route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, ChooseDayOff route, Turn turn)
    {
        var reach = new DateSpan(turn.Today, turn.Today.AddDays(DaysAhead));
        var range = TimeRange.OfDays(reach, DeskWords.Zone(turn));
        var days = (await bookings.OfMunicipalityBetween(subject.Id, range.From, range.Until)).Where(one => one.StartsAt > turn.Now).Select(one => turn.DateOf(one.StartsAt)).ToHashSet();
        return new Page(days.Count == 0 ? (Html)$"Записей впереди нет, отменять нечего." : $"<b>Отменить день для всех</b>\nЧислами показаны дни, на которые есть записи.")
            .Month(route.Month, reach, day => days.Contains(day) ? CalendarDay.Free(new AskDayOff(day)) : CalendarDay.Unavailable, month => new ChooseDayOff(month))
            .Row(Button.To("‹ Консультации", new ConsultationDesk()));
    }
}

/// <summary>Why; then everybody is told with apologies.</summary>
internal sealed class AskDayOffReceiver(BookingListStore bookings, CallOffStore store, TutorStore tutors, HoursStore hours, TutorNews news, Outgoing outgoing) : Receiver<AskDayOff, OwnMunicipality>
{
    private const string Slot = "day off";
    private const int MostShown = 15;

    protected override Task<OwnMunicipality?> Admit(AskDayOff route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Receive(OwnMunicipality subject, AskDayOff route, MessageIn message, bool confirmed, Turn turn)
    {
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        var (from, until) = Day(route.Day, turn);
        var told = from >= until ? [] : (await store.Everybody(subject.Id, from, until, turn.Member.PersonId, reason)).Where(one => one.State == BookingState.Booked).ToList();
        foreach (var booking in told)
            await news.CalledOff(booking, reason);
        await Close(subject.Id, route.Day, told, reason, turn);
        return Outcome.GoTo(new ConsultationDesk(), told.Count == 0 ? "Записей на этот день уже нет, новые закрыты." : $"Отменено: {told.Count}. Учителям и тьюторам написал.");
    }

    // Else teachers would book the same day again.
    private async Task Close(long municipality, DateOnly day, List<BookingRow> told, string reason, Turn turn)
    {
        if (day < turn.Today)
            return;
        foreach (var tutor in await tutors.OfMunicipality(municipality))
        {
            await hours.AddAbsence(tutor.Id, DateSpan.Day(day), reason, turn.Member.PersonId);
            if (told.Count(booking => booking.TutorId == tutor.Id) is > 0 and var count)
                await outgoing.Tell(tutor.PersonId, new Page($"Координатор отменил консультации <b>{RussianDate.WeekdayDayMonth(day)}</b>: {reason}. Ваших отменено: {count}. Учителям я написал, новые записи на этот день закрыты.")
                    .Row(Button.To("Мои консультации", new MyConsultations())));
        }
    }

    protected override Asking Ask(OwnMunicipality subject, AskDayOff route) => new($"Напишите одно предложение: почему день отменяется?", "причину отмены дня");

    protected override async Task<Page> AskAgain(OwnMunicipality subject, AskDayOff route, Turn turn)
    {
        var (from, until) = Day(route.Day, turn);
        var there = from >= until ? [] : await bookings.OfMunicipalityBetween(subject.Id, from, until);
        var back = Button.To("‹ Не отменять", new ConsultationDesk());
        var zone = DeskWords.Zone(turn);
        return there.Count == 0
            ? new Page($"На {RussianDate.DayMonth(route.Day)} записей нет.").Row(back)
            : new Page(Html.Lines(
            [
                (Html)$"Отменить все консультации <b>{RussianDate.WeekdayDayMonth(route.Day)}</b>: {there.Count}?",
                .. there.Take(MostShown).Select(one => (Html)$"{ConsultationWords.Time(one.StartsAt, zone)} · {ConsultationWords.Tutor(one.TutorName)} и {TeacherWords.Name(one)}"),
                there.Count > MostShown ? (Html)$"и ещё {there.Count - MostShown}" : null,
                (Html)$"Напишите причину одним предложением: её увидят все. Каждому я напишу с извинениями.",
            ])).Row(back).Expecting(Slot, route);
    }

    private static (DateTimeOffset From, DateTimeOffset Until) Day(DateOnly day, Turn turn)
    {
        var time = TimeRange.OfDays(DateSpan.Day(day), DeskWords.Zone(turn));
        return (time.From > turn.Now ? time.From : turn.Now, time.Until);
    }
}
